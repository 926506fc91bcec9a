import { cardOf, choosesFor, turnsTo } from './board-page.ts'
import { looksAt, opensTheBoards } from './meeting-page.ts'
import { expect, type Person } from './stage.ts'
import type { WorkedCard } from '../shared/src/testing/worked-schema.ts'

/** A session apart from the first one: who is in one only is never told that there is another. [B1] */
export async function makesTheSession(chair: Person, label: string, people: readonly string[]) {
  const { page, press } = chair
  await opensTheBoards(chair)
  await press(page.getByRole('button', { name: 'Sessions' }))
  const dialog = page.getByRole('dialog', { name: 'Separate sessions' })
  const made = dialog.getByRole('region', { name: 'A new session' })
  await made.getByLabel('What you call it').fill(label)
  for (const name of people) await press(made.getByRole('checkbox', { name }))
  await press(made.getByRole('button', { name: 'Make the session' }))
  await expect(dialog.getByRole('region', { name: label, exact: true })).toBeVisible()
  await press(dialog.getByRole('button', { name: 'Close' }))
}

/** From the door into this session, and into no other. */
export async function letsIntoSession({ page, press }: Person, name: string, session: string) {
  await press(page.getByRole('banner').getByTitle('Who is here'))
  const dialog = page.getByRole('dialog', { name: 'People in this session' })
  const guest = dialog.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Let in ${name}` }) })
  for (const place of await guest.getByRole('checkbox').all()) if (await place.isChecked()) await press(place)
  await press(guest.getByRole('checkbox', { name: session }))
  await press(guest.getByRole('button', { name: `Let in ${name}` }))
  await expect(dialog.getByRole('button', { name: `Let in ${name}` })).toHaveCount(0)
  await press(dialog.getByRole('button', { name: 'Close' }))
}

/** A copy of one card goes over, in its words or in the chair's own gist, after a look at what stands in it. [B2] */
export async function releases(chair: Person, { quadrant, text }: WorkedCard, to: string, gist?: string) {
  const { page, press } = chair
  await looksAt(chair, 'Board')
  await turnsTo(chair, quadrant)
  await choosesFor(chair, cardOf(chair, quadrant, text), 'Copy to another board…')
  const dialog = page.getByRole('dialog', { name: 'Copy this card to another board' })
  await press(dialog.getByRole('radio', { name: to, exact: true }))
  if (gist) {
    await press(dialog.getByRole('radio', { name: 'Your own gist of them' }))
    await dialog.getByLabel('Your gist', { exact: true }).fill(gist)
  }
  await press(dialog.getByRole('button', { name: 'Look it through' }))
  const over = dialog.getByRole('group', { name: 'These words go over:' })
  await expect(over).toContainText(gist ?? text)
  for (const finding of await over.getByRole('checkbox').all()) await press(finding)
  await press(over.getByRole('button', { name: 'Copy it over' }))
  await expect(dialog).toHaveCount(0)
}
