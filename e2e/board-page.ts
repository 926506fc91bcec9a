import type { Locator } from '@playwright/test'
import { expect, type Person } from './stage.ts'

/** The boxes as the screen calls them: in full, and on the phone's switcher. */
const BOXES = {
  well: { title: 'What is working well?', short: 'Well' },
  worried: { title: 'What are we worried about?', short: 'Worried' },
  good: { title: 'What will good look like?', short: 'Good' },
  needs: { title: 'What needs to happen?', short: 'Needs' },
  explanations: { title: 'What could explain it?', short: 'Explain' },
  bottom_line: { title: 'What must be true, whatever the plan says?', short: 'Bottom line' },
} as const
export type Box = keyof typeof BOXES

export const boxOf = ({ page }: Person, box: Box) => page.getByRole('region', { name: BOXES[box].title })

/** On a phone one part of the board is shown at a time; at a desk a box may be folded until the meeting comes to it. */
export async function turnsTo({ page, phone, press }: Person, part: Box | 'impact') {
  if (phone) {
    const switcher = page.getByRole('navigation', { name: 'Parts of the board' })
    return press(switcher.getByRole('button', { name: part === 'impact' ? 'Impact' : BOXES[part].short }))
  }
  if (part === 'impact') return
  const open = page.getByRole('button', { name: `Open “${BOXES[part].title}”` })
  if (await open.isVisible()) await press(open)
}

export function cardOf(person: Person, box: Box, words: string): Locator {
  return boxOf(person, box).getByRole('listitem').filter({ hasText: words })
}

/** All cards of a box, in their order. */
export async function findsInOrder(person: Person, box: Box, words: readonly string[]) {
  await turnsTo(person, box)
  await expect(boxOf(person, box).getByRole('listitem')).toContainText([...words])
}

/** Writes a card that nobody sees yet. Gives the button that puts it on the board. */
export async function drafts(person: Person, box: Box, words: string, about: readonly string[] = []): Promise<Locator> {
  const { page, press } = person
  await turnsTo(person, box)
  // A phone has a second one, at the foot of the screen.
  await press(page.getByRole('button', { name: `Add a card to “${BOXES[box].title}”` }).last())
  const draft = page.getByRole('region', { name: `Your new card, in “${BOXES[box].title}”` })
  await draft.getByLabel('Your words').fill(words)
  const children = draft.getByRole('group', { name: 'About which child?' })
  for (const child of about) await children.getByRole('checkbox', { name: child }).check()
  return draft.getByRole('button', { name: 'Put on the board' })
}

export async function adds(person: Person, box: Box, words: string, about?: readonly string[]) {
  await person.press(await drafts(person, box, words, about))
  await expect(cardOf(person, box, words)).toBeVisible()
}

/** Everything that can be done with a card stands in its menu. */
export async function choosesFor({ page, press }: Person, card: Locator, entry: string) {
  await press(card.getByRole('button', { name: 'What you can do with this card' }))
  await press(page.getByRole('menu').getByRole('menuitem', { name: entry }))
}

export const intoBox = (box: Box) => `Move to “${BOXES[box].title}”`

/** The author's own card, open: what is chosen is on the board as it is chosen. */
export async function opensCard(person: Person, box: Box, words: string): Promise<Locator> {
  await choosesFor(person, cardOf(person, box, words), 'Edit')
  return person.page.getByRole('group', { name: 'Your card, open' })
}

/** Picks the card up, takes it one place towards another, puts it down where what is read aloud says it would go. */
export async function movesWithKeys(person: Person, card: Locator, towards: Locator, heard: RegExp) {
  await handleOf(card).focus()
  await carries(person, card, towards, heard)
}

export const handleOf = (card: Locator) => card.getByRole('button', { name: 'Move this card' })

/** With the keyboard on the handle already. */
export async function carries(person: Person, card: Locator, towards: Locator, heard: RegExp) {
  const { keyboard } = person.page
  const said = person.page.getByRole('status').filter({ hasText: /^(Picked up|It would go|The card is)/ })
  const key = await arrowBetween(card, towards)
  await keyboard.press('Space')
  await expect(said).toBeAttached()
  await keyboard.press(key)
  await expect(said).toHaveText(heard)
  await keyboard.press('Space')
  await expect(person.page.getByText(/^Card moved to “/).last()).toBeAttached()
}

async function arrowBetween(from: Locator, to: Locator): Promise<string> {
  const [a, b] = [await from.boundingBox(), await to.boundingBox()]
  if (!a || !b) throw new Error('one of them is not on the screen')
  const [right, down] = [b.x - a.x, b.y - a.y]
  if (Math.abs(right) > Math.abs(down)) return right > 0 ? 'ArrowRight' : 'ArrowLeft'
  return down > 0 ? 'ArrowDown' : 'ArrowUp'
}

/** With the mouse, from its handle to the middle of something else. */
export async function dragsOnto({ page }: Person, card: Locator, onto: Locator) {
  await handleOf(card).hover()
  await page.mouse.down()
  await onto.hover()
  await onto.hover()
  await page.mouse.up()
}

export async function withdraws(person: Person, card: Locator, reason: string) {
  await choosesFor(person, card, 'Withdraw')
  const dialog = person.page.getByRole('dialog', { name: 'Withdraw this card?' })
  await dialog.getByLabel('Why?').fill(reason)
  await person.press(dialog.getByRole('button', { name: 'Withdraw' }))
}

export async function seesDifferently(person: Person, card: Locator, words: string) {
  await choosesFor(person, card, 'I see it differently')
  const dialog = person.page.getByRole('dialog', { name: 'I see it differently' })
  await dialog.getByLabel('How do you see it?').fill(words)
  await person.press(dialog.getByRole('button', { name: 'Put it under the card' }))
}

export async function showsCardsAbout({ page, press }: Person, child: string) {
  const choice = page.getByRole('group', { name: 'Show cards about' })
  await press(choice.getByRole('radio', { name: child }))
  await expect(choice.getByRole('radio', { name: child })).toBeChecked()
}

/** The one text about a child that everybody writes together. */
export function impactOf({ page }: Person, child: string): Locator {
  return page.getByRole('textbox', { name: `Impact statement for ${child}` })
}

/** Its words: in the field of whoever has gone there to write, beside it for everybody else. */
export function impactWordsOf(person: Person, child: string): Locator {
  return impactOf(person, child).locator('..')
}

/** Does it, and expects every sight within a second of having begun to press. */
export async function shownWithinASecond(presses: () => Promise<void>, sights: readonly Locator[]) {
  const began = performance.now()
  await presses()
  const left = Math.max(1, 1_000 - (performance.now() - began))
  await Promise.all(sights.map((sight) => expect(sight).toBeVisible({ timeout: left })))
}
