import { deciding } from './deciding.ts'
import { keys } from './keys.ts'
import { plan } from './plan.ts'
import { scoring } from './scoring.ts'
import { templates } from './templates.ts'

/** What is not needed to read a board: scores, decisions, the plan and its dialogs. */
export const sentences = { deciding, keys, plan, scoring, templates }
