import { cardOf, drafts } from '../board-page.ts'
import { everybodyCanUse } from '../access.ts'
import { comesIn, meetingOf } from '../conference.ts'
import { handedBackTo, saysOfTheWriting } from '../meeting-page.ts'
import { DANA, IMOGEN, TAMSIN } from '../people.ts'
import { DESK, expect, PHONE, type Stage, test } from '../stage.ts'
import { goesOn, goesTo, opensTheParts, WRITING } from '../lead-page.ts'

async function three(stage: Stage) {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen, null)
  const [dana, tamsin] = [await stage.comes(DANA, PHONE), await stage.comes(TAMSIN, DESK)]
  await comesIn(dana, links)
  await comesIn(tamsin, links)
  return { imogen, dana, tamsin }
}

test('[M1] [M4] [M5] the chair leads from part to part: what is not done has a reason, a break is asked for quietly', async ({
  stage,
}) => {
  const { imogen, dana, tamsin } = await three(stage)
  await goesOn(imogen, 'Who is who', 'Corin is late')
  await expect(dana.page.getByText('The meeting has moved to “Who is who”.')).toBeAttached()

  const about = await opensTheParts(dana)
  await expect(about).toContainText('The family says who belongs to it.')
  await everybodyCanUse(dana, 'about a part')
  await dana.press(about.getByRole('button', { name: 'Ask for a break' }))
  await expect(about).toContainText('Imogen has been told.')
  await dana.press(about.getByRole('button', { name: 'Close', exact: true }))
  await expect(imogen.page.getByText('Dana asks for a break.')).toBeVisible()
  await expect(tamsin.page.getByText('asks for a break')).toHaveCount(0)

  await imogen.press(imogen.page.getByRole('button', { name: 'Pause now' }))
  for (const { page } of [dana, tamsin]) {
    await expect(page.getByRole('heading', { name: 'A short break' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('Dana')
  }
  await imogen.press(imogen.page.getByRole('button', { name: 'Go on with the meeting' }))
  await expect(dana.page.getByRole('heading', { name: 'A short break' })).toHaveCount(0)
  await expect(imogen.page.getByText('Dana asks for a break.')).toHaveCount(0)

  await goesOn(imogen, 'Family first', 'They told us on the phone')
  const offer = dana.page.getByRole('button', { name: 'Show it' })
  await expect(offer).toBeVisible()
  await expect(offer).not.toBeFocused()
  await dana.press(offer)
  const ways = dana.page.getByRole('navigation', { name: 'Ways to see the meeting' })
  await expect(ways).toContainText('Pip')
  await expect(offer).toHaveCount(0)
  const lead = await opensTheParts(imogen)
  await everybodyCanUse(imogen, 'leading')
  await imogen.press(lead.getByRole('button', { name: '5 minutes more' }))
  await expect(dana.page.getByRole('group', { name: 'Where the meeting is' })).toContainText('about 13 min left')
})

test('[M7] Dana writes quietly until her part comes, past a reload, and posts all of it', async ({ stage }) => {
  const { imogen, dana, tamsin } = await three(stage)
  for (const words of ['He sleeps through.', 'My mum helps.']) {
    await drafts(dana, 'well', words)
    await dana.press(dana.page.getByRole('button', { name: 'Keep as a draft' }))
  }
  await expect(dana.page.getByText('You have 2 drafts, only on this device.')).toBeVisible()
  await expect(dana.page.getByRole('list', { name: 'Your drafts here' }).getByRole('listitem')).toHaveCount(2)
  await dana.page.reload()
  await expect(dana.page.getByText('You have 2 drafts, only on this device.')).toBeVisible()

  await goesTo(imogen, WRITING)
  await dana.press(dana.page.getByRole('button', { name: 'Post all mine (2)' }))
  await expect(cardOf(tamsin, 'well', 'He sleeps through.')).toBeVisible()
  await expect(cardOf(tamsin, 'well', 'My mum helps.')).toBeVisible()
  await expect(dana.page.getByText('only on this device')).toHaveCount(0)
})

test('[M3] [M7] what Dana posts too late is a draft again, whole, with the reason', async ({ stage }) => {
  stage.allowsRefusals()
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const [dana, tamsin] = [await stage.travels(DANA, PHONE), await stage.comes(TAMSIN, DESK)]
  await comesIn(dana, links)
  await comesIn(tamsin, links)
  const put = await drafts(dana, 'well', 'My mum helps.', ['Pip'])
  await dana.losesTheLine()
  await saysOfTheWriting(dana, 'Offline. Coming back by itself')
  await dana.press(put)
  await imogen.press(imogen.page.getByRole('button', { name: 'Next: on to “Dates and close”' }))
  await expect(imogen.page.getByRole('group', { name: 'Where the meeting is' })).toContainText('Dates and close')
  await dana.getsTheLineBack()

  await expect(dana.page.getByText('A draft again. The meeting had moved on to a part')).toBeVisible()
  await expect(handedBackTo(dana)).toHaveCount(0)
  await expect(cardOf(tamsin, 'well', 'My mum helps.')).toHaveCount(0)
  await dana.press(dana.page.getByRole('button', { name: 'Go on writing: My mum helps.' }))
  await expect(dana.page.getByRole('checkbox', { name: 'Pip' })).toBeChecked()
})
