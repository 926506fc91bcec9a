import type { Locator } from '@playwright/test'
import { boxOf, cardOf, drafts, turnsTo } from './board-page.ts'
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
export async function puts(person: Person, file: Worked, id: string, box = file.card(id).quadrant) {
  await person.press(await fillsIn(person, file, id, box))
  await expect(cardOf(person, box, file.card(id).text)).toBeVisible()
}

/** Writes a card of the file and leaves it on this device alone. [M7] */
export async function keepsAsADraft(person: Person, file: Worked, id: string) {
  const { quadrant, text } = file.card(id)
  await fillsIn(person, file, id, quadrant)
  await person.press(person.page.getByRole('button', { name: 'Keep as a draft' }))
  await expect(draftsIn(person, quadrant).filter({ hasText: text })).toBeVisible()
}

export function draftsIn(person: Person, box: 'well' | 'worried' | 'good' | 'needs'): Locator {
  return boxOf(person, box).getByRole('list', { name: 'Your drafts here' }).getByRole('listitem')
}

/** All that can go up now, with one press. */
export async function postsAllTheirs({ page, press }: Person, name: string | RegExp) {
  await press(page.getByRole('button', { name }))
  await expect(page.getByText(/You have \d+ drafts?, only on this device/)).toHaveCount(0)
}

export async function reads(person: Person, file: Worked, id: string, box = file.card(id).quadrant) {
  await looksAt(person, 'Board')
  await turnsTo(person, box)
  await expect(cardOf(person, box, file.card(id).text)).toBeVisible()
}

async function fillsIn(
  person: Person,
  file: Worked,
  id: string,
  box: Parameters<typeof boxOf>[1],
): Promise<Locator> {
  const { text, tag, evidence, children, what_would_test_it: test, alternatives } = file.card(id)
  await looksAt(person, 'Board')
  const several = file.children.length > 1 && person.phone === false
  const about = several ? children.map((child) => first(file.nameOf(child))) : []
  const put = await drafts(person, box, text, about)
  const form = person.page.getByRole('region', { name: /^Your new card/ })
  const pick = (group: string, name: string) =>
    person.press(form.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }))
  if (tag) await pick('What is this?', TAGS[tag])
  if (test) await form.getByLabel('What would test it?').fill(test)
  const [rival] = alternatives ?? []
  if (rival) await form.getByLabel('What else could explain it?').fill(rival.startsWith('g') ? file.card(rival).text : rival)
  const kind = SOURCES[evidence?.source_type ?? '']
  if (kind && tag && evidence) {
    await pick('How do you know?', kind)
    await form.getByLabel(kind === 'Told to me' ? 'Reported by' : 'Who, or which record').fill(evidence.source ?? '')
    await form.getByLabel('When', { exact: true }).fill(evidence.when ?? '')
    await pick('Were you there yourself?', evidence.first_hand ? 'Yes' : 'No')
  }
  return put
}
