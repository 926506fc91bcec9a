import * as board from '../board-page.ts'
import { draftsIn, keepsAsADraft, postsAllTheirs, puts, reads } from '../cards-page.ts'
import * as childs from '../child-page.ts'
import { makesTheMeeting } from '../held-meeting.ts'
import { letsIn, startsTheMeeting, waitsAtTheDoor } from '../lobby-page.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import * as stages from '../stage-page.ts'
import { decides, decisionFor, dissentsThrough, saysAsFamily } from '../decision-page.ts'
import * as plan from '../plan-page.ts'
import * as scores from '../scores-page.ts'
import { letsIntoSession, makesTheSession, releases } from '../sessions-page.ts'
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
  await test.step('clarify, and what life is like for each child', () => statements(people))
  await test.step('a private score of two children, opened at once', () => firstLook(people))
  await test.step('a second look, at what changed', () => secondLook(people))
  await test.step('the father in a session of his own', () => separateSession(people))
  await test.step('professionals only, while the family waits', () => professionalsOnly(people))
  await test.step('views, decisions, what the family says, dissent', () => decisions(people))
  await test.step('what good looks like, and what it takes', () => thePlan(people))
  await test.step('dates and close', () => close(people))
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
  await stages.hasSeenTo(imogen, ['Who is who is right'])
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
  const said = FILE.card('c16').contested_by?.[0]?.says ?? ''
  await board.seesDifferently(dana, board.cardOf(dana, 'worried', FILE.card('c16').text), said)
  for (const id of ['c12', 'c14']) await puts(joss, FILE, id)
  await stages.movesOnTo(imogen, 'Clarify')
}

async function statements(people: People) {
  const { imogen, tamsin, dana, joss } = people
  await looksAt(imogen, 'Board')
  const contested = board.cardOf(imogen, 'worried', FILE.card('c16').text)
  await expect(contested).toContainText('Dana sees this differently: There was shopping in the car.')
  await board.choosesFor(imogen, contested, 'Mark as discussed')
  await expect(contested).toContainText('Discussed')
  await board.choosesFor(imogen, board.cardOf(imogen, 'well', FILE.card('c05').text), 'Mark as discussed')
  await stages.movesOnTo(imogen, 'Impact statement')

  const [pip, wren] = FILE.impact_statements ?? []
  await childs.writesTheStatement(tamsin, 'Pip', pip?.text ?? '')
  await childs.writesTheStatement(joss, 'Wren', wren?.text ?? '')
  await looksAt(imogen, 'About Pip')
  await imogen.press(imogen.page.getByRole('button', { name: 'I have read it aloud' }))
  await childs.saysOfTheStatement(dana, 'Pip', {
    verdict: 'Yes, with changes',
    changes: pip?.changes_asked_for?.[0]?.change ?? '',
  })
  await childs.saysOfTheStatement(tamsin, 'Pip', { verdict: 'Yes' })
  await childs.saysOfTheStatement(joss, 'Wren', { verdict: 'No', changes: 'It says nothing of her hearing.' })
  const answers = childs.answersUnder(imogen)
  await expect(answers).toHaveCount(2)
  await expect(answers.filter({ hasText: 'Dana agrees, with changes:' })).toContainText('to be kept in')
  await expect(answers.filter({ hasText: 'Tamsin agrees.' })).toBeVisible()
  await looksAt(imogen, 'About Wren')
  await expect(childs.answersUnder(imogen)).toHaveText([/Joss.*does not agree.*hearing/])
  await stages.movesOnTo(imogen, 'Private score')
}

/** What somebody of the file gives for a child in the n-th look. */
function given(n: number, child: 'pip' | 'wren', by: string) {
  const scores = FILE.rounds.find((round) => round.n === n && round.scale === `s-${child}`)?.scores
  const score = scores?.find((each) => each.by === by)
  if (typeof score?.score !== 'number') throw new Error(`${by} gives no number`)
  const because = n === 1 ? {} : { because: score.changed_because ?? null }
  return { child: child === 'pip' ? 'Pip' : 'Wren', place: score.score, helps: score.rationale ?? '', ...because }
}

/** Whom each of them knows, in the order in which they are asked. */
const ASKED = { dana: ['pip', 'wren'], tamsin: ['pip', 'wren'], priya: ['pip'], joss: ['wren'] } as const

async function answersAll(people: People, n: number) {
  for (const id of ['dana', 'tamsin', 'priya', 'joss'] as const) {
    await looksAt(people[id], 'Scores')
    for (const child of ASKED[id]) await scores.gives(people[id], given(n, child, id))
  }
}

async function firstLook(people: People) {
  const { imogen, dana, priya } = people
  await looksAt(imogen, 'Scores')
  await scores.opensTheRound(imogen)
  await answersAll(people, 1)
  const early = given(1, 'pip', 'priya').helps
  for (const { page } of [imogen, dana]) await expect(page.getByText(early)).toHaveCount(0)
  await expect(imogen.page.getByText('Nobody is missing.')).toBeVisible()
  await scores.closesTheAnswers(imogen)
  await expect(dana.page.getByText('Your answer for Pip is among them, as you sent it.')).toBeVisible()
  for (const { page } of [imogen, dana]) await expect(page.getByText(early)).toHaveCount(0)
  await scores.opensAllAnswers(imogen)
  for (const person of [imogen, dana, priya]) {
    const pip = scores.answersAbout(person, 'Pip')
    await scores.readsTheLine(pip, ['6: Dana and Priya', '4: Tamsin'])
    await expect(pip).toContainText('Checked on this device: 3 of 3.')
    await expect(pip).toContainText(early)
    await scores.readsTheLine(scores.answersAbout(person, 'Wren'), ['6: Dana', '3: Tamsin and Joss'])
  }
  await stages.movesOnTo(imogen, 'Scores and reasons')
  await stages.hasSeenTo(imogen, ['How far apart the answers are was said aloud'])
  await stages.movesOnTo(imogen, 'Second look')
}

async function secondLook(people: People) {
  const { imogen, dana } = people
  await scores.opensTheRound(imogen)
  await answersAll(people, 2)
  await expect(imogen.page.getByText('Nobody is missing.')).toBeVisible()
  await scores.closesTheAnswers(imogen)
  await scores.opensAllAnswers(imogen)
  for (const person of [imogen, dana]) {
    const pip = scores.answersAbout(person, 'Pip, second look')
    await expect(pip).toContainText('Dana: from 6 to 5.')
    await expect(pip).toContainText('Tamsin: stayed at 4.')
    await scores.readsTheLine(scores.answersAbout(person, 'Pip'), ['6: Dana and Priya', '4: Tamsin'])
  }
}

async function separateSession(people: People) {
  const { imogen, corin, dana } = people
  await makesTheSession(imogen, 'B', [])
  await letsIntoSession(imogen, FILE.nameOf('corin'), 'the session B')
  await isInTheMeeting(corin, TITLE)
  await releases(imogen, FILE.card('c12'), 'B')
  await stages.turnsToBoard(imogen, 'B')
  await startsTheMeeting(imogen)
  await stages.goesStraightTo(imogen, 'Worried', 'The rest was said to him by phone.', {
    'The family was spoken to before': 'By phone, the day before.',
    'Everybody has been heard and can hear': 'There are two of us.',
  })
  await puts(corin, FILE, 'c23')
  await reads(imogen, FILE, 'c23')
  await board.turnsTo(corin, 'worried')
  await expect(board.cardOf(corin, 'worried', FILE.card('c12').text)).toBeVisible()
  for (const id of ['c16', 'c24']) await expect(corin.page.getByText(FILE.card(id).text)).toHaveCount(0)
  for (const name of ['Dana', 'Nia', 'Priya', 'Thistledown']) {
    await expect(corin.page.getByRole('document')).not.toContainText(name)
  }
  await stages.turnsToBoard(imogen, 'Whole meeting')
  await expect(dana.page.getByRole('document')).not.toContainText('Corin Marrowby')
  await stages.movesOnTo(imogen, 'Professionals only')
}

async function professionalsOnly(people: People) {
  const { imogen, tamsin, dana, nia, priya } = people
  for (const person of [dana, nia]) await stages.waitsQuietly(person)
  await puts(tamsin, FILE, 'c22')
  for (const person of [priya, imogen]) await reads(person, FILE, 'c22')
  await releases(imogen, FILE.card('c22'), 'Whole meeting', FILE.card('c22').gist_for_main ?? '')
  await stages.hasSeenTo(imogen, ['Those who waited were told why, and what they may know'])
  await stages.movesOnTo(imogen, 'Decision')
  await looksAt(dana, 'Board')
  await board.turnsTo(dana, 'worried')
  await expect(dana.page.getByText(FILE.card('c22').gist_for_main ?? '')).toBeVisible()
  await expect(dana.page.getByText(FILE.card('c22').text)).toHaveCount(0)
}

async function decisions(people: People) {
  const { imogen, barnaby, tamsin, dana, priya, joss } = people
  await looksAt(imogen, 'Scores')
  const threshold = (child: string) => `${child}: Professionals’ view on the threshold`
  await scores.asksOnly(imogen, ['Pip', 'Wren'].map(threshold))
  await scores.opensTheRound(imogen)
  const views = [
    { by: tamsin, child: 'Pip', option: 'A child protection plan' },
    { by: tamsin, child: 'Wren', option: 'A child protection plan' },
    { by: priya, child: 'Pip', option: 'Help as a child in need, with a plan', why: 'Pip is doing well in school.' },
    { by: joss, child: 'Wren', option: 'A child protection plan' },
  ]
  for (const { by, ...view } of views) {
    await looksAt(by, 'Scores')
    await scores.givesView(by, view)
  }
  await looksAt(imogen, 'Decision')
  await expect(decisionFor(imogen, 'Pip')).toContainText('No views have been opened yet.')
  await looksAt(imogen, 'Scores')
  await scores.closesTheAnswers(imogen)
  await scores.opensAllAnswers(imogen)

  await looksAt(dana, 'Decision')
  await expect(decisionFor(dana, 'Pip')).toContainText('Help as a child in need, with a plan')
  const wishes = FILE.family_views_on_decision?.find(({ by }) => by === 'dana')?.view ?? ''
  await saysAsFamily(dana, 'Pip', wishes)
  await looksAt(imogen, 'Decision')
  const categories = { emotional: 'Emotional harm', neglect: 'Neglect' } as const
  for (const { child, category, reasons } of FILE.decision ?? []) {
    await decides(imogen, child === 'pip' ? 'Pip' : 'Wren', {
      option: 'A child protection plan',
      category: categories[category === 'neglect' ? 'neglect' : 'emotional'],
      reasons: reasons ?? '',
    })
  }
  await expect(decisionFor(dana, 'Pip')).toContainText('The quorum was met.')
  await expect(decisionFor(dana, 'Pip')).toContainText('Kind of harm: Emotional harm.')
  await expect(decisionFor(dana, 'Wren')).toContainText('Kind of harm: Neglect.')
  await looksAt(barnaby, 'Decision')
  const dissent = FILE.dissent?.find(({ by }) => by === 'priya')?.text ?? ''
  await dissentsThrough(barnaby, priya, 'Pip', dissent)
  await stages.movesOnTo(imogen, 'What good looks like')
}

async function thePlan(people: People) {
  const { imogen, dana, priya, joss, tamsin } = people
  await puts(dana, FILE, 'c27')
  await looksAt(tamsin, 'Plan')
  const [quiet, health] = FILE.outcomes ?? []
  await plan.plansLife(tamsin, {
    text: quiet?.text ?? '',
    known: quiet?.how_we_will_know ?? '',
    about: ['Pip'],
    answers: [FILE.card('c16').text],
  })
  await plan.plansLife(tamsin, {
    text: health?.text ?? '',
    known: health?.how_we_will_know ?? '',
    about: ['Wren'],
    answers: [FILE.card('c12').text],
  })
  await stages.movesOnTo(imogen, 'What needs to happen')
  await postsAllTheirs(priya, /Post (it|all mine)/)
  const steps = FILE.actions ?? []
  const list = steps.find(({ id }) => id === 'a1')
  const hearing = steps.find(({ id }) => id === 'a2')
  if (!list || !hearing || !quiet || !health) throw new Error('not in the file')
  for (const [step, outcome] of [
    [list, quiet],
    [hearing, health],
  ] as const) {
    await plan.plansStep(tamsin, {
      outcome: outcome.text,
      text: step.text,
      who: FILE.nameOf(step.owner ?? ''),
      helpers: (step.helpers ?? []).map(FILE.nameOf).join(', '),
      day: step.due ?? '',
      measure: step.measure ?? '',
      toldBy: FILE.nameOf(step.child_told_by ?? ''),
    })
  }
  for (const [person, step] of [
    [dana, list],
    [joss, hearing],
  ] as const) {
    await looksAt(person, 'Plan')
    await plan.promises(person, step.text)
    await expect(plan.stepOf(tamsin, step.text)).toContainText('agrees to do this.')
  }
  const [whatIf] = FILE.contingency ?? []
  await plan.saysWhatIf(tamsin, whatIf?.if_ ?? '', whatIf?.then ?? '')
  await stages.movesOnTo(imogen, 'Dates and close')
}

async function close(people: People) {
  const { imogen, dana } = people
  await looksAt(imogen, 'Plan')
  await plan.setsTheDay(imogen, 'First core group', '2026-11-25')
  await plan.setsTheDay(imogen, 'First review conference', '2027-02-09')
  await expect(dana.page.getByRole('region', { name: 'Dates' })).toContainText('Tuesday 9 February 2027')
  await stages.hasSeenTo(imogen, ['Everybody was asked how they are, and offered a talk afterwards'])
  await stages.closesTheMeeting(imogen)
  for (const id of INSIDE) await stages.isClosed(people[id])
  await looksAt(dana, 'Board')
  await expect(dana.page.getByRole('button', { name: 'Add a card' })).toHaveCount(0)
}
