import { audiencesBeside } from './audiences-beside.ts'
import { boardBeside } from './board-beside.ts'
import { cardsBeside } from './cards-beside.ts'
import { childrenBeside } from './children-beside.ts'
import { deciding } from './deciding.ts'
import { keys } from './keys.ts'
import { meetingBeside } from './meeting-beside.ts'
import { peopleBeside } from './people-beside.ts'
import { plan } from './plan.ts'
import { scoring } from './scoring.ts'
import { stagesBeside } from './stages-beside.ts'
import { templates } from './templates.ts'

/** What is not needed to read a board: scores, decisions, the plan, and what opens from the board. */
export const sentences = {
  audiences: audiencesBeside,
  board: boardBeside,
  cards: cardsBeside,
  children: childrenBeside,
  deciding,
  keys,
  meeting: meetingBeside,
  people: peopleBeside,
  plan,
  scoring,
  stages: stagesBeside,
  templates,
}
