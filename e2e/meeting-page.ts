import { TITLE } from './people.ts'
import { expect, type Person } from './stage.ts'

/** First names are what people call each other by on every screen. */
export const first = (name: string) => name.split(' ')[0] ?? name

const INVITATION = 'Imogen Quillfeather invites you to a child protection conference'

/** "Is this you?" – "Yes". */
export async function joinsBy(person: Person, link: string, invitation = INVITATION) {
  const { name, page, press } = person
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(invitation)
  await press(page.getByRole('button', { name: `Yes, I am ${first(name)}` }))
}

export async function isInTheMeeting(person: Person, title = TITLE) {
  await expect(person.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  await saysOfTheWriting(person, 'All saved')
}

/** Saved, saving, offline: always in words, in the header. */
export async function saysOfTheWriting({ page }: Person, words: string, waits: { readonly timeout?: number } = {}) {
  await expect(page.getByRole('banner').locator('[role=status][data-saved]')).toHaveText(words, waits)
}

/** Opens the list of people, reads it, closes it. */
export async function findsInTheRoom({ page, press }: Person, people: readonly RegExp[]) {
  await press(page.getByRole('button', { name: `${people.length} here` }))
  const dialog = page.getByRole('dialog', { name: 'People in this session' })
  for (const words of people)
    await expect(dialog.getByRole('listitem').filter({ hasText: words })).toContainText('Here')
  await press(dialog.getByRole('button', { name: 'Close' }))
}

export type Way = 'Board' | 'List' | 'Plan' | 'Scores' | 'Decision' | `About ${string}`

export async function looksAt({ page, press }: Person, way: Way) {
  const ways = page.getByRole('navigation', { name: 'Ways to see the meeting' })
  await expect(ways).toBeVisible()
  // On a phone they are folded under the one that is looked at.
  const folded = ways.getByRole('button', { name: /^Looking at/, expanded: false })
  if (await folded.isVisible()) await press(folded)
  await press(ways.getByRole('button', { name: way, exact: true }))
}

/** Which board this is, with the way to one's others. */
export async function opensTheBoards({ page, press }: Person) {
  await press(page.getByRole('banner').getByRole('button', { name: /More about boards$/ }))
}

export async function pauses({ page, press }: Person) {
  await press(page.getByRole('button', { name: 'Pause' }))
  await expect(page.getByText('You have paused the meeting.')).toBeVisible()
}

/** Words that were not taken, back with the person who typed them. */
export function handedBackTo({ page }: Person) {
  return page.getByRole('region', { name: 'Handed back to you' }).getByRole('alert')
}
