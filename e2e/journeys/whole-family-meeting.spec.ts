import * as board from '../board-page.ts'
import { puts, reads } from '../cards-page.ts'
import * as childs from '../child-page.ts'
import { makesTheMeeting } from '../held-meeting.ts'
import { letsIn, startsTheMeeting, waitsAtTheDoor } from '../lobby-page.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import * as plan from '../plan-page.ts'
import * as scores from '../scores-page.ts'
import * as stages from '../stage-page.ts'
import { DESK, expect, type Person, PHONE, type Stage, test } from '../stage.ts'
import { worked } from '../worked.ts'

const FILE = worked('family-network-rowan')
const TITLE = 'Tuesday at four'
const CAME = ['ines', 'juno', 'ansel', 'perpetua', 'rowan', 'nell'] as const
type Name = 'hester' | (typeof CAME)[number]
type People = Record<Name, Person>
const BOTTOM_LINE = 'Somebody is in by dark on every school night.'
const SURE = 'How sure are you that somebody is in when it gets dark?'
const FAMILY = ['juno', 'ansel', 'perpetua'] as const

test('[B3] a family makes its own plan in a time of its own, and it is accepted with a condition', async ({
  stage,
}) => {
  test.setTimeout(300_000)
  const people = await everybodyComes(stage)
  await test.step('seven people come, the child to a page of their own', () => comesIn(stage, people))
  await test.step('the child first', () => childFirst(people))
  await test.step('what is known, and what must be true whatever the plan says', () => information(people))
  await test.step('how sure are you?', () => firstScore(people))
  await test.step('private family time', () => familyTime(people))
  await test.step('the family presents its plan', () => presented(people))
  await test.step('how sure are you now?', () => secondScore(people))
  await test.step('accepted, with a condition', () => accepted(people))
  await test.step('dates and close', () => close(people))
})

async function everybodyComes(stage: Stage): Promise<People> {
  const comes = (id: Name, device: Parameters<Stage['comes']>[1]) => stage.comes(FILE.nameOf(id), device)
  return {
    hester: await comes('hester', DESK),
    ines: await comes('ines', DESK),
    juno: await comes('juno', PHONE),
    ansel: await comes('ansel', { viewport: { width: 768, height: 1024 } }),
    perpetua: await comes('perpetua', PHONE),
    rowan: await comes('rowan', PHONE),
    nell: await comes('nell', DESK),
  }
}

async function comesIn(stage: Stage, people: People) {
  const { hester } = people
  const links = await makesTheMeeting(stage, hester, FILE, {
    title: TITLE,
    people: CAME,
    lobby: 'one_by_one',
    more: { ines: { agency: 'social_care' } },
  })
  for (const id of CAME) {
    await joinsBy(people[id], links.get(id) ?? '', 'Hester Marigold-Example invites you to a family network meeting')
    await waitsAtTheDoor(people[id])
  }
  for (const id of CAME) await letsIn(hester, FILE.nameOf(id), '')
  for (const id of CAME) if (id !== 'rowan') await isInTheMeeting(people[id], TITLE)
  await startsTheMeeting(hester)
}

async function childFirst(people: People) {
  const { hester, rowan, nell, juno } = people
  await stages.hasSeenTo(hester, ['The family was spoken to before', 'Everybody has been heard and can hear'])
  await stages.movesOnTo(hester, 'The child first')
  // A page of one's own: no board, no people, no parts of a meeting.
  await expect(rowan.page.getByRole('heading', { name: 'Hello Rowan' })).toBeVisible()
  for (const name of ['Juno', 'Ansel', 'Perpetua']) await expect(rowan.page.getByRole('main')).not.toContainText(name)
  await childs.saysOnTheirPage(rowan, 'What worries you?', FILE.card('f06').text)
  await childs.tellsWhatWasSaid(nell, 'Rowan', { words: FILE.card('f08').text, when: 'last week', box: 'good' })
  await looksAt(juno, 'About Rowan')
  await childs.hearsFrom(juno, 'Rowan', FILE.card('f08').text)
  await childs.readsAloud(hester, 'Rowan')
  await stages.movesOnTo(hester, 'Information')
}

async function information(people: People) {
  const { hester, ines, juno, ansel } = people
  await puts(juno, FILE, 'f01')
  await puts(ansel, FILE, 'f02')
  await puts(ines, FILE, 'f04')
  await reads(juno, FILE, 'f04')
  const said = FILE.card('f04').contested_by?.[0]?.says ?? ''
  await board.seesDifferently(juno, board.cardOf(juno, 'worried', FILE.card('f04').text), said)
  await puts(juno, FILE, 'f05')
  await board.adds(ines, 'bottom_line', BOTTOM_LINE)
  await looksAt(juno, 'Board')
  await board.turnsTo(juno, 'bottom_line')
  await expect(board.cardOf(juno, 'bottom_line', BOTTOM_LINE)).toBeVisible()
  await stages.movesOnTo(hester, 'Private score')
}

function given(n: number, by: string) {
  const score = FILE.rounds
    .find((round) => round.n === n && round.scale === 'g-evenings')
    ?.scores.find((s) => s.by === by)
  if (typeof score?.score !== 'number') throw new Error(`${by} gives no number`)
  const because = n === 1 ? {} : { because: score.changed_because ?? null }
  return { child: 'Rowan', question: SURE, place: score.score, helps: score.rationale ?? '', ...because }
}

async function firstScore(people: People) {
  const { hester, juno } = people
  const [goal] = FILE.scales
  await looksAt(hester, 'Scores')
  await scores.writesAGoal(hester, 'Rowan', { question: SURE, ten: goal?.anchor_10 ?? '', zero: goal?.anchor_0 ?? '' })
  await scores.asksOnly(hester, [`Rowan: ${SURE}`])
  await scores.opensTheRound(hester)
  for (const id of ['juno', 'ansel', 'perpetua', 'ines'] as const) {
    await looksAt(people[id], 'Scores')
    await scores.gives(people[id], given(1, id))
  }
  await expect(hester.page.getByText('Nobody is missing.')).toBeVisible()
  await scores.closesTheAnswers(hester)
  await scores.opensAllAnswers(hester)
  for (const person of [hester, juno]) {
    await scores.readsTheLine(scores.answersAbout(person, 'Rowan'), ['3: Ines', '4: Juno', '5: Perpetua', '6: Ansel'])
    await expect(scores.answersAbout(person, 'Rowan')).toContainText('Who does not yet say 10, and why')
  }
  await picturesOfTheChild(people)
  await stages.movesOnTo(hester, 'Scores and reasons')
  await stages.hasSeenTo(hester, ['How far apart the answers are was said aloud'])
  await stages.movesOnTo(hester, 'Private family time')
}

/** On the child's own page: steps that never become numbers. */
async function picturesOfTheChild({ hester, rowan }: People) {
  await stages.turnsToBoard(hester, 'A child’s own page')
  await looksAt(hester, 'Scores')
  await scores.asksOnly(hester, ['Rowan: How is it for you at home at the moment?'])
  await scores.opensTheRound(hester)
  await rowan.press(rowan.page.getByRole('radio', { name: 'Hard', exact: true }))
  await rowan.press(rowan.page.getByRole('button', { name: 'That is my answer' }))
  await expect(rowan.page.getByText('Thank you. Your answer is in.')).toBeVisible()
  await scores.closesTheAnswers(hester)
  await scores.opensAllAnswers(hester)
  await expect(scores.answersAbout(hester, 'Rowan’s own answer')).toContainText('Hard')
  await stages.turnsToBoard(hester, 'Whole meeting')
}

async function familyTime(people: People) {
  const { hester, ines, juno, ansel, perpetua } = people
  for (const person of [ines, hester]) await stages.waitsQuietly(person)
  for (const id of FAMILY) {
    await expect(people[id].page.getByRole('region', { name: 'Which board this is' })).toContainText(
      'Private family time',
    )
  }
  await puts(ansel, FILE, 'f10')
  await puts(perpetua, FILE, 'f11')
  await board.adds(ansel, 'needs', FILE.card('p02').text)
  await puts(juno, FILE, 'f09')
  await reads(juno, FILE, 'f10')
  for (const [person, id] of [
    [ansel, 'f10'],
    [perpetua, 'f11'],
    [juno, 'f09'],
  ] as const) {
    const { quadrant, text } = FILE.card(id)
    await board.turnsTo(person, quadrant)
    const card = board.cardOf(person, quadrant, text)
    await person.press(card.getByRole('button', { name: 'Publish to everybody' }))
    await expect(card).toContainText('Published')
  }
  for (const { page } of [hester, ines])
    await expect(page.getByRole('document')).not.toContainText('Tuesdays and Thursdays')
  await stages.movesOnTo(hester, 'The plan')
}

async function presented(people: People) {
  const { hester, ines, ansel, juno } = people
  for (const id of ['f10', 'f11', 'f09']) for (const person of [hester, ines, juno]) await reads(person, FILE, id)
  await reads(ansel, FILE, 'f11')
  // Nothing is left of it, for the family itself either, and so nothing to turn to.
  for (const { page } of [hester, ines, ansel]) {
    await expect(page.getByRole('document')).not.toContainText(FILE.card('p02').text)
    await expect(page.getByRole('button', { name: /Private family time/ })).toHaveCount(0)
  }
  await stages.hasSeenTo(hester, ['Everybody has had a turn'])
  await stages.movesOnTo(hester, 'Second look')
}

async function secondScore(people: People) {
  const { hester, juno } = people
  await looksAt(hester, 'Scores')
  await scores.asksOnly(hester, [`Rowan: ${SURE}`])
  await scores.opensTheRound(hester)
  for (const id of ['juno', 'ansel', 'perpetua', 'ines'] as const) {
    await looksAt(people[id], 'Scores')
    await scores.gives(people[id], given(2, id))
  }
  await scores.closesTheAnswers(hester)
  await scores.opensAllAnswers(hester)
  await expect(scores.answersAbout(juno, 'Rowan, second look')).toContainText('Perpetua: from 5 to 9.')
  await stages.movesOnTo(hester, 'Agree, and who brings what')
}

async function accepted(people: People) {
  const { hester, ines, juno, ansel } = people
  const [outcome] = FILE.outcomes ?? []
  const [tuesdays] = FILE.actions ?? []
  await looksAt(hester, 'Plan')
  await expect(hester.page.getByRole('main')).toContainText(BOTTOM_LINE)
  await plan.plansLife(hester, {
    text: outcome?.text ?? '',
    known: outcome?.how_we_will_know ?? '',
    answers: [FILE.card('f04').text],
  })
  await plan.plansStep(hester, {
    outcome: outcome?.text ?? '',
    text: tuesdays?.text ?? '',
    who: FILE.nameOf('ansel'),
    day: tuesdays?.due ?? '',
    measure: tuesdays?.measure ?? '',
    toldBy: FILE.nameOf('juno'),
  })
  await looksAt(ansel, 'Plan')
  await plan.promises(ansel, tuesdays?.text ?? '')
  await looksAt(ines, 'Plan')
  const [decision] = FILE.decision ?? []
  await plan.answersThePlan(ines, 'Rowan', 'Accepted, if something is added.', decision?.reasons ?? '')
  await looksAt(juno, 'Plan')
  await expect(juno.page.getByRole('region', { name: 'The answer to the family’s plan' })).toContainText(
    'Accepted, if something is added. Said by Ines.',
  )
  await stages.movesOnTo(hester, 'Dates and close')
}

async function close(people: People) {
  const { hester, juno } = people
  await plan.setsTheDay(hester, 'We look at the plan again', '2026-12-15')
  await expect(juno.page.getByRole('region', { name: 'Dates' })).toContainText('Tuesday 15 December 2026')
  await stages.hasSeenTo(hester, ['Everybody was asked how they are, and offered a talk afterwards'])
  await stages.closesTheMeeting(hester)
  for (const id of FAMILY) await stages.isClosed(people[id])
}
