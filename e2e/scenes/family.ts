import { adds } from '../board-page.ts'
import { makesTheMeeting } from '../held-meeting.ts'
import { goesTo } from '../lead-page.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import { asksOnly, opensTheRound } from '../scores-page.ts'
import { turnsToBoard } from '../stage-page.ts'
import { DESK, expect, PHONE } from '../stage.ts'
import { worked } from '../worked.ts'
import type { Sees, Set } from './scene.ts'

const TITLE = 'Saturday at two'

/** A family network meeting: a child with a page of their own, and the time in which nobody else opens the family's board. */
export async function theFamily(set: Set, sees: Sees) {
  const file = worked('family-network-rowan')
  const host = await set.comes(file.nameOf(file.meeting.chair), DESK)
  const people = ['juno', 'ansel', 'rowan']
  const links = await makesTheMeeting(set, host, file, { title: TITLE, people, lobby: 'open' })
  const comes = async (id: string) => {
    const person = await set.comes(file.nameOf(id), PHONE)
    await joinsBy(person, links.get(id) ?? '', 'invites you to a family network meeting')
    return person
  }
  const juno = await comes('juno')
  await isInTheMeeting(juno, TITLE)
  const rowan = await comes('rowan')
  await expect(rowan.page.getByRole('heading', { name: 'Hello Rowan' })).toBeVisible()
  await goesTo(host, 'The child first')
  await rowan.press(rowan.page.getByRole('button', { name: 'Write something' }).first())
  await sees(rowan, 'a child’s own page')
  await turnsToBoard(host, 'A child’s own page')
  await looksAt(host, 'Scores')
  await asksOnly(host, ['Rowan: How is it for you at home at the moment?'])
  await opensTheRound(host)
  await expect(rowan.page.getByRole('radio', { name: 'Hard', exact: true })).toBeVisible()
  await sees(rowan, 'a child is asked')
  await turnsToBoard(host, 'Whole meeting')
  await goesTo(host, 'Private family time')
  await expect(juno.page.getByText('Nobody else can open this board')).toBeVisible()
  await adds(juno, 'good', 'Rowan stays the weekend, and rings when he is home.')
  await juno.page.evaluate(() => window.scrollTo(0, 0))
  await sees(juno, 'private family time')
  await sees(host, 'private family time, the host')
}
