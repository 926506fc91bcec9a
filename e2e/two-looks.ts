import { allOf, type Four } from './conference.ts'
import { looksAt } from './meeting-page.ts'
import { PRIYA } from './people.ts'
import * as scores from './scores-page.ts'
import { expect, type Person } from './stage.ts'

const FROM_DANA = 'I do bedtime at the same hour now.'
const FROM_PRIYA = 'A teaching assistant sits with him.'
const FROM_TAMSIN = 'Nobody yet that I know of.'

/** Everybody answers alone for each child, or says why not; then all answers open at once. */
export async function holdsTheFirstLook(four: Four) {
  const { imogen, dana, priya, tamsin } = four
  await looksAt(imogen, 'Scores')
  for (const child of ['Pip', 'Wren']) await scores.wordsTheQuestion(imogen, child)
  // Priya has never met Wren, and may say so herself.
  await scores.asksAnyway(imogen, PRIYA)
  await scores.opensTheRound(imogen)
  for (const person of [dana, priya, tamsin]) await scores.goesToTheScore(person)

  await scores.gives(dana, { child: 'Pip', place: 6, helps: FROM_DANA })
  await missing(imogen, ['Dana', 'Priya', 'Tamsin'])
  await scores.gives(dana, { child: 'Wren', place: 7 })
  await scores.gives(tamsin, { child: 'Pip', place: 0, helps: FROM_TAMSIN })
  await scores.gives(tamsin, { child: 'Wren', place: 4 })
  await missing(imogen, ['Priya'])
  await expect(imogen.page.getByRole('button', { name: 'Close without them' })).toBeVisible()
  await nobodySeesAnythingOfOthers(four)
  await scores.gives(priya, { child: 'Pip', place: 7, helps: FROM_PRIYA })
  await scores.passes(priya, 'Wren', 'I do not know Wren')
  await missing(imogen, [])
  await nobodySeesAnythingOfOthers(four)

  await scores.closesTheAnswers(imogen)
  for (const { page } of [dana, priya, tamsin]) {
    for (const child of ['Pip', 'Wren']) {
      await expect(page.getByText(`Your answer for ${child} is among them, as you sent it.`)).toBeVisible()
    }
  }
  await nobodySeesAnythingOfOthers(four)
  await scores.opensAllAnswers(imogen)
  for (const person of allOf(four)) await firstLookIsOpen(person)
}

/** Who has not answered yet: told to the chair, on a fixed beat. */
async function missing({ page }: Person, names: readonly string[]) {
  const hand = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Still to answer for' })
  if (names.length > 0) await expect(hand).toContainText([...names])
  await expect(hand).toHaveCount(names.length)
  if (names.length === 0) await expect(page.getByText('Nobody is missing.')).toBeVisible()
}

async function nobodySeesAnythingOfOthers({ imogen, dana, priya, tamsin }: Four) {
  const others: readonly (readonly [Person, readonly string[]])[] = [
    [imogen, [FROM_DANA, FROM_PRIYA, FROM_TAMSIN]],
    [dana, ['Priya', 'Tamsin', FROM_PRIYA, FROM_TAMSIN]],
    [priya, ['Dana', 'Tamsin', FROM_DANA, FROM_TAMSIN]],
    [tamsin, ['Dana', 'Priya', FROM_DANA, FROM_PRIYA]],
  ]
  for (const [{ page }, words] of others) {
    const main = page.getByRole('main')
    for (const each of words) await expect(main.getByText(each).filter({ visible: true })).toHaveCount(0)
    await expect(main.getByRole('list', { name: 'Who stands where' })).toHaveCount(0)
  }
  for (const { page } of [dana, priya, tamsin]) {
    await expect(page.getByRole('heading', { name: 'Who might want a hand' })).toHaveCount(0)
    await expect(page.getByText(/\d answers? (are in|still to come)/)).toHaveCount(0)
  }
}

async function firstLookIsOpen(person: Person) {
  const pip = scores.answersAbout(person, 'Pip')
  await scores.readsTheLine(pip, ['7: Priya', '6: Dana', '0: Tamsin'])
  await expect(pip).toContainText('Answers run from 7 to 0.')
  for (const [place, words] of [
    ['7', `Priya, Fictional Primary SchoolHelps: ${FROM_PRIYA}`],
    ['6', `Dana, motherHelps: ${FROM_DANA}`],
    ['0', `Tamsin, ExampleshireHelps: ${FROM_TAMSIN}`],
  ] as const) {
    await expect(pip.getByRole('heading', { name: place, exact: true })).toBeVisible()
    await expect(pip).toContainText(words)
  }
  await expect(pip).toContainText('Checked on this device: 3 of 3.')
  const wren = scores.answersAbout(person, 'Wren')
  await scores.readsTheLine(wren, ['7: Dana', '4: Tamsin'])
  await expect(wren.getByRole('listitem').filter({ hasText: 'Priya' })).toContainText(
    'gave no number: does not know Wren.',
  )
  await expect(wren).toContainText('Checked on this device: 3 of 3.')
  for (const round of [pip, wren]) await expect(round).not.toContainText(/average|mean|median|4[.,]3|5[.,]5/i)
}

/** The same people once more. Whoever gave a number says what changed it, or that nothing did. */
export async function holdsTheSecondLook(four: Four) {
  const { imogen, dana, priya, tamsin } = four
  await scores.asksAnyway(imogen, PRIYA)
  await scores.opensTheRound(imogen)
  await expect(dana.page.getByText('Your number was 6.')).toBeVisible()
  await scores.gives(dana, { child: 'Pip', place: 5, because: 'I had not known about the second night.' })
  await scores.gives(dana, { child: 'Wren', place: 7, because: null })
  await scores.gives(priya, { child: 'Pip', place: 7, because: null })
  await scores.gives(tamsin, { child: 'Pip', place: 2, because: 'His gran has them on Fridays.' })
  await scores.passes(priya, 'Wren', 'I do not know Wren')
  await scores.gives(tamsin, { child: 'Wren', place: 5, because: 'She answered to her name today.' })
  await missing(imogen, [])
  for (const { page } of allOf(four)) await expect(page.getByText('second night.')).toHaveCount(0)
  await scores.closesTheAnswers(imogen)
  await scores.opensAllAnswers(imogen)
  for (const person of allOf(four)) await secondLookIsOpen(person)
}

async function secondLookIsOpen(person: Person) {
  const pip = scores.answersAbout(person, 'Pip, second look')
  const line = (words: string) => pip.getByRole('listitem').filter({ hasText: words })
  await expect(pip).toContainText('Answers ran from 7 to 0. They now run from 7 to 2.')
  await expect(pip.getByRole('heading', { name: '2 people moved' })).toBeVisible()
  await expect(pip.getByRole('heading', { name: '1 person stayed' })).toBeVisible()
  await expect(line('Dana: from 6 to 5.')).toContainText('I had not known about the second night.')
  await expect(line('Tamsin: from 0 to 2.')).toContainText('His gran has them on Fridays.')
  await expect(line('Priya: stayed at 7.')).toContainText('Nothing changed it.')
  await expect(pip).toContainText('Checked on this device: 3 of 3.')
  const wren = scores.answersAbout(person, 'Wren, second look')
  await expect(wren).toContainText('Dana: stayed at 7.')
  await expect(wren).toContainText('Tamsin: from 4 to 5.')
  await expect(wren).toContainText('gave no number: does not know Wren.')
  await expect(wren).toContainText('Checked on this device: 3 of 3.')
  // The first look stays where it was.
  await scores.readsTheLine(scores.answersAbout(person, 'Pip'), ['7: Priya', '6: Dana', '0: Tamsin'])
}
