import { opensTheBoards } from './meeting-page.ts'
import { expect, type Person } from './stage.ts'

const LEFT_OUT = 'Why is this left out'

/** Everybody reads the name of the part that the meeting is in, at all times. */
export async function isInThePart({ page }: Person, part: string) {
  await expect(page.getByRole('group', { name: 'Where the meeting is' })).toContainText(part)
}

/** The chair ticks what has been seen to in this part. */
export async function hasSeenTo({ page, press }: Person, checks: readonly string[]) {
  await press(page.getByRole('button', { name: 'Lead' }))
  const dialog = page.getByRole('dialog')
  for (const check of checks) {
    await press(dialog.getByRole('checkbox', { name: check }))
    await expect(dialog.getByRole('checkbox', { name: check })).toBeChecked()
  }
  await press(dialog.getByRole('button', { name: 'Close', exact: true }))
}

/** On to the next part: `because` says why for each check that is not met, and nothing but those is asked for. [M1] */
export async function movesOnTo(chair: Person, part: string, because: Readonly<Record<string, string>> = {}) {
  const { page, press } = chair
  await press(page.getByRole('button', { name: `Next: on to “${part}”` }))
  await givesReasons(chair, `Go on to “${part}”?`, because, 'Go on')
  await isInThePart(chair, part)
}

/** Straight to a later part: `why` says why those between are left out. */
export async function goesStraightTo(
  chair: Person,
  part: string,
  why: string,
  because: Readonly<Record<string, string>>,
) {
  const { page, press } = chair
  await press(page.getByRole('button', { name: 'Lead' }))
  const dialog = page.getByRole('dialog')
  await press(dialog.getByRole('button', { name: `Go on to “${part}”` }))
  await givesReasons(chair, `Go on to “${part}”?`, { ...because, [LEFT_OUT]: why }, 'Go on')
  await press(dialog.getByRole('button', { name: 'Close', exact: true }))
  await isInThePart(chair, part)
}

export async function closesTheMeeting(chair: Person, because: Readonly<Record<string, string>> = {}) {
  const { page, press } = chair
  await press(page.getByRole('button', { name: 'Close the meeting' }))
  await givesReasons(chair, 'Close the meeting?', because, 'Close it')
  await isClosed(chair)
}

export async function isClosed({ page }: Person) {
  await expect(page.getByRole('region', { name: 'What is going on' }).getByText('The meeting is closed.')).toBeVisible()
}

async function givesReasons(
  { page, press }: Person,
  title: string,
  because: Readonly<Record<string, string>>,
  button: string,
) {
  const dialog = page.getByRole('alertdialog', { name: title })
  const checks = Object.entries(because)
  if (checks.length === 0) return
  for (const [check, reason] of checks) await dialog.getByLabel(check).fill(reason)
  // Nothing else is asked; why the whole part would be left out may be said.
  const asked = dialog.getByRole('textbox').and(page.locator(':not([name="why-skip"])'))
  await expect(asked).toHaveCount(checks.filter(([check]) => check !== LEFT_OUT).length)
  await press(dialog.getByRole('button', { name: button, exact: true }))
  await expect(dialog).toHaveCount(0)
}

/** Whoever brings the case: in some parts they alone write, in others they listen. */
export async function letsPresent({ page, press }: Person, name: string) {
  await press(page.getByRole('button', { name: 'Lead' }))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Who brings the case?').selectOption(name)
  await press(dialog.getByRole('button', { name: 'Close', exact: true }))
}

/** Whoever is not in the part that goes on now has this and nothing else, all the same. [B5] */
export async function waitsQuietly({ page }: Person) {
  await expect(page.getByRole('main').getByRole('heading', { name: 'Please wait here' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What is working well?' })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Ways to see the meeting' })).toHaveCount(0)
}

/** To another of one's own boards. */
export async function turnsToBoard(person: Person, board: string) {
  const { page, press } = person
  await opensTheBoards(person)
  await press(page.getByRole('group', { name: 'Turn to another of your boards' }).getByRole('button', { name: board }))
}

/** Back to an earlier part, which needs no reason. */
export async function goesBackTo(chair: Person, part: string) {
  const { page, press } = chair
  await press(page.getByRole('button', { name: 'Lead' }))
  const lead = page.getByRole('dialog')
  await press(lead.getByRole('button', { name: `Back to “${part}”` }))
  await press(lead.getByRole('button', { name: 'Close', exact: true }))
  await isInThePart(chair, part)
}
