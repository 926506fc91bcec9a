import { everybodyCanUseInEachTheme } from '../access.ts'
import { peopleAndLinks, theFirstMeeting, theWayIn } from '../scenes/outside.ts'
import { test } from '../stage.ts'

/** Many screens, each looked at again and again. */
test.describe.configure({ timeout: 240_000 })

test('[U1] [U6] everybody can use every page outside a meeting, in each theme', ({ stage }) =>
  theWayIn(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can make an account and a meeting, in each theme', ({ stage }) =>
  theFirstMeeting(stage, everybodyCanUseInEachTheme))

test('[U1] [U6] everybody can use people, links and what each link opens, in each theme', ({ stage }) =>
  peopleAndLinks(stage, everybodyCanUseInEachTheme))
