import { comesIn, meetingOf } from '../conference.ts'
import { goesTo, opensTheParts } from '../lead-page.ts'
import { handsTheDeviceOn, letsIn, waitsAtTheDoor } from '../lobby-page.ts'
import { isInTheMeeting, joinsBy, opensTheBoards } from '../meeting-page.ts'
import { DANA, IMOGEN, INVITED, TAMSIN } from '../people.ts'
import { waitsQuietly } from '../stage-page.ts'
import { DESK, expect, PHONE } from '../stage.ts'
import * as staff from '../staff-pages.ts'
import type { Sees, Set } from './scene.ts'

/** People come to the door, are let in one by one, and the chair begins. */
export async function theDoor(set: Set, sees: Sees) {
  const imogen = await set.comes(IMOGEN, DESK)
  await staff.makesTheFirstAccount(imogen, set.server.setUpLink)
  await staff.createsTheMeeting(imogen, INVITED, 'I let people in one by one')
  const link = await staff.copiesTheLinkOf(imogen, DANA)
  await staff.entersTheMeeting(imogen)
  await isInTheMeeting(imogen)
  const dana = await set.comes(DANA, PHONE)
  await joinsBy(dana, link)
  await waitsAtTheDoor(dana)
  await sees(dana, 'at the door')
  await dana.press(dana.page.getByRole('button', { name: 'Quiet word' }))
  await expect(dana.page.getByRole('dialog')).toBeVisible()
  await sees(dana, 'a quiet word')
  await dana.press(dana.page.getByRole('button', { name: 'I can’t talk freely now' }))
  await expect(dana.page.getByRole('dialog')).toHaveCount(0)
  const { page, press } = imogen
  await press(page.getByRole('button', { name: 'Quiet words, something new' }))
  await expect(page.getByRole('dialog', { name: 'Quiet words' })).toContainText('Can’t talk freely now.')
  await sees(imogen, 'what was said quietly')
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
  await press(page.getByRole('banner').getByTitle('Who is here'))
  await expect(page.getByRole('button', { name: `Let in ${DANA}` })).toBeVisible()
  await sees(imogen, 'people and the door')
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
  await letsIn(imogen, DANA, '')
  await isInTheMeeting(dana)
  await sees(dana, 'before the meeting')
  await press(page.getByRole('button', { name: 'Checklist and start' }))
  await expect(page.getByRole('dialog', { name: 'Before the meeting' })).toBeVisible()
  await sees(imogen, 'the checklist')
}

/** From part to part, other boards, a break, and who has the device now. */
export async function leading(set: Set, sees: Sees) {
  // Whoever hands a device on is out of the meeting, also for what was still on its way.
  set.allowsRefusals()
  const imogen = await set.comes(IMOGEN, DESK)
  const links = await meetingOf(set, imogen, null)
  const [dana, tamsin] = [await set.comes(DANA, PHONE), await set.comes(TAMSIN, DESK)]
  for (const person of [dana, tamsin]) await comesIn(person, links)
  const { page, press } = imogen
  await opensTheParts(imogen)
  await sees(imogen, 'leading')
  await press(page.getByRole('button', { name: 'Go on to “What needs to happen”' }))
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await sees(imogen, 'why a part is left out')
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Stay', exact: true }))
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }))
  await opensTheParts(dana)
  await sees(dana, 'about a part')
  await dana.press(dana.page.getByRole('button', { name: 'Ask for a break' }))
  await dana.press(dana.page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }))
  await expect(page.getByText('Dana asks for a break.')).toBeVisible()
  await sees(imogen, 'somebody asks for a break')
  await press(page.getByRole('button', { name: 'Pause now' }))
  await expect(dana.page.getByRole('heading', { name: 'A short break' })).toBeVisible()
  await sees(dana, 'a short break')
  await sees(imogen, 'a short break, the chair')
  await press(page.getByRole('button', { name: 'Go on with the meeting' }))
  await otherBoards(imogen, sees)
  await handsTheDeviceOn(dana)
  await sees(dana, 'who has this device now')
  await dana.press(dana.page.getByRole('button', { name: 'I am Dana T.' }))
  await isInTheMeeting(dana)
  await goesTo(imogen, 'Professionals only')
  await waitsQuietly(dana)
  await sees(dana, 'waiting for others')
  await sees(tamsin, 'professionals only')
}

async function otherBoards(imogen: Parameters<Sees>[0], sees: Sees) {
  const { page, press } = imogen
  await opensTheBoards(imogen)
  await sees(imogen, 'more about boards', 'as it stands')
  await press(page.getByRole('button', { name: 'Sessions' }))
  await expect(page.getByRole('dialog', { name: 'Separate sessions' })).toBeVisible()
  await sees(imogen, 'separate sessions')
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
  await opensTheBoards(imogen)
  await press(page.getByRole('button', { name: 'What the family sees' }))
  await sees(imogen, 'what the family sees')
  await press(page.getByRole('button', { name: 'Back to your own board' }))
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Keys and reading aloud' })).toBeVisible()
  await sees(imogen, 'the keys')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
