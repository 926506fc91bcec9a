import * as board from '../board-page.ts'
import { looksAt } from '../meeting-page.ts'
import { DANA, IMOGEN } from '../people.ts'
import { DESK, expect, type Person, PHONE } from '../stage.ts'
import { entersTheExample, linksOfTheExample } from './example.ts'
import type { Sees, Set } from './scene.ts'

const OWN = 'I walk them to school myself.'
const TWICE = 'They like their gran.'
const CALMER = 'Pip seems calmer in class since September.'

/** The board of the example with one card of each kind, and all that opens on it. */
export async function theBoard(set: Set, sees: Sees) {
  const dana = await danaInTheExample(set, DESK)
  const { page, press } = dana
  await board.adds(dana, 'well', OWN)
  for (const box of ['good', 'needs'] as const) await board.turnsTo(dana, box)
  await sees(dana, 'the board, all of it')
  const open = await board.opensCard(dana, 'well', OWN)
  await press(open.getByRole('radio', { name: 'Hypothesis' }))
  await press(open.getByRole('radio', { name: 'In a record' }))
  await sees(dana, 'an own card, open')
  await press(open.getByRole('button', { name: 'Done' }))
  await board.drafts(dana, 'well', 'Threshold was met at the strategy discussion.', ['Wren'])
  await sees(dana, 'a draft')
  await press(page.getByRole('button', { name: 'Plain words', exact: true }).first())
  await expect(page.getByRole('list', { name: 'Terms, and plainer words for them' })).toBeVisible()
  await sees(dana, 'help with plain words')
  await press(page.getByRole('button', { name: 'Throw away' }))
  await press(page.getByRole('button', { name: /^Prompts: / }).first())
  await sees(dana, 'prompts')
  const calmer = board.cardOf(dana, 'well', CALMER)
  await press(calmer.getByRole('button', { name: 'What you can do with this card' }))
  await expect(page.getByRole('menu')).toBeVisible()
  await sees(dana, 'the menu of a card', 'as it stands')
  await page.keyboard.press('Escape')
  await looksAt(dana, 'List')
  await sees(dana, 'the list')
}

/** On a phone one part after the other. */
export async function theBoardOnAPhone(set: Set, sees: Sees) {
  const dana = await danaInTheExample(set, PHONE)
  const { page, press } = dana
  for (const part of ['impact', 'worried', 'good', 'needs', 'well'] as const) {
    await board.turnsTo(dana, part)
    await sees(dana, `the board, ${part}`, 'as it stands')
  }
  await board.adds(dana, 'well', OWN)
  const open = await board.opensCard(dana, 'well', OWN)
  await sees(dana, 'an own card, open on a phone', 'as it stands')
  await press(open.getByRole('button', { name: 'Done' }))
  await board.drafts(dana, 'well', 'Wren says few words for two.', ['Wren'])
  await sees(dana, 'a draft on a phone', 'as it stands')
  await press(page.getByRole('button', { name: 'Throw away' }))
  const calmer = board.cardOf(dana, 'well', CALMER)
  await press(calmer.getByRole('button', { name: 'What you can do with this card' }))
  await expect(page.getByRole('menu')).toBeVisible()
  await sees(dana, 'the menu of a card on a phone', 'as it stands')
  await page.keyboard.press('Escape')
  await looksAt(dana, 'List')
  await sees(dana, 'the list on a phone', 'as it stands')
}

/** What is asked before something is done with a card, and what is told of it. */
export async function whatIsDoneWithCards(set: Set, sees: Sees) {
  const links = await linksOfTheExample(await set.comes('A visitor', DESK), [DANA, IMOGEN, 'Barnaby Inkwell'])
  const dana = await set.comes(DANA, DESK)
  await entersTheExample(dana, links)
  await board.adds(dana, 'well', TWICE)
  await seesDialog(dana, sees, { words: TWICE, entry: 'Withdraw', screen: 'withdrawing a card' })
  await seesDialog(dana, sees, { words: CALMER, entry: 'I see it differently', screen: 'seeing it differently' })
  await seesDialog(dana, sees, { words: TWICE, entry: 'Link to another card', screen: 'linking a card' })
  await seesDialog(dana, sees, { words: CALMER, entry: 'Words explained', screen: 'words explained' })
  const imogen = await set.comes(IMOGEN, DESK)
  await entersTheExample(imogen, links)
  await sees(imogen, 'the board of the chair')
  await seesDialog(imogen, sees, { words: CALMER, entry: 'Cite under', screen: 'citing a card' })
  await seesDialog(imogen, sees, { words: CALMER, entry: 'What has changed', screen: 'what has changed about a card' })
  await seesDialog(imogen, sees, { words: CALMER, entry: 'Purge from the board', screen: 'purging a card' })
  await seesDialog(imogen, sees, { words: CALMER, entry: 'Copy to another board', screen: 'copying a card over' })
  const barnaby = await set.comes('Barnaby Inkwell', DESK)
  await entersTheExample(barnaby, links)
  await seesDialog(barnaby, sees, { words: CALMER, entry: 'Propose another wording', screen: 'another wording' })
}

async function seesDialog(
  person: Person,
  sees: Sees,
  { words, entry, screen }: { readonly words: string; readonly entry: string; readonly screen: string },
) {
  await board.choosesFor(person, board.cardOf(person, 'well', words), entry)
  const dialog = person.page.locator('[role=dialog], [role=alertdialog]')
  await expect(dialog).toBeVisible()
  await sees(person, screen)
  await person.page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function danaInTheExample(set: Set, device: typeof DESK): Promise<Person> {
  const links = await linksOfTheExample(await set.comes('A visitor', DESK), [DANA])
  const dana = await set.comes(DANA, device)
  await entersTheExample(dana, links)
  return dana
}
