import * as keys from './keys.ts'
import { expect, type Person } from './stage.ts'

/** The chair, on the page of scores, lets everybody answer. */
export async function opensTheRound(imogen: Person) {
  await keys.presses(imogen, imogen.page.getByRole('button', { name: 'Open a private score' }))
  await expect(imogen.page.getByRole('heading', { name: 'Who might want a hand' })).toBeVisible()
  await keys.keepsTheirPlace(imogen)
}

export async function sends(person: Person, child: string) {
  const send = person.page.getByRole('button', { name: `Send my answer for ${child}` })
  await keys.presses(person, send)
  await expect(send).toHaveCount(0)
  await keys.keepsTheirPlace(person)
}

export async function passesOn(person: Person, child: string) {
  await keys.chooses(person, person.page.getByRole('group', { name: 'Giving no number' }), 'I choose not to')
  await sends(person, child)
}

/** `close`: what the button says, which tells whether somebody is missing. */
export async function closesAndOpens(imogen: Person, close: string | RegExp) {
  const { page } = imogen
  await keys.presses(imogen, page.getByRole('button', { name: close }))
  await expect(page.getByRole('heading', { name: 'Answers are closed' })).toBeVisible()
  await keys.keepsTheirPlace(imogen)
  await keys.presses(imogen, page.getByRole('button', { name: 'Open all answers' }))
  await expect(page.getByRole('heading', { name: 'Answers are closed' })).toHaveCount(0)
  await keys.keepsTheirPlace(imogen)
}
