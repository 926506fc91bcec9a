import * as board from '../board-page.ts'
import { draftsIn, keepsAsADraft, postsAllTheirs, puts, reads } from '../cards-page.ts'
import * as childs from '../child-page.ts'
import { makesTheMeeting } from '../held-meeting.ts'
import { letsIn, startsTheMeeting, waitsAtTheDoor } from '../lobby-page.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import * as stages from '../stage-page.ts'
import { DESK, expect, type Person, PHONE, type Stage, test } from '../stage.ts'
import { worked } from '../worked.ts'

const FILE = worked('conference-pip-and-wren')
const TITLE = 'Thursday at ten'
const TABLET = { viewport: { width: 768, height: 1024 } }
const INSIDE = ['barnaby', 'tamsin', 'dana', 'priya', 'joss', 'nia'] as const
type Name = 'imogen' | (typeof INSIDE)[number] | 'corin'
type People = Record<Name, Person>

test('[M1] a first conference of two children is held from welcome to close by eight people', async ({ stage }) => {
  test.setTimeout(300_000)
  const people = await everybodyComes(stage)
  await test.step('the lobby, one by one, and the start', () => comesIn(stage, people))
  await test.step('welcome, who is who, family first', () => familyFirst(people))
  await test.step('what works and what worries', () => cards(people))
})

async function everybodyComes(stage: Stage): Promise<People> {
  const comes = (id: Name, device: Parameters<Stage['comes']>[1]) => stage.comes(FILE.nameOf(id), device)
  return {
    imogen: await comes('imogen', DESK),
    barnaby: await comes('barnaby', DESK),
    tamsin: await comes('tamsin', DESK),
    dana: await comes('dana', PHONE),
    priya: await comes('priya', DESK),
    joss: await comes('joss', TABLET),
    nia: await comes('nia', TABLET),
    corin: await comes('corin', PHONE),
  }
}

async function comesIn(stage: Stage, people: People) {
  const { imogen, corin } = people
  const links = await makesTheMeeting(stage, imogen, FILE, {
    title: TITLE,
    people: [...INSIDE, 'corin'],
    lobby: 'one_by_one',
    more: { joss: { agency: 'health' }, priya: { agency: 'other' }, tamsin: { agency: 'social_care' } },
  })
  for (const id of INSIDE) {
    await joinsBy(people[id], links.get(id) ?? '')
    await waitsAtTheDoor(people[id])
  }
  await joinsBy(corin, links.get('corin') ?? '')
  await waitsAtTheDoor(corin)
  for (const id of INSIDE) await letsIn(imogen, FILE.nameOf(id), '')
  for (const id of INSIDE) await isInTheMeeting(people[id], TITLE)
  await startsTheMeeting(imogen)
}

async function familyFirst(people: People) {
  const { imogen, tamsin, dana, nia } = people
  await stages.hasSeenTo(imogen, ['The family was spoken to before', 'Everybody has been heard and can hear'])
  await stages.movesOnTo(imogen, 'Who is who')
  await stages.hasSeenTo(imogen, ['The family says that the people and the tree are right'])
  await stages.movesOnTo(imogen, 'Family first')
  await stages.isInThePart(dana, 'Family first')
  const [fridays] = [FILE.card('c05')]
  await childs.tellsWhatWasSaid(nia, 'Pip', { words: fridays.text, when: 'Wednesday, at school', box: 'well' })
  await looksAt(dana, 'About Pip')
  await childs.hearsFrom(dana, 'Pip', fridays.text)
  await keepsAsADraft(tamsin, FILE, 'c16')
  await keepsAsADraft(tamsin, FILE, 'c24')
  await childs.readsAloud(imogen, 'Pip')
  await childs.doesNotReadAloud(imogen, 'Wren', 'Too young for words: what was seen is told.')
  await stages.movesOnTo(imogen, 'Working well')
}

async function cards(people: People) {
  const { imogen, tamsin, dana, priya, joss } = people
  await puts(dana, FILE, 'c01')
  await puts(priya, FILE, 'c03')
  await puts(joss, FILE, 'c08')
  await keepsAsADraft(priya, FILE, 'c35')
  await stages.hasSeenTo(imogen, ['Everybody has had a turn'])
  await stages.movesOnTo(imogen, 'Worried')
  await expect(draftsIn(tamsin, 'worried')).toHaveCount(2)
  await postsAllTheirs(tamsin, 'Post all mine (2)')
  for (const id of ['c16', 'c24']) await reads(dana, FILE, id)
}
