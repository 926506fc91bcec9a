import type { Locator } from '@playwright/test'
import { type Box, boxOf, cardOf, drafts, turnsTo } from './board-page.ts'
import { first, looksAt } from './meeting-page.ts'
import { expect, type Person } from './stage.ts'
import type { Worked } from './worked.ts'

const TAGS = { fact: 'Fact', opinion: 'Opinion', hypothesis: 'Hypothesis' } as const
const SOURCES: Readonly<Record<string, string>> = {
  own_account: 'My own account',
  record: 'In a record',
  observation: 'Seen by me',
  professional_view: 'Seen by me',
  childs_words: 'Told to me',
}

/** Puts a card of the file on the board, with all that its author says of it. */
export async function puts(person: Person, file: Worked, id: string, box: Box = file.card(id).quadrant) {
  await person.press(await fillsIn(person, file, id, box))
  await expect(cardOf(person, box, file.card(id).text)).toBeVisible()
}

/** Writes a card of the file and leaves it on this device alone. [M7] */
export async function keepsAsADraft(person: Person, file: Worked, id: string, box: Box = file.card(id).quadrant) {
  await fillsIn(person, file, id, box)
  await person.press(person.page.getByRole('button', { name: 'Keep as a draft' }))
  await expect(draftsIn(person, box).filter({ hasText: file.card(id).text })).toBeVisible()
}

export function draftsIn(person: Person, box: Box): Locator {
  return boxOf(person, box).getByRole('list', { name: 'Your drafts here' }).getByRole('listitem')
}

/** All that can go up now, with one press. */
export async function postsAllTheirs(person: Person, name: string | RegExp) {
  const { page, press } = person
  await looksAt(person, 'Board')
  await press(page.getByRole('button', { name }))
  await expect(page.getByText(/You have \d+ drafts?, only on this device/)).toHaveCount(0)
}

export async function reads(person: Person, file: Worked, id: string, box: Box = file.card(id).quadrant) {
  await looksAt(person, 'Board')
  await turnsTo(person, box)
  await expect(cardOf(person, box, file.card(id).text)).toBeVisible()
}

async function fillsIn(person: Person, file: Worked, id: string, box: Box): Promise<Locator> {
  const { text, evidence, children, what_would_test_it: test, alternatives } = file.card(id)
  // What would be good, and what is to be done, are no claims.
  const tag = box === 'good' || box === 'needs' ? null : file.card(id).tag
  await looksAt(person, 'Board')
  const several = file.children.length > 1 && !person.phone
  const about = several ? children.map((child) => first(file.nameOf(child))) : []
  const put = await drafts(person, box, text, about)
  const form = person.page.getByRole('region', { name: /^Your new card/ })
  const pick = (group: string, name: string) =>
    person.press(form.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }))
  if (tag) await pick('What is this?', TAGS[tag])
  if (test) await form.getByLabel('What would test it?').fill(test)
  const [rival] = alternatives ?? []
  const other = file.cards.find((card) => card.id === rival)?.text ?? rival
  if (other) await form.getByLabel('What else could explain it?').fill(other)
  const kind = SOURCES[evidence?.source_type ?? '']
  if (kind && tag && evidence) {
    await pick('How do you know?', kind)
    await form.getByLabel(kind === 'Told to me' ? 'Reported by' : 'Who, or which record').fill(evidence.source ?? '')
    await form.getByLabel('When', { exact: true }).fill(evidence.when ?? '')
    await pick('Were you there yourself?', evidence.first_hand ? 'Yes' : 'No')
  }
  return put
}
