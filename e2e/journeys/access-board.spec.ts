import { everybodyCanUseInEachTheme } from '../access.ts'
import { theBoard, theBoardOnAPhone, whatIsDoneWithCards } from '../scenes/board.ts'
import { test } from '../stage.ts'

/** Many screens, each looked at again and again. */
test.describe.configure({ timeout: 240_000 })

test('[U1] [U6] everybody can use the board and the list, in each theme', ({ stage }) =>
  theBoard(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can use the board and the list on a phone, in each theme', ({ stage }) =>
  theBoardOnAPhone(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can use what is done with cards, in each theme', ({ stage }) =>
  whatIsDoneWithCards(stage, everybodyCanUseInEachTheme))
