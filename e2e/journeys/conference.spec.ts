import * as board from '../board-page.ts'
import { allOf, comesIn, type Four, fourPeople } from '../conference.ts'
import { goesTo, WRITING } from '../lead-page.ts'
import { findsInTheRoom, isInTheMeeting, looksAt } from '../meeting-page.ts'
import { INVITED } from '../people.ts'
import { expect, type Stage, test } from '../stage.ts'
import * as staff from '../staff-pages.ts'
import { holdsTheFirstLook, holdsTheSecondLook } from '../two-looks.ts'

const FRIDAYS = 'They are with their gran every Friday.'
const NIGHTS = 'Pip was alone on two nights in June.'
const QUIET = 'Wren says few words for two.'
const HEARING = 'A hearing test for Wren before March.'
/** Quick, with milliseconds between two letters. */
const AS_PEOPLE_TYPE = { delay: 60 }

test('[U1] four people hold a conference, from the set-up link to the second look', async ({ stage }) => {
  const four = await fourPeople(stage)
  await test.step('the chair sets up and everybody joins by their link', () => everybodyJoins(stage, four))
  await test.step('cards from all four are on every screen within a second', () => cardsFromAllFour(four))
  await test.step('a tag, and a move by keyboard, by menu and by hand', () => tagsAndMoves(four))
  await test.step('seeing it differently, asking, withdrawing', () => remarks(four))
  await test.step('two people write one text at the same time', () => writesTogether(four))
  await test.step('the list shows the same; one child alone', () => listAndFilter(four))
  await test.step('a private score for two children', () => holdsTheFirstLook(four))
  await test.step('a second look, with what changed', () => holdsTheSecondLook(four))
})

async function everybodyJoins({ server }: Stage, four: Four) {
  const { imogen, dana, priya, tamsin } = four
  await staff.makesTheFirstAccount(imogen, server.setUpLink)
  await staff.signsOutAndIn(imogen)
  await staff.createsTheMeeting(imogen, INVITED)
  const links = new Map<string, string>()
  for (const person of INVITED) {
    await staff.findsInvited(imogen, person, 'Ready to send')
    links.set(person.name, await staff.copiesTheLinkOf(imogen, person.name))
  }
  await staff.entersTheMeeting(imogen)
  await isInTheMeeting(imogen)
  await goesTo(imogen, WRITING)
  await Promise.all([dana, priya, tamsin].map((person) => comesIn(person, links)))
  const room = [/Imogen.*Chair/, /Dana.*Parent.*mother/, /Priya.*Professional.*School/, /Tamsin.*Social worker/]
  for (const person of allOf(four)) await findsInTheRoom(person, room)
}

async function cardsFromAllFour(four: Four) {
  const { imogen, dana, priya, tamsin } = four
  const cards = [
    { by: dana, box: 'well', words: FRIDAYS, about: [] },
    { by: tamsin, box: 'worried', words: NIGHTS, about: ['Pip'] },
    { by: priya, box: 'worried', words: QUIET, about: ['Wren'] },
    { by: imogen, box: 'needs', words: HEARING, about: ['Wren'] },
  ] as const
  for (const { by, box, words, about } of cards) {
    for (const person of allOf(four)) await board.turnsTo(person, box)
    const put = await board.drafts(by, box, words, about)
    for (const other of allOf(four)) if (other !== by) await expect(board.cardOf(other, box, words)).toHaveCount(0)
    const sights = allOf(four).map((person) => board.cardOf(person, box, words))
    await board.shownWithinASecond(() => by.press(put), sights)
    for (const sight of sights) await expect(sight.getByRole('paragraph').first()).toHaveText(words)
  }
  for (const person of [imogen, priya, tamsin]) {
    await expect(board.cardOf(person, 'well', FRIDAYS)).toContainText('Dana, mother')
  }
  await board.turnsTo(dana, 'well')
  await expect(board.cardOf(dana, 'well', FRIDAYS)).toContainText('You, mother')
}

async function tagsAndMoves(four: Four) {
  const { imogen, dana, priya, tamsin } = four
  await board.turnsTo(dana, 'worried')
  for (const person of allOf(four)) await expect(board.cardOf(person, 'worried', NIGHTS)).toContainText('Not tagged')
  const open = await board.opensCard(tamsin, 'worried', NIGHTS)
  await tamsin.press(open.getByRole('group', { name: 'What is this?' }).getByRole('radio', { name: 'Fact' }))
  await tamsin.press(open.getByRole('button', { name: 'Done' }))
  for (const person of allOf(four)) await expect(board.cardOf(person, 'worried', NIGHTS)).toContainText('Fact')

  // By keyboard: within its box, then into another.
  const [nights, quiet] = [board.cardOf(priya, 'worried', NIGHTS), board.cardOf(priya, 'worried', QUIET)]
  await board.movesWithKeys(priya, quiet, nights, /before the card “Pip was alone/)
  for (const person of allOf(four)) await board.findsInOrder(person, 'worried', [QUIET, NIGHTS])
  const fridays = board.cardOf(priya, 'well', FRIDAYS)
  await board.movesWithKeys(priya, quiet, fridays, /before the card “They are|to the end of “What is working well/)
  for (const person of allOf(four)) await board.findsInOrder(person, 'worried', [NIGHTS])
  for (const person of allOf(four)) await expect(board.cardOf(person, 'worried', QUIET)).toHaveCount(0)
  await board.turnsTo(dana, 'well')
  await expect(board.cardOf(dana, 'well', QUIET)).toBeVisible()

  await board.choosesFor(imogen, board.cardOf(imogen, 'well', QUIET), board.intoBox('worried'))
  for (const person of allOf(four)) await board.findsInOrder(person, 'worried', [NIGHTS, QUIET])
  await board.choosesFor(imogen, board.cardOf(imogen, 'worried', QUIET), 'Move up')
  for (const person of allOf(four)) await board.findsInOrder(person, 'worried', [QUIET, NIGHTS])

  await board.dragsOnto(tamsin, board.cardOf(tamsin, 'worried', NIGHTS), board.cardOf(tamsin, 'worried', QUIET))
  for (const person of allOf(four)) await board.findsInOrder(person, 'worried', [NIGHTS, QUIET])
}

async function remarks(four: Four) {
  const { imogen, dana, priya, tamsin } = four
  for (const person of allOf(four)) await board.turnsTo(person, 'worried')
  await board.seesDifferently(dana, board.cardOf(dana, 'worried', NIGHTS), 'My sister was there on the second night.')
  await board.choosesFor(priya, board.cardOf(priya, 'worried', NIGHTS), 'Ask: fact or opinion?')
  for (const person of [imogen, tamsin]) {
    const card = board.cardOf(person, 'worried', NIGHTS)
    await expect(card).toContainText('Dana sees this differently: My sister was there on the second night.')
    await expect(card).toContainText('Priya asks: fact or opinion?')
  }
  await expect(board.cardOf(dana, 'worried', NIGHTS)).toContainText('You see this differently:')

  await board.withdraws(imogen, board.cardOf(imogen, 'worried', QUIET), 'Said twice; see the hearing test.')
  for (const person of allOf(four)) {
    const card = board.cardOf(person, 'worried', QUIET)
    await expect(card).toContainText('Withdrawn by Imogen: Said twice; see the hearing test.')
  }
}

async function writesTogether(four: Four) {
  const { imogen, dana, priya, tamsin } = four
  const [start, fromDana, fromTamsin] = ['Quiet evenings help.', 'Pip sleeps then. ', ' On Fridays he laughs.']
  await imogen.press(board.impactOf(imogen, 'Pip'))
  await board.impactOf(imogen, 'Pip').pressSequentially(start, AS_PEOPLE_TYPE)
  await board.turnsTo(dana, 'impact')
  const [hers, theirs] = [board.impactOf(dana, 'Pip'), board.impactOf(tamsin, 'Pip')]
  for (const [person, text, key] of [
    [dana, hers, 'Home'],
    [tamsin, theirs, 'End'],
  ] as const) {
    await expect(board.impactWordsOf(person, 'Pip')).toContainText(start)
    await person.press(text)
    await expect(board.impactOf(imogen, 'Pip').getByTitle(person.name)).toBeVisible()
    // The first press opens the field, with the caret at its end; the next one puts the caret somewhere.
    await person.press(text)
    await text.press(key)
  }
  await Promise.all([
    hers.pressSequentially(fromDana, AS_PEOPLE_TYPE),
    theirs.pressSequentially(fromTamsin, AS_PEOPLE_TYPE),
  ])
  await expect(theirs.getByTitle(dana.name)).toHaveText(dana.name)
  await expect(theirs.getByTitle(dana.name)).toBeVisible()
  await expect(hers.getByTitle(tamsin.name)).toBeVisible()

  // Whoever leaves the text takes their caret along: from then on it holds words only.
  await Promise.all([hers, theirs, board.impactOf(imogen, 'Pip')].map((text) => text.blur()))
  for (const person of [tamsin, dana, imogen, priya]) {
    await expect(board.impactWordsOf(person, 'Pip')).toHaveText(`${fromDana}${start}${fromTamsin}`)
  }
}

async function listAndFilter(four: Four) {
  for (const person of allOf(four)) {
    await looksAt(person, 'List')
    for (const [box, words] of [
      ['well', [FRIDAYS]],
      ['worried', [NIGHTS, QUIET]],
      ['needs', [HEARING]],
    ] as const) {
      await expect(board.boxOf(person, box).getByRole('listitem')).toContainText([...words])
    }
    await expect(board.cardOf(person, 'worried', NIGHTS)).toContainText('My sister was there on the second night.')
    await expect(board.cardOf(person, 'worried', QUIET)).toContainText('Withdrawn by Imogen')
    await expect(board.impactWordsOf(person, 'Pip')).toContainText('On Fridays he laughs.')
    await board.showsCardsAbout(person, 'Wren')
    await expect(board.cardOf(person, 'worried', NIGHTS)).toHaveCount(0)
    await expect(board.boxOf(person, 'worried')).toContainText('1 of 2 cards')
    await expect(board.cardOf(person, 'well', FRIDAYS)).toBeVisible()
    await looksAt(person, 'Board')
  }
}
