import type { Locator } from '@playwright/test'
import { expect, type Person } from './stage.ts'

export interface GivenAnswer {
  readonly child: string
  /** Where it is not how safe and well the child is. */
  readonly question?: string
  readonly place: number
  readonly helps?: string
  /** From the second look on: what changed it, or that nothing did. */
  readonly because?: string | null
}

/** A child's question in the chair's own words, with both its ends. */
export async function wordsTheQuestion({ page, press }: Person, child: string) {
  await press(page.getByRole('button', { name: `Change the words for ${child}` }).first())
  await page.getByRole('textbox', { name: 'Question' }).fill(`Today, how safe and well is ${child}?`)
  await page
    .getByRole('textbox', { name: 'What 10 looks like' })
    .fill(`${child} sleeps through and tells a friend about it.`)
  await page.getByRole('textbox', { name: 'What 0 looks like' }).fill(`${child} is left alone at night.`)
  await press(page.getByRole('button', { name: 'Save the words' }))
  await expect(page.getByText(`${child} is left alone at night.`)).toBeVisible()
}

/** Somebody who does not know the child is asked all the same. [R5] */
export async function asksAnyway({ page }: Person, name: string) {
  const guests = page.getByRole('group', { name: 'Ask these people too, though they do not know the child' })
  await guests.getByRole('checkbox', { name }).check()
}

export async function opensTheRound({ page, press }: Pick<Person, 'page' | 'press'>) {
  await press(page.getByRole('button', { name: 'Open a private score' }))
  await expect(page.getByRole('heading', { name: 'Who might want a hand' })).toBeVisible()
}

/** Follows the sentence that says that a private score is open. */
export async function goesToTheScore({ page, press }: Person) {
  const notices = page.getByRole('region', { name: 'What is going on' })
  await expect(notices).toContainText('A private score is open.')
  await press(notices.getByRole('button', { name: 'Go to it' }))
}

/** Nothing is chosen for anybody. [R5] */
export async function isAskedAbout(
  { page }: Person,
  child: string,
  question = `Today, how safe and well is ${child}?`,
) {
  await expect(page.getByRole('heading', { name: question })).toBeVisible()
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0)
}

export async function gives(person: Person, { child, question, place, helps, because }: GivenAnswer) {
  const { page } = person
  await isAskedAbout(person, child, question)
  await picks(person, page.getByRole('group', { name: 'Your number' }), String(place))
  if (helps) await page.getByRole('textbox', { name: 'Who is doing what that helps?' }).fill(helps)
  if (because !== undefined) {
    const change = page.getByRole('group', { name: 'What new fact or reason changed it?' })
    await picks(person, change, because === null ? 'Nothing changed it' : 'Something changed it')
    if (because !== null) await change.getByRole('textbox', { name: 'The new fact or reason' }).fill(because)
  }
  await sends(person, child, question)
}

/** No number, and why. */
export async function passes(person: Person, child: string, why: string) {
  await isAskedAbout(person, child)
  await picks(person, person.page.getByRole('group', { name: 'Giving no number is an answer too.' }), why)
  await sends(person, child)
}

/** What the next look is about, and nothing else. */
export async function asksOnly({ page, press }: Person, questions: readonly string[]) {
  const asked = page.getByRole('group', { name: 'Ask about' })
  await expect(asked).toBeVisible()
  for (const option of await asked.getByRole('checkbox').all()) if (await option.isChecked()) await press(option)
  for (const name of questions) await press(asked.getByRole('checkbox', { name }))
}

/** A goal of this family, with both its ends in words. */
export async function writesAGoal(
  { page, press }: Person,
  child: string,
  { question, ten, zero }: { readonly question: string; readonly ten: string; readonly zero: string },
) {
  await press(page.getByRole('button', { name: `Write a question for ${child}` }))
  await page.getByRole('textbox', { name: 'Question' }).fill(question)
  await page.getByRole('textbox', { name: 'What 10 looks like' }).fill(ten)
  await page.getByRole('textbox', { name: 'What 0 looks like' }).fill(zero)
  await press(page.getByRole('button', { name: 'Save the words' }))
  await expect(page.getByText(zero)).toBeVisible()
}

/** A view on the threshold, sealed as a score is. [R12] */
export async function givesView(
  person: Person,
  { child, option, why = '' }: { readonly child: string; readonly option: string; readonly why?: string },
) {
  const { page } = person
  await expect(page.getByRole('heading', { name: `so that ${child} needs` })).toBeVisible()
  await picks(person, page.getByRole('group', { name: 'Your view' }), option)
  if (why) await page.getByRole('textbox', { name: 'Why do you think so?' }).fill(why)
  await sends(person, child)
}

async function picks({ press }: Person, among: Locator, words: string) {
  await press(among.getByRole('radio', { name: words, exact: true }))
  await expect(among.getByRole('radio', { name: words, exact: true })).toBeChecked()
}

async function sends({ page, press }: Person, child: string, question?: string) {
  const send = page.getByRole('button', { name: `Send my answer for ${child}` })
  await press(send)
  // About one child there may be another question after this one.
  await expect(question === undefined ? send : page.getByRole('heading', { name: question })).toHaveCount(0)
}

export async function closesTheAnswers({ page, press }: Person, button = 'Close the answers') {
  await press(page.getByRole('button', { name: button }))
  await expect(page.getByRole('heading', { name: 'Answers are closed' })).toBeVisible()
}

export async function opensAllAnswers({ page, press }: Person) {
  await press(page.getByRole('button', { name: 'Open all answers' }))
}

/** What is revealed about one child; where one look asks twice about them, what is revealed to one question. */
export function answersAbout({ page }: Person, title: string, question = ''): Locator {
  return page.getByRole('region', { name: `${title} ${question}`.trim(), exact: true })
}

/** Names and numbers as they stand on the line, highest first. */
export async function readsTheLine(round: Locator, points: readonly string[]) {
  await expect(round.getByRole('list', { name: 'Who stands where' }).getByRole('listitem')).toHaveText([...points])
}
