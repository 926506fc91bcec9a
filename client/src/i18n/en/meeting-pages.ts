import { announcing } from './announcing.ts'
import { audiences } from './audiences.ts'
import { board } from './board.ts'
import { cards } from './cards.ts'
import { children } from './children.ts'
import { deciding } from './deciding.ts'
import { drafts } from './drafts.ts'
import { meeting } from './meeting.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { plainWords } from './plain-words.ts'
import { quiet } from './quiet.ts'
import { scoring } from './scoring.ts'
import { stages } from './stages.ts'
import { templates } from './templates.ts'

/** What a meeting adds. */
export const sentences = {
  announcing,
  audiences,
  board,
  cards,
  children,
  deciding,
  drafts,
  meeting,
  people,
  plan,
  plainWords,
  quiet,
  scoring,
  stages,
  templates,
}
