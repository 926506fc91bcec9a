import * as board from '../board-page.ts'
import { comesIn, meetingOf } from '../conference.ts'
import { handedBackTo, isInTheMeeting, pauses, saysOfTheWriting } from '../meeting-page.ts'
import { DANA, IMOGEN } from '../people.ts'
import { DESK, expect, type Person, PHONE, test } from '../stage.ts'
import { holdsBackEdits, keepsNothing, keepsUnreadably, wordsOnDisk } from '../unsent.ts'

const AWAY = 'Offline. Kept on this screen until the line is back'
const FRIDAYS = 'They are with their gran every Friday'
const SATURDAYS = 'On Saturdays they see their cousins.'
const TYPED = [`${FRIDAYS}, and they like it.`, SATURDAYS]

test('[S7] Dana writes without a line and closes the tab; when she comes back, everybody reads it', async ({
  stage,
}) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const dana = await stage.travels(DANA, PHONE)
  await comesIn(dana, links)
  await board.adds(dana, 'well', FRIDAYS)
  await saysOfTheWriting(dana, 'All saved')
  await keepsNothing(dana.page)

  const address = dana.page.url()
  await dana.losesTheLine()
  await writesOn(dana)
  await keepsUnreadably(dana.page, TYPED)
  await dana.page.close()
  await dana.getsTheLineBack()

  const again = await anotherTab(dana, address)
  for (const person of [again, imogen]) await readsAll(person)
  await expect(handedBackTo(again)).toHaveCount(0)
  await keepsNothing(again.page)
})

test('[S7] the phone kills Dana’s browser; when she opens it again, everybody reads what she wrote', async ({
  stage,
}) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const phone = await stage.owns(DANA, PHONE)
  const joining = await phone.opens()
  await comesIn(joining, links)
  await board.adds(joining, 'well', FRIDAYS)
  await saysOfTheWriting(joining, 'All saved')
  const address = joining.page.url()
  // Chromium writes a new cookie down within half a minute; closing does not wait for that.
  await phone.closes()

  const dana = await phone.opens()
  await dana.page.goto(address)
  await isInTheMeeting(dana)
  phone.losesTheLine()
  await writesOn(dana)
  await keepsUnreadably(dana.page, TYPED)
  await phone.isKilled()
  const disk = wordsOnDisk(phone.profile, TYPED)
  expect(disk.files).toBeGreaterThan(0)
  expect(disk.found).toEqual([])

  phone.getsTheLineBack()
  const again = await phone.opens()
  await again.page.goto(address)
  await isInTheMeeting(again)
  for (const person of [again, imogen]) await readsAll(person)
  await keepsNothing(again.page)
})

test('[G4] what waited on Dana’s device during a pause comes back to her, to copy, and is not sent twice', async ({
  stage,
}) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const dana = await stage.travels(DANA, PHONE)
  await comesIn(dana, links)
  const address = dana.page.url()
  const post = await board.drafts(dana, 'well', SATURDAYS)
  await dana.losesTheLine()
  await dana.press(post)
  await expect(board.cardOf(dana, 'well', SATURDAYS)).toBeVisible()
  await keepsUnreadably(dana.page, [SATURDAYS])
  await dana.page.close()
  await pauses(imogen)
  const paused = Date.now()
  // What people were typing is still taken for two seconds after a pause.
  await expect.poll(() => Date.now() - paused).toBeGreaterThan(2_200)
  await dana.getsTheLineBack()

  const again = await anotherTab(dana, address)
  await expect(handedBackTo(again)).toContainText('The board had been paused. For “What is working well?”')
  await expect(handedBackTo(again).getByRole('blockquote')).toHaveText(SATURDAYS)
  await expect(board.cardOf(again, 'well', SATURDAYS)).toHaveCount(0)
  await keepsNothing(again.page)
  const later = await anotherTab(again, address)
  await expect(handedBackTo(later)).toHaveCount(0)
  await expect(board.cardOf(imogen, 'well', SATURDAYS)).toHaveCount(0)
})

test('[S7] Dana’s second tab leaves what the first still holds alone, and sends it when the first is gone', async ({
  stage,
}) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const dana = await stage.comes(DANA, DESK)
  await comesIn(dana, links)
  const address = dana.page.url()
  await holdsBackEdits(dana.page)
  await dana.page.reload()
  await isInTheMeeting(dana)
  await board.adds(dana, 'well', SATURDAYS)
  await saysOfTheWriting(dana, 'Saving…')
  await keepsUnreadably(dana.page, [SATURDAYS])

  const second = await anotherTab(dana, address)
  await board.adds(second, 'well', FRIDAYS)
  await expect(board.cardOf(imogen, 'well', FRIDAYS)).toBeVisible()
  await expect(board.cardOf(second, 'well', SATURDAYS)).toHaveCount(0)
  await dana.page.close()
  for (const person of [second, imogen]) await expect(board.cardOf(person, 'well', SATURDAYS)).toBeVisible()
  await saysOfTheWriting(second, 'All saved')
  await keepsNothing(second.page)
})

test('[S7] when Dana leaves, nothing that she wrote stays on the device, saved or not', async ({ stage }) => {
  stage.allowsRefusals()
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const dana = await stage.comes(DANA, DESK)
  await comesIn(dana, links)
  await holdsBackEdits(dana.page)
  await dana.page.reload()
  await isInTheMeeting(dana)
  await board.adds(dana, 'well', SATURDAYS)
  await keepsUnreadably(dana.page, [SATURDAYS])
  await dana.press(dana.page.getByRole('button', { name: 'Leave' }))
  const dialog = dana.page.getByRole('alertdialog', { name: 'Leave the meeting?' })
  await expect(dialog).toContainText('Something you typed is not on the board yet and would be lost.')
  await dana.press(dialog.getByRole('button', { name: 'Leave' }))
  await expect(dana.page.getByRole('heading', { name: 'You have left the meeting' })).toBeVisible()
  await keepsNothing(dana.page)
})

/** A change to a card that is there, and a card that is not there yet. */
async function writesOn(dana: Person) {
  const words = (await board.opensCard(dana, 'well', FRIDAYS)).getByRole('textbox', { name: 'Your words' })
  await words.press('End')
  await words.pressSequentially(', and they like it.')
  await dana.press(dana.page.getByRole('button', { name: 'Done' }))
  await board.adds(dana, 'well', SATURDAYS)
  await saysOfTheWriting(dana, AWAY)
}

async function readsAll(person: Person) {
  for (const words of TYPED) await expect(board.cardOf(person, 'well', words)).toBeVisible()
  await expect(board.boxOf(person, 'well')).toContainText('2 cards')
  await saysOfTheWriting(person, 'All saved')
}

async function anotherTab(person: Person, address: string): Promise<Person> {
  const tab = person.beside(person.name, await person.context.newPage())
  await tab.page.goto(address)
  await isInTheMeeting(tab)
  return tab
}
