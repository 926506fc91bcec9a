import { everybodyCanUseInEachTheme } from '../access.ts'
import { theFamily } from '../scenes/family.ts'
import { whatGoesWrong } from '../scenes/going-wrong.ts'
import { leading, theDoor } from '../scenes/leading.ts'
import { test } from '../stage.ts'

/** Many screens, each looked at again and again. */
test.describe.configure({ timeout: 240_000 })

test('[U1] [U6] everybody can use the door and say a quiet word, in each theme', ({ stage }) =>
  theDoor(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can lead and be led from part to part, in each theme', ({ stage }) =>
  leading(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can use family time and a child’s own page, in each theme', ({ stage }) =>
  theFamily(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can read what goes wrong, and how it ended, in each theme', ({ stage }) =>
  whatGoesWrong(stage, everybodyCanUseInEachTheme))
