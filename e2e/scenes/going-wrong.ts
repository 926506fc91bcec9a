import * as board from '../board-page.ts'
import { comesIn, meetingOf } from '../conference.ts'
import { isInThePart } from '../stage-page.ts'
import { pauses } from '../meeting-page.ts'
import { DANA, IMOGEN, TAMSIN, TITLE } from '../people.ts'
import { DESK, expect, type Person, PHONE } from '../stage.ts'
import type { Sees, Set } from './scene.ts'

const LATE = 'I walk them to school myself.'

/** The line goes, words come back, and somebody is out: by their own choice, the chair's, or because it is over. */
export async function whatGoesWrong(set: Set, sees: Sees) {
  set.allowsRefusals()
  const imogen = await set.comes(IMOGEN, DESK)
  const links = await meetingOf(set, imogen)
  const dana = await set.travels(DANA, PHONE)
  await comesIn(dana, links)
  await board.adds(dana, 'well', 'My mum has them on Fridays.')
  await dana.losesTheLine()
  await expect(dana.page.getByText('No connection. You can read;')).toBeVisible()
  await pauses(imogen)
  const paused = Date.now()
  await board.adds(dana, 'well', LATE)
  await sees(dana, 'offline')
  // What people were typing is still taken for two seconds after a pause.
  await expect.poll(() => Date.now() - paused).toBeGreaterThan(2_200)
  await dana.getsTheLineBack()
  await expect(dana.page.getByRole('heading', { name: 'A short break' })).toBeVisible()
  await dana.press(dana.page.getByRole('button', { name: 'Look at the board meanwhile' }))
  await expect(dana.page.getByText('A draft again.')).toBeVisible()
  await sees(dana, 'a card that was not taken')
  await imogen.press(imogen.page.getByRole('button', { name: 'Go on with the meeting' }))
  await leaving(await insideAs(set, TAMSIN, links), sees)
  await wordsHandedBack(imogen, dana, sees)
  await removes(imogen, DANA)
  await expect(dana.page.getByRole('heading', { name: 'This meeting is not open to you' })).toBeVisible()
  await sees(dana, 'removed')
}

async function insideAs(set: Set, name: string, links: ReadonlyMap<string, string>) {
  const person = await set.comes(name, DESK)
  await comesIn(person, links)
  return person
}

async function leaving(tamsin: Person, sees: Sees) {
  const { page, press } = tamsin
  await press(page.getByRole('button', { name: /^\d+ here$/ }))
  await expect(page.getByRole('dialog', { name: 'People in this session' })).toBeVisible()
  await sees(tamsin, 'who is here')
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
  await press(page.getByRole('button', { name: 'Leave', exact: true }))
  const asks = page.getByRole('alertdialog', { name: 'Leave the meeting?' })
  await expect(asks).toBeVisible()
  await sees(tamsin, 'leaving')
  await press(asks.getByRole('button', { name: 'Leave', exact: true }))
  await expect(page.getByRole('heading', { name: 'You have left the meeting' })).toBeVisible()
  await sees(tamsin, 'left')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'You are not in this meeting from this browser' })).toBeVisible()
  await sees(tamsin, 'not from this browser')
}

/** She sees a card differently while the chair moves on to a part in which nobody does. */
async function wordsHandedBack(imogen: Person, dana: Awaited<ReturnType<Set['travels']>>, sees: Sees) {
  await board.adds(imogen, 'worried', 'Pip was alone on two nights in June.')
  await board.turnsTo(dana, 'worried')
  const card = board.cardOf(dana, 'worried', 'Pip was alone')
  await expect(card).toBeVisible()
  // What stands in a dialog is fetched when it is first opened.
  await board.choosesFor(dana, card, 'I see it differently')
  await dana.press(dana.page.getByRole('dialog').getByRole('button', { name: 'Leave it' }))
  await expect(dana.page.getByRole('dialog')).toHaveCount(0)
  await dana.losesTheLine()
  await expect(dana.page.getByText('No connection. You can read;')).toBeVisible()
  await board.seesDifferently(dana, card, 'I was next door.')
  await imogen.press(imogen.page.getByRole('button', { name: 'Next: on to “Dates and close”' }))
  await isInThePart(imogen, 'Dates and close')
  await dana.getsTheLineBack()
  await expect(dana.page.getByRole('region', { name: 'Handed back to you' })).toBeVisible()
  await sees(dana, 'words handed back')
  await closes(imogen)
  await expect(dana.page.getByRole('region', { name: 'What is going on' })).toContainText('The meeting is closed.')
  await sees(dana, 'ended')
}

async function closes({ page, press }: Person) {
  await press(page.getByRole('button', { name: 'Close the meeting' }))
  const asks = page.getByRole('alertdialog', { name: 'Close the meeting?' })
  await expect(asks.getByText('This is not so yet.')).toBeVisible()
  for (const field of await asks.getByRole('textbox').all()) await field.fill('By phone, tomorrow')
  await press(asks.getByRole('button', { name: 'Close it', exact: true }))
  await expect(asks).toHaveCount(0)
}

async function removes({ page, press }: Person, name: string) {
  await page.goto('/meetings')
  await press(page.getByRole('link', { name: `People and links of ${TITLE}` }))
  await press(page.getByRole('button', { name: `More for ${name}` }))
  await press(page.getByRole('button', { name: 'Remove from the meeting' }))
  await press(page.getByRole('button', { name: `Remove ${name}` }))
}
