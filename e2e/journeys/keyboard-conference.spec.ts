import { PASS_PHRASE, setUpMeeting, USUAL } from '../../server/test/meeting-of.ts'
import * as board from '../board-page.ts'
import { decisionFor } from '../decision-page.ts'
import * as keys from '../keys.ts'
import { closesAndOpens, opensTheRound, passesOn, sends } from '../keys-scores.ts'
import { waitsAtTheDoor } from '../lobby-page.ts'
import { isInTheMeeting } from '../meeting-page.ts'
import { DANA, IMOGEN, TAMSIN, TITLE } from '../people.ts'
import { outcomeOf, stepOf } from '../plan-page.ts'
import * as scores from '../scores-page.ts'
import { isClosed } from '../stage-page.ts'
import { DESK, expect, type Person, type Stage, test } from '../stage.ts'

/** With everybody's answers in, or without some. */
const CLOSES = /^Close (the answers|without them)$/
const NIGHTS = 'Pip was alone on two nights in June.'
const FRIDAYS = 'They are with their gran every Friday.'
const LIFE = 'Somebody is with them each night.'
const STEP = 'Draw up a list for the nights.'

interface Three {
  readonly imogen: Person
  readonly dana: Person
  readonly tamsin: Person
}

test('[U1] a whole conference is held with the keyboard alone, from the door to the close', async ({ stage }) => {
  test.setTimeout(420_000)
  const three = await atTheDoor(stage)
  await test.step('the lobby and the start', () => comesIn(three))
  await test.step('cards: written, tagged, moved, seen differently', () => cards(three))
  await test.step('what life is like', () => statement(three))
  await test.step('a private score, opened', () => firstLook(three))
  await test.step('a second look', () => secondLook(three))
  await test.step('a view, and the decision', () => decision(three))
  await test.step('how life will be, a step, a promise', () => plan(three))
  await test.step('a date, and the close', () => close(three))
})

async function atTheDoor(stage: Stage): Promise<Three> {
  const invited = USUAL.filter(({ name }) => name === DANA || name === TAMSIN)
  const { people, everybodyLeaves } = await setUpMeeting(
    stage.server.url,
    stage.server.setUpLink,
    invited,
    'one_by_one',
  )
  everybodyLeaves()
  const imogen = await stage.comes(IMOGEN, DESK)
  await imogen.page.goto('/sign-in')
  await keys.typesInto(imogen, imogen.page.getByLabel('E-mail'), 'imogen@example.invalid')
  await keys.typesInto(imogen, imogen.page.getByLabel('Pass phrase', { exact: true }), PASS_PHRASE)
  await imogen.page.keyboard.press('Enter')
  await keys.presses(imogen, imogen.page.getByRole('button', { name: `Enter ${TITLE}` }))
  await isInTheMeeting(imogen)
  const joins = async (name: string) => {
    const person = await stage.comes(name, DESK)
    const secret = people.participants.find((each) => each.name === name)?.link.secret
    await person.page.goto(`/join#${secret}`)
    await keys.presses(person, person.page.getByRole('button', { name: /^Yes, I am/ }))
    await waitsAtTheDoor(person)
    await keys.keepsTheirPlace(person)
    return person
  }
  return { imogen, dana: await joins(DANA), tamsin: await joins(TAMSIN) }
}

async function comesIn({ imogen, dana, tamsin }: Three) {
  const { page } = imogen
  await keys.presses(imogen, page.getByRole('banner').getByTitle('Who is here'))
  const people = page.getByRole('dialog', { name: 'People in this session' })
  for (const person of [dana, tamsin]) {
    await keys.presses(imogen, people.getByRole('button', { name: `Let in ${person.name}` }))
    await isInTheMeeting(person)
    await keys.keepsTheirPlace(imogen)
    await keys.keepsTheirPlace(person)
  }
  await page.keyboard.press('Escape')
  await keys.keepsTheirPlace(imogen)
  await keys.presses(imogen, page.getByRole('button', { name: 'Checklist and start' }))
  const before = page.getByRole('dialog', { name: 'Before the meeting' })
  await keys.ticks(imogen, before.getByRole('checkbox', { name: 'I have spoken to the family' }))
  await keys.presses(imogen, before.getByRole('button', { name: 'Start the meeting' }))
  await expect(before).toHaveCount(0)
  await keys.keepsTheirPlace(imogen)
  for (const part of ['Who is who', 'Family first', 'Working well']) await keys.movesOnTo(imogen, part)
}

async function cards({ imogen, dana, tamsin }: Three) {
  await keys.adds(dana, 'well', FRIDAYS)
  await keys.movesOnTo(imogen, 'Worried')
  const draft = await keys.drafts(tamsin, 'worried', NIGHTS)
  await keys.chooses(tamsin, draft.getByRole('group', { name: 'What is this?' }), 'Fact')
  await keys.chooses(tamsin, draft.getByRole('group', { name: 'How do you know?' }), 'In a record')
  await keys.presses(tamsin, draft.getByRole('button', { name: 'Put on the board' }))
  const nights = board.cardOf(dana, 'worried', NIGHTS)
  await expect(nights).toContainText('Fact')
  await keys.keepsTheirPlace(tamsin)
  await keys.adds(tamsin, 'worried', 'The lock is broken.')
  await keys.choosesFor(tamsin, board.cardOf(tamsin, 'worried', 'The lock'), 'Move up')
  await board.findsInOrder(tamsin, 'worried', ['The lock', NIGHTS])
  await keys.isOnTheCard(tamsin, board.cardOf(tamsin, 'worried', 'The lock'))
  await keys.choosesFor(dana, nights, 'I see it differently')
  const differently = dana.page.getByRole('dialog', { name: 'I see it differently' })
  await keys.typesInto(dana, differently.getByLabel('How do you see it?'), 'My sister was there.')
  await keys.presses(dana, differently.getByRole('button', { name: 'Put it under the card' }))
  await expect(nights).toContainText('You see this differently: My sister was there.')
  await keys.isOnTheCard(dana, nights)
  for (const part of ['Clarify', 'Impact statement']) await keys.movesOnTo(imogen, part)
}

async function statement({ imogen, dana, tamsin }: Three) {
  await keys.typesInto(tamsin, board.impactOf(tamsin, 'Pip'), 'Pip listens for the door.')
  await expect(board.impactOf(dana, 'Pip').or(dana.page.getByText('Pip listens for the door.')).first()).toBeVisible()
  await keys.movesOnTo(imogen, 'Private score')
}

async function opensTheLook(imogen: Person) {
  await keys.looksAt(imogen, 'Scores')
  await opensTheRound(imogen)
}

async function firstLook({ imogen, dana, tamsin }: Three) {
  await opensTheLook(imogen)
  for (const [person, place] of [
    [dana, '6'],
    [tamsin, '0'],
  ] as const) {
    await keys.looksAt(person, 'Scores')
    await keys.chooses(person, person.page.getByRole('group', { name: 'Your number' }), place)
    await keys.typesInto(
      person,
      person.page.getByRole('textbox', { name: 'Who is doing what that helps?' }),
      'Their gran.',
    )
    await sends(person, 'Pip')
    await passesOn(person, 'Wren')
  }
  await closesAndOpens(imogen, CLOSES)
  for (const person of [imogen, dana]) {
    await scores.readsTheLine(scores.answersAbout(person, 'Pip'), ['6: Dana', '0: Tamsin'])
    await keys.keepsTheirPlace(person)
  }
  for (const part of ['Scores and reasons', 'Second look']) await keys.movesOnTo(imogen, part)
}

async function secondLook({ imogen, dana, tamsin }: Three) {
  await opensTheLook(imogen)
  for (const person of [dana, tamsin]) {
    const { page } = person
    await keys.chooses(person, page.getByRole('group', { name: 'Your number' }), '4')
    const change = page.getByRole('group', { name: 'What new fact or reason changed it?' })
    await keys.chooses(person, change, 'Something changed it')
    await keys.typesInto(
      person,
      change.getByRole('textbox', { name: 'The new fact or reason' }),
      'Their gran comes too.',
    )
    await sends(person, 'Pip')
    await passesOn(person, 'Wren')
  }
  await closesAndOpens(imogen, CLOSES)
  await expect(scores.answersAbout(dana, 'Pip, second look')).toContainText('Dana: from 6 to 4.')
  for (const part of ['Professionals only', 'Decision']) await keys.movesOnTo(imogen, part)
}

async function decision({ imogen, dana, tamsin }: Three) {
  const { page } = imogen
  await keys.looksAt(imogen, 'Scores')
  const asked = page.getByRole('group', { name: 'Ask about' })
  await expect(asked).toBeVisible()
  for (const option of await asked.getByRole('checkbox').all()) {
    const view = /view on the threshold/.test(
      (await option.getAttribute('aria-label')) ?? (await option.locator('..').innerText()),
    )
    if (view !== (await option.isChecked())) await keys.presses(imogen, option, 'Space')
  }
  await keys.presses(imogen, page.getByRole('button', { name: 'Open a private score' }))
  await expect(page.getByRole('heading', { name: 'Who might want a hand' })).toBeVisible()
  for (const child of ['Pip', 'Wren']) {
    await keys.chooses(tamsin, tamsin.page.getByRole('group', { name: 'Your view' }), 'A child protection plan')
    await sends(tamsin, child)
  }
  await closesAndOpens(imogen, CLOSES)
  await keys.looksAt(imogen, 'Decision')
  const pip = decisionFor(imogen, 'Pip')
  await keys.presses(imogen, pip.getByRole('button', { name: 'Write down the decision' }))
  await keys.chooses(imogen, pip.getByRole('group', { name: 'What is decided for' }), 'A child protection plan')
  const kinds = pip
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: 'Neglect', exact: true }) })
    .last()
  await keys.chooses(imogen, kinds, 'Neglect')
  await keys.typesInto(imogen, pip.getByLabel('The reasons, in plain words'), 'Two nights alone.')
  await keys.presses(imogen, pip.getByRole('button', { name: 'Write it down' }))
  await expect(pip.getByRole('button', { name: 'Correct the decision' })).toBeVisible()
  await keys.keepsTheirPlace(imogen)
  await keys.looksAt(dana, 'Decision')
  await expect(decisionFor(dana, 'Pip')).toContainText('Two nights alone.')
  await keys.movesOnTo(imogen, 'What good looks like')
}

async function plan({ imogen, dana, tamsin }: Three) {
  const { page } = tamsin
  await keys.looksAt(tamsin, 'Plan')
  await keys.presses(tamsin, page.getByRole('button', { name: 'Add how life will be' }))
  const life = page.getByRole('form', { name: 'How will life be?' })
  await keys.typesInto(tamsin, life.getByLabel('How life will be, in the family’s words'), LIFE)
  await keys.typesInto(tamsin, life.getByLabel('How will we know?'), 'Pip tells his teacher.')
  await keys.ticks(tamsin, life.getByRole('checkbox', { name: 'Pip', exact: true }))
  await keys.presses(tamsin, life.getByRole('button', { name: 'Put it on the plan' }))
  await expect(outcomeOf(tamsin, LIFE)).toBeVisible()
  await keys.keepsTheirPlace(tamsin)
  await keys.movesOnTo(imogen, 'What needs to happen')
  await keys.presses(tamsin, outcomeOf(tamsin, LIFE).getByRole('button', { name: 'Add an action' }))
  const step = page.getByRole('form', { name: 'What needs to happen?' })
  await keys.typesInto(tamsin, step.getByLabel('What is to be done'), STEP)
  await keys.typesInto(tamsin, step.getByLabel('Who does it'), DANA)
  await page.keyboard.press('Escape')
  await keys.typesTheDay(tamsin, step.getByLabel('By when'), '2026-12-01')
  await keys.typesInto(tamsin, step.getByLabel('We will know when'), 'The list hangs in the kitchen.')
  await keys.presses(tamsin, step.getByRole('button', { name: 'Put it on the plan' }))
  await expect(stepOf(tamsin, STEP)).toContainText('has not said yes to this yet.')
  await keys.keepsTheirPlace(tamsin)
  await keys.looksAt(dana, 'Plan')
  await keys.presses(dana, stepOf(dana, STEP).getByRole('button', { name: 'I will do this' }))
  await expect(stepOf(tamsin, STEP)).toContainText('agrees to do this.')
  await keys.keepsTheirPlace(dana)
  await keys.movesOnTo(imogen, 'Dates and close')
}

async function close({ imogen, dana, tamsin }: Three) {
  const { page } = imogen
  await keys.looksAt(imogen, 'Plan')
  await keys.presses(imogen, page.getByRole('button', { name: 'Set the day: First core group' }))
  const day = page.getByLabel('The day: First core group', { exact: true })
  await keys.typesTheDay(imogen, day, '2026-11-25')
  await keys.presses(imogen, page.getByRole('button', { name: 'Keep this day' }))
  await expect(day).toHaveCount(0)
  await keys.keepsTheirPlace(imogen)
  await keys.closesTheMeeting(imogen)
  for (const person of [imogen, dana, tamsin]) {
    await isClosed(person)
    await keys.keepsTheirPlace(person)
  }
}
