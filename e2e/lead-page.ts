import { expect, type Person } from './stage.ts'

/** A part of a child protection conference in which family and professionals write in all four boxes. */
export const WRITING = 'What needs to happen'

/** What a part is for and, for the chair, where to go from it. */
export async function opensTheParts({ page, press }: Person) {
  await press(page.getByRole('button', { name: /^(Lead$|About, break)/ }))
  return page.getByRole('dialog').first()
}

/** The chair goes to this part at once, leaving out whatever lies between. */
export async function goesTo(chair: Person, part: string) {
  const { page, press } = chair
  const parts = await opensTheParts(chair)
  await press(parts.getByRole('button', { name: `Go on to “${part}”` }))
  const asks = page.getByRole('alertdialog')
  await asks.getByLabel(/left out/).fill('Not today')
  await press(asks.getByRole('button', { name: /^Leave out/ }))
  await expect(asks).toBeHidden()
  await press(parts.getByRole('button', { name: 'Close', exact: true }))
  await expect(page.getByRole('group', { name: 'Where the meeting is' })).toContainText(part)
}

/** The chair presses Next, and gives this reason for whatever is not done. */
export async function goesOn({ page, press }: Person, to: string, reason: string) {
  await press(page.getByRole('button', { name: `Next: on to “${to}”` }))
  const asks = page.getByRole('alertdialog', { name: `Go on to “${to}”?` })
  await expect(asks.getByText('This is not so yet.')).toBeVisible()
  for (const field of await asks.getByRole('textbox').all()) await field.fill(reason)
  await press(asks.getByRole('button', { name: 'Go on', exact: true }))
  await expect(asks).toBeHidden()
}
