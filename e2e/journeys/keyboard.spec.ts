import { PASS_PHRASE, setUpMeeting } from '../../server/test/meeting-of.ts'
import * as board from '../board-page.ts'
import * as keys from '../keys.ts'
import { closesAndOpens, opensTheRound, passesOn, sends } from '../keys-scores.ts'
import { isInTheMeeting } from '../meeting-page.ts'
import { DANA, IMOGEN, TITLE } from '../people.ts'
import * as scores from '../scores-page.ts'
import { DESK, expect, type Person, type Stage, test } from '../stage.ts'

const NIGHTS = 'Pip was alone on two nights in June.'
const QUIET = 'Wren says few words for two.'
const FRIDAYS = 'They are with their gran every Friday.'
const REGISTER = 'Wren has missed two of three health checks.'

test('[U1] with the keyboard alone somebody joins, writes, moves, answers, and somebody chairs', async ({ stage }) => {
  const { imogen, dana } = await twoPeople(stage)
  await test.step('cards, with everything that can be said of one', () => addsCards(imogen, dana))
  await test.step('moving, in the hand and by the menu', () => movesCards(dana))
  await test.step('seeing it differently, asking, withdrawing', () => remarks(dana))
  await test.step('the impact statement', () => writesTheImpact(imogen, dana))
  await test.step('the list, one child alone', () => listAndFilter(dana))
  await test.step('a first look', () => firstLook(imogen, dana))
  await test.step('a second look', () => secondLook(imogen, dana))
})

async function twoPeople(stage: Stage) {
  const { people, everybodyLeaves } = await setUpMeeting(stage.server.url, stage.server.setUpLink)
  everybodyLeaves()
  const imogen = await stage.comes(IMOGEN, DESK)
  await imogen.page.goto('/sign-in')
  await keys.typesInto(imogen, imogen.page.getByLabel('E-mail'), 'imogen@example.invalid')
  await keys.typesInto(imogen, imogen.page.getByLabel('Pass phrase', { exact: true }), PASS_PHRASE)
  await imogen.page.keyboard.press('Enter')
  await keys.presses(imogen, imogen.page.getByRole('button', { name: `Enter ${TITLE}` }))
  await isInTheMeeting(imogen)
  await keys.keepsTheirPlace(imogen)
  const dana = await stage.comes(DANA, DESK)
  const secret = people.participants.find(({ name }) => name === DANA)?.link.secret
  await dana.page.goto(`/join#${secret}`)
  await keys.presses(dana, dana.page.getByRole('button', { name: 'Yes, I am Dana' }))
  await isInTheMeeting(dana)
  await keys.keepsTheirPlace(dana)
  return { imogen, dana }
}

async function addsCards(imogen: Person, dana: Person) {
  await keys.adds(imogen, 'worried', REGISTER)
  await keys.adds(dana, 'well', FRIDAYS)
  await keys.adds(dana, 'worried', QUIET)
  const draft = await keys.drafts(dana, 'worried', NIGHTS)
  await keys.chooses(dana, draft.getByRole('group', { name: 'What is this?' }), 'Fact')
  await keys.chooses(dana, draft.getByRole('group', { name: 'How do you know?' }), 'Seen by me')
  await keys.typesInto(dana, draft.getByLabel('Who, or which record'), 'My diary')
  await keys.typesInto(dana, draft.getByLabel('When'), 'June')
  await keys.chooses(dana, draft.getByRole('group', { name: 'Were you there yourself?' }), 'Yes')
  const pip = draft.getByRole('group', { name: 'About which child?' }).getByRole('checkbox', { name: 'Pip' })
  await keys.presses(dana, pip, 'Space')
  await expect(pip).toBeChecked()
  await keys.presses(dana, draft.getByRole('button', { name: 'Put on the board' }))
  const card = board.cardOf(dana, 'worried', NIGHTS)
  for (const words of ['Fact', 'seen', 'Pip']) await expect(card).toContainText(words)
  await keys.keepsTheirPlace(dana)
  await keys.presses(dana, card.getByRole('button', { name: 'You, mother' }))
  await expect(card).toContainText('My diary')
  await keys.isOnTheCard(dana, card)
}

async function movesCards(dana: Person) {
  const [quiet, nights] = [board.cardOf(dana, 'worried', QUIET), board.cardOf(dana, 'worried', NIGHTS)]
  await keys.tabsTo(dana, board.handleOf(nights))
  await board.carries(dana, nights, quiet, /before the card “Wren says/)
  await board.findsInOrder(dana, 'worried', [REGISTER, NIGHTS, QUIET])
  await keys.isOnTheCard(dana, nights)

  await keys.tabsTo(dana, board.handleOf(quiet))
  await board.carries(
    dana,
    quiet,
    board.cardOf(dana, 'well', FRIDAYS),
    /before the card “They are|to the end of “What is w/,
  )
  await expect(board.cardOf(dana, 'well', QUIET)).toBeVisible()
  await keys.isOnTheCard(dana, board.cardOf(dana, 'well', QUIET))

  await keys.choosesFor(dana, board.cardOf(dana, 'well', QUIET), board.intoBox('worried'))
  await board.findsInOrder(dana, 'worried', [REGISTER, NIGHTS, QUIET])
  await keys.isOnTheCard(dana, quiet)
  await keys.choosesFor(dana, quiet, 'Move up')
  await board.findsInOrder(dana, 'worried', [REGISTER, QUIET, NIGHTS])
  await keys.isOnTheCard(dana, quiet)
}

async function remarks(dana: Person) {
  const { page } = dana
  const register = board.cardOf(dana, 'worried', REGISTER)
  await keys.choosesFor(dana, register, 'I see it differently')
  const differently = page.getByRole('dialog', { name: 'I see it differently' })
  await keys.typesInto(dana, differently.getByLabel('How do you see it?'), 'One was called off by them.')
  await keys.presses(dana, differently.getByRole('button', { name: 'Put it under the card' }))
  await expect(register).toContainText('You see this differently: One was called off by them.')
  await keys.isOnTheCard(dana, register)

  await keys.choosesFor(dana, register, 'Ask: fact or opinion?')
  await expect(register).toContainText('You ask: fact or opinion?')
  await keys.isOnTheCard(dana, register)

  const quiet = board.cardOf(dana, 'worried', QUIET)
  await keys.choosesFor(dana, quiet, 'Withdraw')
  await keys.presses(dana, page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }))
  await expect(quiet).toContainText('Withdrawn by Dana')
  await keys.isOnTheCard(dana, quiet)
}

async function writesTheImpact(imogen: Person, dana: Person) {
  await keys.typesInto(dana, board.impactOf(dana, 'Pip'), 'Quiet evenings help.')
  await expect(board.impactWordsOf(imogen, 'Pip')).toContainText('Quiet evenings help.')
  await keys.presses(dana, dana.page.getByRole('group', { name: 'Impact statement for' }).getByText('Wren'))
  await expect(board.impactOf(dana, 'Wren')).toBeVisible()
  await keys.keepsTheirPlace(dana)
}

async function listAndFilter(dana: Person) {
  await keys.looksAt(dana, 'List')
  await expect(dana.page.getByRole('navigation', { name: 'Jump to' })).toBeVisible()
  await keys.keepsTheirPlace(dana)
  await keys.chooses(dana, dana.page.getByRole('group', { name: 'Show cards about' }), 'Wren')
  await expect(board.cardOf(dana, 'worried', NIGHTS)).toHaveCount(0)
  await expect(board.cardOf(dana, 'worried', QUIET)).toBeVisible()
  await keys.keepsTheirPlace(dana)
}

async function firstLook(imogen: Person, dana: Person) {
  const { page } = dana
  await keys.looksAt(imogen, 'Scores')
  for (const child of ['Pip', 'Wren']) await wordsTheQuestion(imogen, child)
  await opensTheRound(imogen)
  await keys.presses(dana, page.getByRole('button', { name: 'Go to it' }))
  await scores.isAskedAbout(dana, 'Pip')
  await keys.keepsTheirPlace(dana)
  await keys.chooses(dana, page.getByRole('group', { name: 'Your number' }), '0')
  for (const [reason, words] of [
    ['Who is doing what that helps?', 'My sister comes on Fridays.'],
    ['Who or what makes it harder?', 'Nights when I work.'],
  ] as const) {
    await keys.typesInto(dana, page.getByRole('textbox', { name: reason }), words)
  }
  await sends(dana, 'Pip')
  await scores.isAskedAbout(dana, 'Wren')
  await passesOn(dana, 'Wren')
  await closesAndOpens(imogen, 'Close without them')
  await expect(scores.answersAbout(dana, 'Pip')).toContainText('My sister comes on Fridays.')
  await scores.readsTheLine(scores.answersAbout(imogen, 'Pip'), ['0: Dana'])
  await keys.keepsTheirPlace(dana)
}

async function secondLook(imogen: Person, dana: Person) {
  const { page } = dana
  await opensTheRound(imogen)
  await scores.isAskedAbout(dana, 'Pip')
  await keys.chooses(dana, page.getByRole('group', { name: 'Your number' }), '2')
  const change = page.getByRole('group', { name: 'What new fact or reason changed it?' })
  await keys.chooses(dana, change, 'Something changed it')
  await keys.typesInto(
    dana,
    change.getByRole('textbox', { name: 'The new fact or reason' }),
    'Their gran will come too.',
  )
  await sends(dana, 'Pip')
  await passesOn(dana, 'Wren')
  await closesAndOpens(imogen, 'Close without them')
  for (const person of [dana, imogen]) {
    await expect(scores.answersAbout(person, 'Pip, second look')).toContainText('Dana: from 0 to 2.')
    await keys.keepsTheirPlace(person)
  }
}

async function wordsTheQuestion(imogen: Person, child: string) {
  const { page } = imogen
  await keys.presses(imogen, page.getByRole('button', { name: `Change the words for ${child}` }).first())
  for (const [name, words] of [
    ['Question', `Today, how safe and well is ${child}?`],
    ['What 10 looks like', `${child} sleeps through.`],
    ['What 0 looks like', `${child} is left alone at night.`],
  ] as const) {
    await keys.typesInto(imogen, page.getByRole('textbox', { name }), words)
  }
  await keys.presses(imogen, page.getByRole('button', { name: 'Save the words' }))
  await expect(page.getByText(`${child} is left alone at night.`)).toBeVisible()
  await keys.keepsTheirPlace(imogen)
}
