import { adds, cardOf, drafts, turnsTo } from '../board-page.ts'
import { handsTheDeviceOn, letsIn, readableHere, startsTheMeeting, waitsAtTheDoor } from '../lobby-page.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import { DANA, IMOGEN, type Invited } from '../people.ts'
import { gives, goesToTheScore, opensTheRound } from '../scores-page.ts'
import { DESK, expect, PHONE, test } from '../stage.ts'
import { goesTo, WRITING } from '../lead-page.ts'
import { copiesTheLinkOf, createsTheMeeting, entersTheMeeting, makesTheFirstAccount } from '../staff-pages.ts'

const ODILE = 'Odile Thistledown-Sample'
const FAMILY: readonly Invited[] = [
  { name: DANA, role: 'Parent or carer', of: 'mother', knows: ['Pip', 'Wren'] },
  { name: ODILE, role: 'Family or friend', of: 'grandmother', knows: ['Pip', 'Wren'] },
]
const POSTED = 'He slept through since Monday.'
const HALF_WRITTEN = 'I am afraid of what comes next.'
const SENT = 'My sister rings every night.'
const UNSENT = 'Wren laughs again.'
/** Hers alone, or of a board that Odile has not been let into; and the names of what was kept of her answers. */
const HERS = [POSTED, HALF_WRITTEN, SENT, UNSENT, 'evenhand.seal.']

test('[P12] two people share a phone: each is let in by name, and neither can read what the other was writing', async ({
  stage,
}) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  const dana = await stage.comes(DANA, PHONE)
  await makesTheFirstAccount(imogen, stage.server.setUpLink)
  await createsTheMeeting(imogen, FAMILY, 'I let people in one by one')
  const danasLink = await copiesTheLinkOf(imogen, DANA)
  const odilesLink = await copiesTheLinkOf(imogen, ODILE)
  await entersTheMeeting(imogen)
  await isInTheMeeting(imogen)

  await joinsBy(dana, danasLink)
  await waitsAtTheDoor(dana)
  await letsIn(imogen, DANA, 'Parent or carer, mother')
  await isInTheMeeting(dana)
  await startsTheMeeting(imogen)
  await goesTo(imogen, WRITING)

  await adds(dana, 'well', POSTED)
  await drafts(dana, 'worried', HALF_WRITTEN)
  await looksAt(imogen, 'Scores')
  await opensTheRound(imogen)
  await goesToTheScore(dana)
  await gives(dana, { child: 'Pip', place: 4, helps: SENT })
  await dana.page.getByRole('textbox', { name: 'Who is doing what that helps?' }).fill(UNSENT)

  await handsTheDeviceOn(dana)
  const odile = { ...dana, name: ODILE }
  const between = await readableHere(odile)
  for (const words of HERS) expect(between).not.toContain(words)

  // Dana's address alone opens nothing here: she would have to say that it is her.
  const { participant } = await odile.page.evaluate(async () => {
    const { people } = await (await fetch('/api/device')).json()
    return people[0]
  })
  await odile.page.goto(`/meeting/${participant}`)
  await expect(odile.page.getByRole('heading', { name: 'Who has this device now?' })).toBeVisible()

  await odile.page.getByLabel('Your link').fill(odilesLink)
  await odile.press(odile.page.getByRole('button', { name: 'Open it' }))
  await expect(odile.page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await odile.press(odile.page.getByRole('button', { name: 'Yes, I am Odile' }))
  await waitsAtTheDoor(odile)
  const odiles = await readableHere(odile)
  for (const words of [...HERS, 'Dana']) expect(odiles).not.toContain(words)

  await handsTheDeviceOn(odile)
  await dana.press(dana.page.getByRole('button', { name: 'I am Dana T.' }))
  await isInTheMeeting(dana)
  await turnsTo(dana, 'well')
  await expect(cardOf(dana, 'well', POSTED)).toBeVisible()
  await turnsTo(dana, 'worried')
  await expect(dana.page.getByText(HALF_WRITTEN)).toBeVisible()
  await looksAt(dana, 'Scores')
  await expect(dana.page.getByRole('textbox', { name: 'Who is doing what that helps?' })).toHaveValue(UNSENT)
  expect(await readableHere(dana)).toContain('evenhand.seal.')
})
