import { CHILDREN, type Invited, TITLE } from './people.ts'
import { expect, type Person } from './stage.ts'

const PASS_PHRASE = 'four made up words here'

/** From the printed link to a list of meetings that is still empty. */
export async function makesTheFirstAccount(chair: Person, setUpLink: string) {
  const { page, press } = chair
  await page.goto(setUpLink)
  await page.getByLabel('Your name').fill(chair.name)
  await page.getByLabel('E-mail').fill('imogen@example.invalid')
  await page.getByLabel('Pass phrase', { exact: true }).fill(PASS_PHRASE)
  await press(page.getByRole('button', { name: 'Make the account' }))
  await expect(page.getByRole('heading', { name: 'My meetings' })).toBeVisible()
}

export async function signsOutAndIn({ page, press }: Person) {
  await press(page.getByRole('button', { name: 'Sign out' }))
  await press(page.getByRole('link', { name: 'Sign in' }))
  await page.getByLabel('E-mail').fill('imogen@example.invalid')
  await page.getByLabel('Pass phrase', { exact: true }).fill(PASS_PHRASE)
  await press(page.getByRole('button', { name: 'Sign in' }))
  await expect(page.getByRole('heading', { name: 'My meetings' })).toBeVisible()
}

/** Ends on the page with everybody's link. */
export async function createsTheMeeting(
  { page, press }: Person,
  invited: readonly Invited[],
  comingIn: 'Everybody comes straight in' | 'I let people in one by one' = 'Everybody comes straight in',
) {
  await press(page.getByRole('link', { name: 'Create a meeting' }))
  await page.getByLabel('Title').fill(TITLE)
  await page.getByRole('radio', { name: 'Child protection conference' }).check()
  await page.getByRole('radio', { name: comingIn }).check()
  for (const [at, child] of CHILDREN.entries()) {
    if (at > 0) await press(page.getByRole('button', { name: 'Add a child' }))
    const row = page.getByRole('group', { name: `Child ${at + 1}`, exact: true })
    await row.getByLabel('Name').fill(child)
    await row.getByLabel('Age in years').fill(String(9 - 7 * at))
  }
  for (const [at, person] of invited.entries()) {
    await press(page.getByRole('button', { name: 'Add a person' }))
    const row = page.getByRole('group', { name: `Person ${at + 1}`, exact: true })
    await row.getByLabel('Name').fill(person.name)
    await row.getByLabel('Role').selectOption(person.role)
    await row.getByLabel('Agency or relationship').fill(person.of)
    for (const child of CHILDREN) {
      await row.getByRole('checkbox', { name: child }).setChecked(person.knows.includes(child))
    }
    await row.getByRole('checkbox', { name: 'Gives a private score' }).check()
  }
  await press(page.getByRole('button', { name: 'Create the meeting' }))
  await expect(page.getByRole('heading', { name: 'People and links' })).toBeVisible()
}

/** What the page says of one person: role, where from, whether they score, whom they know, how their link stands. */
export async function findsInvited({ page }: Person, { name, role, of, knows }: Invited, link: string) {
  const line = page.getByRole('listitem').filter({ hasText: name })
  await expect(line).toContainText(`${role}, ${of}, gives a score`)
  await expect(line.getByRole('list', { name: 'Children they know' }).getByRole('listitem')).toHaveText([...knows])
  await expect(line).toContainText(link)
}

/** The link as it then lies on the clipboard. */
export async function copiesTheLinkOf({ page, press }: Person, name: string): Promise<string> {
  await press(page.getByRole('button', { name: `Copy link of ${name}` }))
  const line = page.getByRole('listitem').filter({ hasText: name })
  await expect(line.getByRole('status')).toHaveText('Copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

export async function entersTheMeeting({ page, press }: Person) {
  await press(page.getByRole('button', { name: 'Enter the meeting' }))
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
}
