import { comesIn, meetingOf } from '../conference.ts'
import { looksAt } from '../meeting-page.ts'
import { DANA, IMOGEN, TAMSIN } from '../people.ts'
import * as scores from '../scores-page.ts'
import { DESK, expect, type Person, PHONE } from '../stage.ts'
import { entersTheExample, linksOfTheExample } from './example.ts'
import type { Sees, Set } from './scene.ts'

/** One look, from the first wording of a question to the moment at which all answers open. */
export async function theFirstLook(set: Set, sees: Sees) {
  const { imogen, dana, tamsin } = await three(set)
  await looksAt(dana, 'Scores')
  await sees(dana, 'no score yet')
  await looksAt(imogen, 'Scores')
  await imogen.press(imogen.page.getByRole('button', { name: 'Change the words for Wren' }).first())
  await sees(imogen, 'the words of a question')
  await imogen.press(imogen.page.getByRole('button', { name: 'Cancel', exact: true }))
  for (const child of ['Pip', 'Wren']) await scores.wordsTheQuestion(imogen, child)
  await sees(imogen, 'opening a look')
  await scores.opensTheRound(imogen)
  await scores.isAskedAbout(dana, 'Pip')
  await sees(dana, 'the score form')
  await dana.press(dana.page.getByRole('button', { name: 'Send my answer for Pip' }))
  await expect(dana.page.getByText('Choose an answer, or say why you give none.')).toBeVisible()
  await sees(dana, 'the score form with a problem')
  await scores.gives(dana, { child: 'Pip', place: 6, helps: 'I do bedtime at the same hour now.' })
  await dana.press(dana.page.getByRole('radio', { name: 'I choose not to' }))
  await sees(dana, 'a pass')
  await dana.press(dana.page.getByRole('button', { name: 'Send my answer for Wren' }))
  await expect(dana.page.getByRole('heading', { name: 'Your answers are in.' })).toBeVisible()
  await sees(dana, 'waiting')
  await sees(imogen, 'waiting, the chair')
  await looksAt(tamsin, 'Scores')
  await scores.gives(tamsin, { child: 'Pip', place: 0, helps: 'Nobody yet that I know of.' })
  await scores.closesTheAnswers(imogen, 'Close without them')
  await expect(dana.page.getByText('Your answer for Pip is among them, as you sent it.')).toBeVisible()
  await sees(dana, 'answers are closed')
  await sees(imogen, 'answers are closed, the chair')
  await opens(imogen, dana)
  await sees(dana, 'all answers, opened')
}

/** The same question again, and what the chair and the family then decide and plan. */
export async function theSecondLook(set: Set, sees: Sees) {
  const { imogen, dana } = await three(set)
  await looksAt(imogen, 'Scores')
  for (const child of ['Pip', 'Wren']) await scores.wordsTheQuestion(imogen, child)
  await scores.opensTheRound(imogen)
  await looksAt(dana, 'Scores')
  await scores.gives(dana, { child: 'Pip', place: 6, helps: 'I do bedtime at the same hour now.' })
  await scores.closesTheAnswers(imogen, 'Close without them')
  await opens(imogen, dana)
  await scores.opensTheRound(imogen)
  await dana.press(dana.page.getByRole('radio', { name: 'Something changed it' }))
  await sees(dana, 'the second form')
  await dana.page.getByRole('textbox', { name: 'The new fact or reason' }).fill('His gran has them on Fridays.')
  await dana.press(dana.page.getByRole('group', { name: 'Your number' }).getByRole('radio', { name: '5', exact: true }))
  await dana.press(dana.page.getByRole('button', { name: 'Send my answer for Pip' }))
  await expect(dana.page.getByRole('button', { name: 'Send my answer for Wren' })).toBeVisible()
  await scores.closesTheAnswers(imogen, 'Close without them')
  await opens(imogen, dana)
  await sees(dana, 'the second look, opened')
  await sees(imogen, 'the second look, opened, the chair')
}

/** What the conference of the example came to: answers, children, decision, plan, and the forms in which they are written. */
export async function whatItCameTo(set: Set, sees: Sees) {
  const links = await linksOfTheExample(await set.comes('A visitor', DESK), [IMOGEN, DANA])
  const imogen = await set.comes(IMOGEN, DESK)
  await entersTheExample(imogen, links)
  const { page, press } = imogen
  await looksAt(imogen, 'Scores')
  await page.getByRole('heading', { name: 'First look' }).evaluate((heading) => heading.scrollIntoView())
  await sees(imogen, 'the reveal')
  await looksAt(imogen, 'About Pip')
  await sees(imogen, 'about a child')
  await press(page.getByRole('button', { name: 'It will not be read' }))
  await expect(page.getByLabel('Why not? This stays in the record.')).toBeVisible()
  await sees(imogen, 'why it is not read aloud')
  await looksAt(imogen, 'Decision')
  await sees(imogen, 'the decision')
  await press(page.getByRole('button', { name: /^(Write down|Correct) the decision$/ }).first())
  await sees(imogen, 'writing the decision down')
  await looksAt(imogen, 'Plan')
  await sees(imogen, 'the plan')
  await press(page.getByRole('button', { name: 'Add how life will be' }))
  await expect(page.getByRole('form', { name: 'How will life be?' })).toBeVisible()
  await sees(imogen, 'how life will be')
  await press(page.getByRole('form').getByRole('button', { name: 'Throw away' }))
  await press(page.getByRole('button', { name: /^Add an action/ }).first())
  await expect(page.getByRole('form', { name: 'What needs to happen?' })).toBeVisible()
  await sees(imogen, 'an action')
}

async function opens(imogen: Person, dana: Person) {
  await scores.opensAllAnswers(imogen)
  for (const { page } of [imogen, dana]) {
    await expect(page.getByRole('heading', { name: 'Answers are closed' })).toHaveCount(0)
    await expect(page.getByText(/Checked on this device: (\d) of \1/).last()).toBeVisible()
  }
}

async function three(set: Set) {
  const imogen = await set.comes(IMOGEN, DESK)
  const links = await meetingOf(set, imogen)
  const dana = await set.comes(DANA, PHONE)
  const tamsin = await set.comes(TAMSIN, DESK)
  for (const person of [dana, tamsin]) await comesIn(person, links)
  return { imogen, dana, tamsin }
}
