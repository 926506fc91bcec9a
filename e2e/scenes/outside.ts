import { joinsBy, isInTheMeeting } from '../meeting-page.ts'
import { DANA, IMOGEN, INVITED, TITLE } from '../people.ts'
import { DESK, expect, type Person } from '../stage.ts'
import * as staff from '../staff-pages.ts'
import type { Sees, Set } from './scene.ts'

/** Every page that somebody may open before they are in a meeting, and before there is one. */
export async function theWayIn(set: Set, sees: Sees) {
  const imogen = await set.comes(IMOGEN, DESK)
  const { page, press } = imogen
  await page.goto('/')
  const example = page.getByRole('button', { name: 'Look round with an example conference' })
  await expect(example).toBeVisible()
  await sees(imogen, 'the first page')
  await press(page.getByRole('button', { name: 'Display and language' }))
  await expect(page.getByRole('dialog', { name: 'Display and language' })).toBeVisible()
  await sees(imogen, 'display and language')
  await page.keyboard.press('Escape')
  await press(example)
  await expect(page.getByRole('heading', { name: 'Example conference' })).toBeVisible()
  await sees(imogen, 'the example')
  await page.goto('/help')
  await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible()
  await sees(imogen, 'help')
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
  await sees(imogen, 'no such page')
  await page.goto('/join')
  await expect(page.getByRole('heading', { name: 'Open the link you were sent' })).toBeVisible()
  await sees(imogen, 'half a link')
}

/** From the first account to a new meeting. */
export async function theFirstMeeting(set: Set, sees: Sees) {
  const imogen = await set.comes(IMOGEN, DESK)
  const { page, press } = imogen
  await page.goto(set.server.setUpLink)
  await expect(page.getByLabel('Your name')).toBeVisible()
  await sees(imogen, 'setting up')
  await staff.makesTheFirstAccount(imogen, set.server.setUpLink)
  await expect(page.getByText('You have no meetings yet')).toBeVisible()
  await sees(imogen, 'no meetings yet')
  await press(page.getByRole('link', { name: 'Create a meeting' }))
  await press(page.getByRole('button', { name: 'Add a person' }))
  await sees(imogen, 'a new meeting')
  await press(page.getByRole('button', { name: 'Create the meeting' }))
  await expect(page.getByRole('link', { name: 'Give the meeting a title.' })).toBeVisible()
  await sees(imogen, 'a new meeting with problems')
  page.once('dialog', (leaving) => leaving.accept())
  await page.goto('/meetings')
  set.allowsRefusals()
  await press(page.getByRole('button', { name: 'Sign out' }))
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill('imogen@example.invalid')
  await sees(imogen, 'signing in')
  await page.getByLabel('Pass phrase', { exact: true }).fill('not the right words')
  await press(page.getByRole('button', { name: 'Sign in' }))
  await expect(page.getByText('The e-mail or the pass phrase is not right.')).toBeVisible()
  await sees(imogen, 'signing in with the wrong words')
}

/** What a chair does with people and links, and what each link opens. */
export async function peopleAndLinks(set: Set, sees: Sees) {
  const imogen = await set.comes(IMOGEN, DESK)
  const { page, press } = imogen
  await staff.makesTheFirstAccount(imogen, set.server.setUpLink)
  await staff.createsTheMeeting(imogen, INVITED)
  await sees(imogen, 'people and links')
  await dialogsAboutPeople(imogen, sees)
  await press(page.getByRole('link', { name: 'My meetings' }))
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await sees(imogen, 'meetings')
  await press(page.getByRole('link', { name: `People and links of ${TITLE}` }))
  const link = await staff.copiesTheLinkOf(imogen, DANA)
  await whatALinkOpens(set, link, sees)
}

async function dialogsAboutPeople(imogen: Person, sees: Sees) {
  const { page, press } = imogen
  const dialog = page.getByRole('dialog')
  const asks = page.getByRole('alertdialog')
  await press(page.getByRole('button', { name: `QR code for ${DANA}` }))
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible()
  await sees(imogen, 'the QR code')
  await press(dialog.getByRole('button', { name: 'Close' }))
  await press(page.getByRole('button', { name: `More for ${DANA}` }))
  await expect(dialog.getByRole('button', { name: 'Make a new link' })).toBeVisible()
  await sees(imogen, 'more for one person')
  await press(dialog.getByRole('button', { name: 'Remove from the meeting' }))
  await expect(asks.getByRole('button', { name: `Remove ${DANA}` })).toBeVisible()
  await sees(imogen, 'removing a person')
  await press(asks.getByRole('button', { name: 'No, go back' }))
  await expect(asks).toHaveCount(0)
  const change = dialog.getByRole('button', { name: 'Change nothing' })
  if (await change.isVisible()) await press(change)
  await press(page.getByRole('button', { name: 'Add a person' }))
  await expect(page.getByRole('alertdialog', { name: 'Add a person' })).toBeVisible()
  await sees(imogen, 'adding a person')
  await press(asks.getByRole('button', { name: 'Cancel' }))
}

async function whatALinkOpens(set: Set, link: string, sees: Sees) {
  set.allowsRefusals()
  const dana = await set.comes(DANA, DESK)
  const { page, press } = dana
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await press(page.getByRole('checkbox', { name: 'This is a shared or borrowed device' }))
  await sees(dana, 'is this you?')
  await press(page.getByRole('button', { name: 'No, this is not me' }))
  await expect(page.getByRole('heading', { name: 'Thank you for telling us' })).toBeVisible()
  await sees(dana, 'this is not me')
  await page.goto('about:blank')
  await page.goto(`/join#${'a'.repeat(43)}`)
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
  await sees(dana, 'a dead link')
  await page.goto('about:blank')
  await joinsBy(dana, link)
  await isInTheMeeting(dana)
  await sees(dana, 'an empty board')
  const other = await set.comes('Somebody else', DESK)
  await other.page.goto(link)
  await expect(other.page.getByRole('heading', { name: 'This link has been used' })).toBeVisible()
  await sees(other, 'a used link')
}
