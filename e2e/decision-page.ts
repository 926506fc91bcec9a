import type { Locator } from '@playwright/test'
import { looksAt } from './meeting-page.ts'
import { expect, type Person } from './stage.ts'

/** All that is decided and said about one child, and nothing of another. */
export const decisionFor = ({ page }: Person, child: string): Locator => page.getByRole('region', { name: child })

export interface Decided {
  readonly option: string
  readonly category?: string
  readonly reasons: string
}

export async function decides(chair: Person, child: string, { option, category, reasons }: Decided) {
  const { press } = chair
  const part = decisionFor(chair, child)
  await press(part.getByRole('button', { name: 'Write down the decision' }))
  // Nothing is worked out from what anybody scored or thinks. [R14]
  const options = part.getByRole('group', { name: 'What is decided for' })
  await expect(options.getByRole('radio', { checked: true })).toHaveCount(0)
  await press(options.getByRole('radio', { name: option, exact: true }))
  if (category) await press(part.getByRole('radio', { name: category, exact: true }))
  await part.getByLabel('The reasons, in plain words').fill(reasons)
  await press(part.getByRole('button', { name: 'Write it down' }))
  await expect(part).toContainText(reasons)
  await expect(part.getByRole('button', { name: 'Correct the decision' })).toBeVisible()
}

export async function saysAsFamily(person: Person, child: string, words: string) {
  const part = decisionFor(person, child)
  await person.press(part.getByRole('button', { name: 'Write what you think' }))
  await part.getByLabel('In your words').fill(words)
  await person.press(part.getByRole('button', { name: 'Write it down' }))
  await expect(part).toContainText(words)
}

/** Somebody sees it otherwise, and it is written down for them; only they can say that these are their words. [R15] */
export async function dissentsThrough(scribe: Person, author: Person, child: string, words: string) {
  const part = decisionFor(scribe, child)
  await scribe.press(part.getByRole('button', { name: 'Write down that somebody sees it otherwise' }))
  await scribe.press(part.getByRole('radio', { name: author.name }))
  await scribe.press(part.getByRole('group', { name: 'About' }).getByRole('radio', { name: 'the decision' }))
  await part.getByLabel('In their words').fill(words)
  await scribe.press(part.getByRole('radio', { name: 'Yes', exact: true }))
  await scribe.press(part.getByRole('button', { name: 'Write it down' }))
  await expect(part).toContainText(`Not yet confirmed by ${author.name}.`)
  await looksAt(author, 'Decision')
  const own = decisionFor(author, child)
  await expect(own).toContainText('Formal dissent')
  await author.press(own.getByRole('button', { name: 'Confirm that these are my words' }))
  for (const each of [part, own]) {
    await expect(each).toContainText(words)
    await expect(each).not.toContainText('Not yet confirmed')
  }
}
