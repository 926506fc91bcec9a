import * as board from '../board-page.ts'
import { draftsIn, keepsAsADraft, postsAllTheirs, puts, reads } from '../cards-page.ts'
import { makesTheMeeting } from '../held-meeting.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import * as plan from '../plan-page.ts'
import * as scores from '../scores-page.ts'
import * as stages from '../stage-page.ts'
import { DESK, expect, type Person, PHONE, type Stage, test } from '../stage.ts'
import { worked } from '../worked.ts'

const FILE = worked('group-supervision-linnet')
const TITLE = 'Our group, on Thursday'
const CAME = ['theo', 'idris', 'cleo', 'sunniva', 'wim', 'lark'] as const
const SCORERS = ['theo', 'idris', 'cleo', 'sunniva', 'wim'] as const
type Name = 'odessa' | (typeof CAME)[number]
type People = Record<Name, Person>
const QUESTIONS = {
  'sup-safety': 'From what you have heard, how safe is Linnet this week?',
  'sup-sure': 'How sure are you that we understand what is going on for Linnet?',
} as const
const ASSUMING = 'Does your first idea still make sense, now that you know more?'

test('[M2] a group supervision: the presenter writes alone, then listens while others find other explanations', async ({
  stage,
}) => {
  test.setTimeout(300_000)
  const people = await everybodyComes(stage)
  await test.step('seven people come straight in, and one brings the case', () => comesIn(stage, people))
  await test.step('the presenter alone writes, the others draft', () => presenting(people))
  await test.step('how safe, and how sure are we?', () => firstScore(people))
  await test.step('questions, and an answer on a card', () => questions(people))
  await test.step('the group reflects, and the presenter is locked', () => reflecting(people))
  await test.step('the presenter responds, and everybody scores again', () => secondScore(people))
  await test.step('what good looks like, and the next steps', () => actions(people))
})

async function everybodyComes(stage: Stage): Promise<People> {
  const comes = (id: Name, device: Parameters<Stage['comes']>[1]) => stage.comes(FILE.nameOf(id), device)
  return {
    odessa: await comes('odessa', DESK),
    theo: await comes('theo', DESK),
    idris: await comes('idris', DESK),
    cleo: await comes('cleo', DESK),
    sunniva: await comes('sunniva', PHONE),
    wim: await comes('wim', { viewport: { width: 768, height: 1024 } }),
    lark: await comes('lark', DESK),
  }
}

async function comesIn(stage: Stage, people: People) {
  const { odessa } = people
  // In the file nobody says whom they know: it is one child, and everybody has heard of her.
  const more = Object.fromEntries(CAME.map((id) => [id, { knows: [0] }]))
  const links = await makesTheMeeting(stage, odessa, FILE, { title: TITLE, people: CAME, lobby: 'open', more })
  for (const id of CAME) {
    await joinsBy(people[id], links.get(id) ?? '', 'Odessa Brackenfold invites you to a group supervision meeting')
    await isInTheMeeting(people[id], TITLE)
  }
  await stages.letsPresent(odessa, FILE.nameOf('theo'))
  await stages.hasSeenTo(odessa, ['Who is who is right'])
  await stages.movesOnTo(odessa, 'Presenting')
}

async function presenting(people: People) {
  const { odessa, theo, cleo, sunniva, lark } = people
  for (const id of ['g01', 'g05', 'g07']) await puts(theo, FILE, id)
  await reads(cleo, FILE, 'g07')
  await keepsAsADraft(cleo, FILE, 'g10', 'explanations')
  await keepsAsADraft(sunniva, FILE, 'g11', 'explanations')
  await keepsAsADraft(cleo, FILE, 'g14', 'worried')
  await expect(cleo.page.getByRole('button', { name: /^Post/ })).toHaveCount(0)
  await expect(theo.page.getByRole('document')).not.toContainText(FILE.card('g10').text)
  for (const add of await lark.page.getByRole('button', { name: 'Add a card to' }).all()) {
    await expect(add).toHaveAttribute('aria-disabled', 'true')
  }
  await stages.movesOnTo(odessa, 'Private score')
}

function given(n: number, scale: keyof typeof QUESTIONS, by: string) {
  const score = FILE.rounds.find((round) => round.n === n && round.scale === scale)?.scores.find((s) => s.by === by)
  if (typeof score?.score !== 'number') throw new Error(`${by} gives no number`)
  const because = n === 1 ? {} : { because: score.changed_because ?? null }
  return { child: 'Linnet', question: QUESTIONS[scale], place: score.score, helps: score.rationale ?? '', ...because }
}

async function everybodyScores(people: People, n: number) {
  for (const id of SCORERS) {
    await looksAt(people[id], 'Scores')
    for (const scale of ['sup-safety', 'sup-sure'] as const) await scores.gives(people[id], given(n, scale, id))
  }
}

const answersTo = (person: Person, title: string, scale: keyof typeof QUESTIONS) =>
  scores.answersAbout(person, title, QUESTIONS[scale])

async function firstScore(people: People) {
  const { odessa, theo, sunniva, lark } = people
  await looksAt(odessa, 'Scores')
  await scores.opensTheRound(odessa)
  await everybodyScores(people, 1)
  await looksAt(lark, 'Scores')
  await expect(lark.page.getByRole('button', { name: /^Send/ })).toHaveCount(0)
  await expect(lark.page.getByText('Practise on your own screen')).toBeVisible()
  await scores.closesTheAnswers(odessa)
  await scores.opensAllAnswers(odessa)
  for (const person of [odessa, theo, sunniva]) {
    await scores.readsTheLine(answersTo(person, 'Linnet', 'sup-safety'), [
      '6: Theo and Wim',
      '5: Sunniva',
      '4: Idris and Cleo',
    ])
  }
  await stages.movesOnTo(odessa, 'Scores and reasons')
  await stages.hasSeenTo(odessa, ['How far apart the answers are was said aloud'])
  await stages.movesOnTo(odessa, 'Questions')
}

async function questions({ odessa, theo, cleo }: People) {
  const { page, press } = theo
  await looksAt(theo, 'Board')
  await press(page.getByRole('button', { name: 'Questions to ask one another' }))
  await page.getByLabel('Put the answer in').selectOption('What could explain it?')
  await press(page.getByRole('button', { name: `Answer on a card: ${ASSUMING}` }))
  const draft = page.getByRole('region', { name: 'Your new card, in “What could explain it?”' })
  await expect(draft.getByLabel('Your words')).toHaveValue(`${ASSUMING}\n`)
  await draft.getByLabel('Your words').fill(`${ASSUMING}\nIt might. It is now one of three.`)
  await press(draft.getByRole('button', { name: 'Put on the board' }))
  await looksAt(cleo, 'Board')
  await expect(board.cardOf(cleo, 'explanations', 'It is now one of three.')).toBeVisible()
  await stages.hasSeenTo(odessa, ['Everybody has had a turn'])
  await stages.movesOnTo(odessa, 'Reflecting group')
}

async function reflecting({ odessa, theo, cleo, sunniva }: People) {
  await looksAt(sunniva, 'Board')
  await postsAllTheirs(sunniva, 'Post it')
  await cleo.press(cleo.page.getByRole('button', { name: 'Post it' }))
  // Where a worry is not to be written now, the draft waits.
  await expect(draftsIn(cleo, 'worried')).toHaveCount(1)
  await looksAt(theo, 'Board')
  for (const id of ['g10', 'g11']) {
    const rival = board.cardOf(theo, 'explanations', FILE.card(id).text)
    await expect(rival).toContainText('What would test it:')
    await expect(rival).toContainText('Another explanation:')
  }
  const put = await board.drafts(theo, 'explanations', 'I want to say something.')
  await expect(put).toHaveAttribute('aria-disabled', 'true')
  await theo.press(theo.page.getByRole('button', { name: 'Throw away' }))
  await stages.hasSeenTo(odessa, ['Everybody has had a turn'])
  await stages.movesOnTo(odessa, 'The presenter responds')
}

async function secondScore(people: People) {
  const { odessa, theo, sunniva } = people
  await puts(theo, FILE, 'g13')
  await stages.movesOnTo(odessa, 'Second look')
  await looksAt(odessa, 'Scores')
  await scores.opensTheRound(odessa)
  await everybodyScores(people, 2)
  await scores.closesTheAnswers(odessa)
  await scores.opensAllAnswers(odessa)
  for (const person of [odessa, sunniva]) {
    const safe = answersTo(person, 'Linnet, second look', 'sup-safety')
    await expect(safe).toContainText('Theo: from 6 to 4.')
    await expect(safe).toContainText('Sunniva: stayed at 5.')
    await expect(answersTo(person, 'Linnet, second look', 'sup-sure')).toContainText('All answers are now 2.')
  }
  await stages.movesOnTo(odessa, 'What good looks like')
}

async function actions(people: People) {
  const { odessa, theo, cleo, wim } = people
  await puts(cleo, FILE, 'g20')
  const [evening] = FILE.outcomes ?? []
  const [seeThem] = FILE.actions ?? []
  if (!evening || !seeThem) throw new Error('not in the file')
  await looksAt(odessa, 'Plan')
  await plan.plansLife(odessa, {
    text: evening.text,
    known: evening.how_we_will_know ?? '',
    answers: [FILE.card('g07').text],
  })
  await stages.movesOnTo(odessa, 'Actions')
  await plan.plansStep(odessa, {
    outcome: evening.text,
    text: seeThem.text,
    who: FILE.nameOf('theo'),
    day: seeThem.due ?? '',
    measure: seeThem.measure ?? '',
  })
  await looksAt(theo, 'Plan')
  await plan.promises(theo, seeThem.text)
  await looksAt(wim, 'Plan')
  await expect(plan.stepOf(wim, seeThem.text)).toContainText('Theo agrees to do this.')
  await stages.movesOnTo(odessa, 'Close')
  await plan.setsTheDay(odessa, 'We look back at the steps', '2026-12-17')
  await stages.hasSeenTo(odessa, ['Everybody was asked how they are, and offered a talk afterwards'])
  await stages.closesTheMeeting(odessa)
  for (const id of CAME) await stages.isClosed(people[id])
}
