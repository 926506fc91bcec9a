import * as board from '../board-page.ts'
import { comesIn, meetingOf } from '../conference.ts'
import { DANA, IMOGEN, TAMSIN } from '../people.ts'
import { DESK, expect, type Person, PHONE, test } from '../stage.ts'

const HEAVY =
  'Threshold was met at the strategy discussion because the parents, who had been asked on a number of occasions to attend, were not in a position to say with any certainty when they would next come.'

test('[U11] Tamsin is offered plainer words while she writes, at nobody else’s cost, and Dana reads what they mean', async ({
  stage,
}) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const tamsin = await stage.comes(TAMSIN, DESK)
  const dana = await stage.comes(DANA, PHONE)
  await Promise.all([comesIn(tamsin, links), comesIn(dana, links)])
  const put = await board.drafts(tamsin, 'worried', HEAVY)
  await offersHelp(tamsin)
  await tamsin.press(put)
  await board.turnsTo(dana, 'worried')
  await board.choosesFor(dana, board.cardOf(dana, 'worried', 'Threshold was met'), 'Words explained')
  await readsTheWords(dana)
})

async function offersHelp({ page, press }: Person) {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(`${request.method()} ${request.postData() ?? ''}`))
  await press(page.getByRole('button', { name: 'Plain words', exact: true }))
  const offers = page.getByRole('list', { name: 'Terms, and plainer words for them' })
  await expect(offers.getByRole('listitem')).toContainText(['Threshold', 'Strategy discussion'])
  await expect(page.getByText('has 36 words. Could it be two sentences?')).toBeVisible()
  expect(asked.filter((request) => !request.startsWith('GET') || request.includes('Threshold'))).toEqual([])
  await expect(page.getByLabel('Your words')).toHaveValue(HEAVY)
}

async function readsTheWords({ page, press }: Person) {
  const dialog = page.getByRole('dialog', { name: 'Words explained' })
  await expect(dialog.getByRole('definition').first()).toContainText('The point where we have to step in')
  await dialog.getByLabel('Find a word').fill('advocate')
  await expect(dialog.getByText('Person who helps you say what you want to say')).toBeVisible()
  await press(dialog.getByRole('button', { name: 'Close' }))
  await expect(dialog).toHaveCount(0)
}
