import { announcing } from './announcing.ts'
import { audiences } from './audiences.ts'
import { board } from './board.ts'
import { cards } from './cards.ts'
import { children } from './children.ts'
import { drafts } from './drafts.ts'
import { meeting } from './meeting.ts'
import { people } from './people.ts'
import { plainWords } from './plain-words.ts'
import { quiet } from './quiet.ts'
import { stages } from './stages.ts'

/** What a meeting adds to show its board. */
export const sentences = {
  announcing,
  audiences,
  board,
  cards,
  children,
  drafts,
  meeting,
  people,
  plainWords,
  quiet,
  stages,
}
