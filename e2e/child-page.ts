import type { Locator } from '@playwright/test'
import { impactOf, impactWordsOf, turnsTo } from './board-page.ts'
import { looksAt } from './meeting-page.ts'
import { expect, type Person } from './stage.ts'

/** Something a child said, in the child's very words, taken down by who they said it to. */
export async function tellsWhatWasSaid(
  person: Person,
  child: string,
  { words, when, box }: { readonly words: string; readonly when: string; readonly box: string },
) {
  const { page, press } = person
  await looksAt(person, `About ${child}`)
  await press(page.getByRole('button', { name: `Write down what ${child} said` }))
  await page.getByLabel(`What did ${child} say?`).fill(words)
  await press(page.getByRole('radio', { name: `Just as ${child} said it` }))
  await page.getByLabel('When and where?').fill(when)
  await page.getByLabel('Where does it belong on the board?').selectOption(box)
  await press(page.getByRole('button', { name: 'Put it here' }))
  await hearsFrom(person, child, words)
}

export async function hearsFrom({ page }: Person, child: string, words: string) {
  const said = page.getByRole('region', { name: `In ${child}’s own words` }).getByRole('listitem')
  await expect(said.filter({ hasText: words })).toContainText(`${child}’s very words.`)
}

/** The chair has read a child's panel aloud; everybody is told. [C2] */
export async function readsAloud(chair: Person, child: string) {
  await looksAt(chair, `About ${child}`)
  await chair.press(chair.page.getByRole('button', { name: 'It has been read aloud' }))
  await expect(chair.page.getByText('Read aloud in this session.', { exact: false })).toBeVisible()
}

export async function doesNotReadAloud(chair: Person, child: string, why: string) {
  const { page, press } = chair
  await looksAt(chair, `About ${child}`)
  await press(page.getByRole('button', { name: 'It will not be read' }))
  await page.getByLabel('Why not? This stays in the record.').fill(why)
  await press(page.getByRole('button', { name: 'Put this in the record' }))
  await expect(page.getByText('Not read aloud in this session.')).toBeVisible()
}

/** The text about one child that stands in the middle of the board. */
export async function writesTheStatement(person: Person, child: string, words: string) {
  const { page, press } = person
  await looksAt(person, 'Board')
  await turnsTo(person, 'impact')
  const tab = page.getByRole('group', { name: 'Impact statement for' }).getByRole('button', { name: child })
  if (await tab.isVisible()) await press(tab)
  await press(impactOf(person, child))
  await page.keyboard.insertText(words)
  await expect(impactWordsOf(person, child)).toHaveText(words)
}

/** Who agrees with the statement, each for themselves, under its words as they are now. [C4] */
export async function saysOfTheStatement(
  person: Person,
  child: string,
  { verdict, changes = '' }: { readonly verdict: 'Yes' | 'Yes, with changes' | 'No'; readonly changes?: string },
) {
  const { page, press } = person
  await looksAt(person, `About ${child}`)
  await press(page.getByRole('button', { name: 'Do you agree with this?' }))
  await press(page.getByRole('radio', { name: verdict, exact: true }))
  if (changes) await page.getByLabel(/What should be different/).fill(changes)
  await press(page.getByRole('button', { name: 'Put it under the text' }))
  await expect(answersUnder(person)).toContainText([/^You/])
}

export function answersUnder({ page }: Person): Locator {
  return page.getByRole('list', { name: 'Who agrees with this' }).getByRole('listitem')
}

/** On the page that is a child's own: to one of the questions that stand there. [C3] */
export async function saysOnTheirPage({ page, press }: Person, question: string, words: string) {
  const box = page.getByRole('region', { name: question })
  await press(box.getByRole('button', { name: 'Write something' }))
  await box.getByLabel('Your words').fill(words)
  await press(box.getByRole('button', { name: 'Put it on my page' }))
  await expect(box.getByRole('listitem')).toContainText([words])
}
