import { everybodyCanUseInEachTheme } from '../access.ts'
import { theFirstLook, theSecondLook, whatItCameTo } from '../scenes/answers.ts'
import { test } from '../stage.ts'

/** Many screens, each looked at again and again. */
test.describe.configure({ timeout: 240_000 })

test('[U1] [U6] everybody can give a sealed answer and read what opens, in each theme', ({ stage }) =>
  theFirstLook(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can use the second look, in each theme', ({ stage }) =>
  theSecondLook(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can read what a conference came to, and its forms, in each theme', ({ stage }) =>
  whatItCameTo(stage, everybodyCanUseInEachTheme))
