import { adds } from './board-page.ts'
import { DESK, PHONE, type Set, type Size, take } from './camera.ts'
import { makesTheMeeting } from './held-meeting.ts'
import { goesTo, opensTheParts } from './lead-page.ts'
import { handsTheDeviceOn, letsIn, startsTheMeeting, waitsAtTheDoor } from './lobby-page.ts'
import { isInTheMeeting, joinsBy, looksAt, opensTheBoards } from './meeting-page.ts'
import { DANA, IMOGEN, TAMSIN } from './people.ts'
import { waitsQuietly } from './stage-page.ts'
import { expect, type Person } from './stage.ts'
import { worked } from './worked.ts'

/** The conference that everybody can look round in. */
export async function theExample(set: Set): Promise<void> {
  const home = await set.comes('somebody', DESK)
  await home.page.goto('/')
  await home.press(home.page.getByRole('button', { name: /example conference/ }))
  await home.page.getByRole('heading', { name: 'Example conference' }).waitFor()
  const imogen = await joined(set, home, IMOGEN, DESK)
  const dana = await joined(set, home, DANA, PHONE)
  await imogen.page.getByRole('heading', { name: /working well/ }).waitFor()
  await take(imogen, 'board')
  await take(dana, 'board-phone')
  await looksAt(imogen, 'Scores')
  await looksAt(dana, 'Scores')
  await dana.page.getByRole('radio', { name: '10', exact: true }).waitFor()
  await take(dana, 'score-phone')
  await imogen.page.getByRole('heading', { name: 'First look' }).evaluate((heading) => heading.scrollIntoView())
  await take(imogen, 'reveal')
  await looksAt(imogen, 'About Pip')
  await take(imogen, 'child-panel')
  await looksAt(imogen, 'Decision')
  await take(imogen, 'decision')
  await looksAt(imogen, 'Plan')
  await take(imogen, 'plan')
  await opensTheBoards(imogen)
  await imogen.press(
    imogen.page.getByRole('group', { name: 'Turn to another of your boards' }).getByRole('button').first(),
  )
  await looksAt(imogen, 'Board')
  await take(imogen, 'audiences')
}

/** A conference into which people are let one by one, in its first parts. */
export async function aConference(set: Set): Promise<void> {
  const file = worked('conference-pip-and-wren')
  const imogen = await set.comes(IMOGEN, DESK)
  const tamsin = await set.comes(TAMSIN, DESK)
  const dana = await set.comes(DANA, PHONE)
  const people = ['tamsin', 'dana']
  const links = await makesTheMeeting(set, imogen, file, { title: 'Thursday at ten', people, lobby: 'one_by_one' })
  for (const [person, id] of [
    [tamsin, 'tamsin'],
    [dana, 'dana'],
  ] as const) {
    await joinsBy(person, links.get(id) ?? '')
    await waitsAtTheDoor(person)
  }
  await take(dana, 'lobby-phone')
  await imogen.press(imogen.page.getByRole('banner').getByTitle('Who is here'))
  await imogen.page.getByRole('button', { name: `Let in ${DANA}` }).waitFor()
  await take(imogen, 'lobby')
  await imogen.page.keyboard.press('Escape')
  for (const name of [TAMSIN, DANA]) await letsIn(imogen, name, '')
  await isInTheMeeting(dana)
  await startsTheMeeting(imogen)
  await opensTheParts(imogen)
  await take(imogen, 'stage-panel')
  await imogen.page.keyboard.press('Escape')
  await handsTheDeviceOn(dana)
  await take(dana, 'hand-over-phone')
  await dana.press(dana.page.getByRole('button', { name: 'I am Dana T.' }))
  await isInTheMeeting(dana)
  await goesTo(imogen, 'Professionals only')
  await waitsQuietly(dana)
  await take(dana, 'waiting-phone')
}

/** A family network meeting in the part in which nobody else can open the family's board. */
export async function theFamilyAlone(set: Set): Promise<void> {
  const file = worked('family-network-rowan')
  const { chair } = file.meeting
  const host = await set.comes(file.nameOf(chair), DESK)
  const family = file.participants.filter(({ role }) => role === 'parent_carer' || role === 'family_network')
  const people = family.map(({ id }) => id)
  const links = await makesTheMeeting(set, host, file, { title: 'Saturday at two', people, lobby: 'open' })
  const [first] = people
  if (!first) throw new Error('the file has no family')
  const one = await set.comes(file.nameOf(first), PHONE)
  await joinsBy(one, links.get(first) ?? '', 'invites you to a family network meeting')
  await isInTheMeeting(one, 'Saturday at two')
  await goesTo(host, 'Private family time')
  await expect(one.page.getByText('Nobody else can open this board')).toBeVisible()
  await adds(one, 'good', 'Rowan stays the weekend, and rings when he is home.')
  await one.page.evaluate(() => window.scrollTo(0, 0))
  await take(one, 'family-time-phone')
  await take(host, 'family-time-host')
}

async function joined(set: Set, home: Person, name: string, size: Size): Promise<Person> {
  const person = await set.comes(name, size)
  await person.page.goto((await home.page.getByRole('link', { name }).getAttribute('href')) ?? '')
  await person.press(person.page.getByRole('button', { name: /^Yes/ }))
  await person.page.getByText('All saved').first().waitFor()
  return person
}
