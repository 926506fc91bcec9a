import type { Locator } from '@playwright/test'
import { expect, type Person } from './stage.ts'

export interface PlannedLife {
  readonly text: string
  readonly known: string
  readonly about?: readonly string[]
  /** The words of the worries it answers. */
  readonly answers: readonly string[]
}

/** How life will be, and which worries that answers. */
export async function plansLife({ page, press }: Person, { text, known, about = [], answers }: PlannedLife) {
  await press(page.getByRole('button', { name: 'Add how life will be' }))
  const form = page.getByRole('form', { name: 'How will life be?' })
  await form.getByLabel('How life will be, in the family’s words').fill(text)
  await form.getByLabel('How will we know?').fill(known)
  for (const name of [...about, ...answers])
    await form.getByRole('checkbox', { name, exact: true }).check({ force: true })
  await press(form.getByRole('button', { name: 'Put it on the plan' }))
  await expect(outcomeOf({ page }, text)).toBeVisible()
}

export interface PlannedStep {
  readonly outcome: string
  readonly text: string
  readonly who: string
  readonly helpers?: string
  readonly day: string
  readonly measure: string
  readonly toldBy?: string
}

/** A step towards it: what, who, by when, how it is known, who tells the child. */
export async function plansStep({ page, press }: Person, step: PlannedStep) {
  const outcome = outcomeOf({ page }, step.outcome)
  await press(outcome.getByRole('button', { name: 'Add an action' }))
  const form = page.getByRole('form', { name: 'What needs to happen?' })
  await form.getByLabel('What is to be done').fill(step.text)
  await form.getByLabel('Who does it').fill(step.who)
  if (step.helpers) await form.getByLabel('Who helps').fill(step.helpers)
  await form.getByLabel('By when').fill(step.day)
  await form.getByLabel('We will know when').fill(step.measure)
  if (step.toldBy) await form.getByLabel('Who tells the child').fill(step.toldBy)
  await press(form.getByRole('button', { name: 'Put it on the plan' }))
  await expect(stepOf({ page }, step.text)).toContainText('has not said yes to this yet.')
}

export const outcomeOf = ({ page }: Pick<Person, 'page'>, text: string): Locator =>
  page.getByRole('region', { name: text })

export const stepOf = ({ page }: Pick<Person, 'page'>, text: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: text })

/** Nobody else can say it. [A2] */
export async function promises(person: Person, text: string) {
  await person.press(stepOf(person, text).getByRole('button', { name: 'I will do this' }))
  await expect(stepOf(person, text)).toContainText('agrees to do this.')
}

export async function saysWhatIf({ page, press }: Person, ifThis: string, then: string) {
  await press(page.getByRole('button', { name: 'Add what happens if …' }))
  const form = page.getByRole('form', { name: 'If things change' })
  await form.getByLabel('If …').fill(ifThis)
  await form.getByLabel('Then …').fill(then)
  await press(form.getByRole('button', { name: 'Put it on the plan' }))
  await expect(page.getByRole('heading', { name: `If ${ifThis}` })).toBeVisible()
}

/** The chair sets the day that the template works out, or another. */
export async function setsTheDay({ page, press }: Person, name: string, day: string) {
  await press(page.getByRole('button', { name: `Set the day: ${name}` }))
  await page.getByLabel(`The day: ${name}`, { exact: true }).fill(day)
  await press(page.getByRole('button', { name: 'Keep this day' }))
  await expect(page.getByLabel(`The day: ${name}`, { exact: true })).toHaveCount(0)
}

/** The social worker's answer to what the family has planned. [A3] */
export async function answersThePlan({ page, press }: Person, child: string, verdict: string, reasons: string) {
  await press(page.getByRole('button', { name: `Answer the plan for ${child}` }))
  const dialog = page.getByRole('dialog', { name: `Your answer to the plan for ${child}` })
  await press(dialog.getByRole('radio', { name: verdict }))
  await dialog.getByLabel('What has to be added or changed, and why').fill(reasons)
  await press(dialog.getByRole('button', { name: 'Give this answer' }))
  await expect(page.getByRole('region', { name: 'The answer to the family’s plan' })).toContainText(reasons)
}

/** How something of last time is found now, as this person sees it. [A6] */
export async function says({ page, press }: Person, words: string, state: string, why: string) {
  await press(page.getByRole('button', { name: `Say how it is now: ${words}` }))
  const dialog = page.getByRole('dialog', { name: 'How is it now?' })
  await press(dialog.getByRole('radio', { name: state, exact: true }))
  await dialog.getByLabel('In your own words').fill(why)
  await press(dialog.getByRole('button', { name: 'Put it down' }))
  await expect(dialog).toHaveCount(0)
}
