import * as board from '../board-page.ts'
import { comesIn, meetingOf } from '../conference.ts'
import * as hearing from '../hearing.ts'
import * as keys from '../keys.ts'
import { looksAt } from '../meeting-page.ts'
import { DANA, IMOGEN, PRIYA } from '../people.ts'
import * as scores from '../scores-page.ts'
import { DESK, expect, type Person, test } from '../stage.ts'

const FRIDAYS = 'They are with their gran every Friday.'
const QUIET = 'Wren says few words for two.'
const THREE = ['Pip was late three times.', 'Pip was tired on Monday.', 'The lock is broken.']
const HELPS = 'Bedtime is at the same hour now.'

test('[U8] whoever reads with their ears hears what they did and, in one sentence, what others did; the reveal is read in order', async ({
  stage,
}) => {
  test.setTimeout(240_000)
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const dana = await stage.comes(DANA, DESK)
  await hearing.listens(dana)
  const priya = await stage.comes(PRIYA, DESK)
  for (const person of [dana, priya]) await comesIn(person, links)
  await test.step('own acts are confirmed', () => ownActs(dana))
  await test.step('what others do comes in one sentence', () => othersTogether(dana, priya))
  await test.step('the keyboard stays with a card that the chair moves', () => followsTheCard(imogen, dana))
  await test.step('others are not heard for as long as Dana likes', () => others(dana, priya))
  await test.step('a score is sent, the answers open, and are read in order', () => theReveal(imogen, dana))
  await test.step('nothing has the name of another', () => names(dana))
})

async function ownActs(dana: Person) {
  await hearing.listensAfresh(dana)
  await board.adds(dana, 'worried', QUIET)
  await hearing.hearsOnce(dana, 'Card saved in “Worried”.')
  await board.choosesFor(dana, board.cardOf(dana, 'worried', QUIET), board.intoBox('well'))
  await hearing.hearsOnce(dana, 'Card moved to “Well”, place 1 of 1.')
  await board.adds(dana, 'well', FRIDAYS)
  await board.withdraws(dana, board.cardOf(dana, 'well', QUIET), 'Said twice')
  await hearing.hearsOnce(dana, 'Card withdrawn.')
  const heard = (await hearing.heardBy(dana)).map(({ words }) => words).join(' ')
  expect(heard, 'typing is not read out').not.toMatch(/Saving|All saved/)
}

async function othersTogether(dana: Person, priya: Person) {
  await hearing.listensAfresh(dana)
  for (const words of THREE) await board.adds(priya, 'worried', words)
  await hearing.hearsOnce(dana, /new cards? in “Worried”/)
  await expect.poll(() => newCardsHeard(dana)).toBe(3)
  const heard = await hearing.heardBy(dana)
  expect(heard.map(({ tone }) => tone)).not.toContain('assertive')
  for (const words of THREE) expect(JSON.stringify(heard)).not.toContain(words)
}

async function newCardsHeard(person: Person): Promise<number> {
  const counts = (await hearing.heardBy(person)).map(({ words }) => /(\d+) new cards? in/.exec(words)?.[1] ?? 0)
  return counts.reduce<number>((sum, count) => sum + Number(count), 0)
}

async function followsTheCard(imogen: Person, dana: Person) {
  await hearing.listensAfresh(dana)
  const fridays = board.cardOf(dana, 'well', FRIDAYS)
  await fridays.getByRole('button', { name: 'What you can do with this card' }).focus()
  await board.choosesFor(imogen, board.cardOf(imogen, 'well', FRIDAYS), board.intoBox('good'))
  const moved = board.cardOf(dana, 'good', FRIDAYS)
  await expect(moved).toBeVisible()
  await keys.isWithin(moved)
  await hearing.hearsOnce(dana, /^Imogen moved the card you are on to “Good”, place 1 of 1\. You are still on it\.$/)
  // A dialog that is open on a card stays, with what is written in it.
  await board.choosesFor(dana, board.cardOf(dana, 'worried', THREE[0] ?? ''), 'I see it differently')
  const dialog = dana.page.getByRole('dialog', { name: 'I see it differently' })
  await dialog.getByLabel('How do you see it?').fill('Twice.')
  await board.choosesFor(imogen, board.cardOf(imogen, 'worried', THREE[0] ?? ''), board.intoBox('well'))
  await expect(board.cardOf(imogen, 'well', THREE[0] ?? '')).toBeVisible()
  await expect(dialog.getByLabel('How do you see it?')).toHaveValue('Twice.')
  await dana.press(dialog.getByRole('button', { name: 'Put it under the card' }))
  await hearing.hearsOnce(dana, 'Your view stands under the card.')
  await keys.isWithin(board.cardOf(dana, 'well', THREE[0] ?? ''))
}

async function others(dana: Person, priya: Person) {
  const { page } = dana
  await page.keyboard.press('Control+/')
  const help = page.getByRole('dialog', { name: 'Keys and reading aloud' })
  await help.getByRole('checkbox', { name: 'Say what other people do' }).uncheck()
  await dana.press(help.getByRole('button', { name: 'Close' }))
  await hearing.listensAfresh(dana)
  await board.adds(priya, 'worried', 'The kitchen is cold.')
  await expect(board.cardOf(dana, 'worried', 'The kitchen is cold.')).toBeVisible()
  await board.adds(dana, 'worried', 'I work nights.')
  await hearing.hearsOnce(dana, 'Card saved in “Worried”.')
  // Long enough for what would have been gathered meanwhile.
  const began = Date.now()
  await expect.poll(() => Date.now() - began, { timeout: 10_000 }).toBeGreaterThan(6_000)
  expect(await newCardsHeard(dana)).toBe(0)
}

async function theReveal(imogen: Person, dana: Person) {
  await looksAt(imogen, 'Scores')
  for (const child of ['Pip', 'Wren']) await scores.wordsTheQuestion(imogen, child)
  await scores.opensTheRound(imogen)
  await scores.goesToTheScore(dana)
  await hearing.listensAfresh(dana)
  await scores.gives(dana, { child: 'Pip', place: 0, helps: HELPS })
  await hearing.hearsOnce(dana, 'Score sent for Pip.')
  await scores.passes(dana, 'Wren', 'I choose not to')
  await scores.closesTheAnswers(imogen, 'Close without them')
  await hearing.hearsOnce(dana, /^The look is closed\./)
  await scores.opensAllAnswers(imogen)
  await expect(scores.answersAbout(dana, 'Pip')).toContainText(HELPS)
  await hearing.hearsOnce(dana, /all answers are open/)
  await hearing.readsInOrder(dana, [
    ['heading', 'First look'],
    ['heading', 'Pip'],
    ['StaticText', /^0: Dana/],
    ['heading', '0'],
    ['StaticText', HELPS],
    ['heading', 'Wren'],
  ])
  const heard = (await hearing.heardBy(dana)).map(({ words }) => words).join(' ')
  expect(heard, 'nobody’s words are read out unasked').not.toContain(HELPS)
}

async function names(dana: Person) {
  for (const way of ['Scores', 'Board', 'List', 'Plan', 'Decision', 'About Pip'] as const) {
    await looksAt(dana, way)
    await hearing.nothingIsNamedTwice(dana, way)
  }
}
