import { children } from './children.ts'
import { deciding } from './deciding.ts'
import { keys } from './keys.ts'
import { plan } from './plan.ts'
import { plainWords } from './plain-words.ts'
import { scoring } from './scoring.ts'
import { templates } from './templates.ts'

/** What is not needed to read a board: scores, the plan, decisions, a child's page, dialogs. */
export const sentences = { children, deciding, keys, plan, plainWords, scoring, templates }
