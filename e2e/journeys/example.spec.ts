import * as board from '../board-page.ts'
import { first, isInTheMeeting, looksAt } from '../meeting-page.ts'
import * as scores from '../scores-page.ts'
import { DESK, expect, type Person, type Stage, test } from '../stage.ts'

const TITLE = 'Example conference'

test('[P4] two people of the example at one computer act each as themselves', async ({ stage }) => {
  const imogen = await opensTheExample(stage)
  const chair = await opensAs(imogen, 'Imogen Quillfeather')
  const dana = await opensAs(imogen, 'Dana Thistledown-Sample')
  await isInTheMeeting(chair, TITLE)
  await isInTheMeeting(dana, TITLE)
  for (const person of [chair, dana]) await person.page.reload()
  await expect(chair.page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(dana.page.getByRole('button', { name: 'Board', exact: true })).toBeVisible()
  await expect(dana.page.getByRole('button', { name: 'Pause' })).toHaveCount(0)
  await board.adds(dana, 'well', 'I walk them to school myself.')
  await expect(board.cardOf(dana, 'well', 'I walk them to school myself.')).toContainText('You, ')
  await expect(board.cardOf(chair, 'well', 'I walk them to school myself.')).toContainText('Dana, ')
})

test('[R10] the example is scored, opened and shown beside results that were not sealed here', async ({ stage }) => {
  const imogen = await opensTheExample(stage)
  const chair = await opensAs(imogen, 'Imogen Quillfeather')
  const dana = await opensAs(imogen, 'Dana Thistledown-Sample')
  await looksAt(chair, 'Scores')
  await scores.goesToTheScore(dana)
  for (const person of [chair, dana]) await importedResults(person)
  await scores.gives(dana, { child: 'Pip', place: 5, because: null })
  await expect(chair.page.getByRole('listitem').filter({ hasText: 'Still to answer for' })).toHaveCount(6)
  await scores.closesTheAnswers(chair, 'Close without them')
  await scores.opensAllAnswers(chair)
  for (const person of [chair, dana]) {
    const fourth = scores.answersAbout(person, 'Pip, look 4')
    await expect(fourth).toContainText('Dana: stayed at 5.')
    await expect(fourth.getByRole('listitem').filter({ hasText: 'Priya' })).toContainText('not given.')
    await expect(fourth).toContainText('Checked on this device: 7 of 7.')
    await expect(fourth).not.toContainText('Not sealed here')
    await importedResults(person)
  }
})

test('[P6] Corin, in a session of his own, has its board and sees nobody who is in the other alone', async ({
  stage,
}) => {
  const imogen = await opensTheExample(stage)
  const names = await namesOf(imogen)
  const corin = await opensAs(imogen, 'Corin Marrowby-Sample')
  await isInTheMeeting(corin, TITLE)
  await expect(board.boxOf(corin, 'worried')).toContainText('Wren has missed two of three')
  const all = corin.page.getByRole('document')
  await expect(all).toContainText('Imogen is chairing')
  const elsewhere = names.filter((name) => /^(Nia|Margot|Kit|Lowell|Finn) /.test(name))
  expect(elsewhere).toHaveLength(5)
  for (const word of elsewhere.flatMap((name) => name.split(' '))) {
    await expect(all).not.toContainText(new RegExp(`\\b${word}\\b`))
  }
  await expect(all).not.toContainText('safety plan')
  await expect(corin.page.getByRole('navigation', { name: 'Your boards' })).toHaveCount(0)
})

/** With nothing stored, the first page offers it. */
async function opensTheExample(stage: Stage): Promise<Person> {
  const visitor = await stage.comes('A visitor', DESK)
  const { page, press } = visitor
  await page.goto('/')
  await press(page.getByRole('button', { name: 'Look round with an example conference' }))
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  return visitor
}

const windowOf = ({ page }: Person) => page.getByRole('link', { name: /opens in a new window/ })

async function namesOf(visitor: Person): Promise<readonly string[]> {
  const links = await windowOf(visitor).allTextContents()
  return links.map((words) => words.replace('(opens in a new window)', '').trim())
}

/** In a window of their own, at the visitor's browser. */
async function opensAs(visitor: Person, name: string): Promise<Person> {
  const opening = visitor.context.waitForEvent('page')
  await visitor.press(windowOf(visitor).filter({ hasText: name }))
  const person = visitor.beside(name, await opening)
  await person.press(person.page.getByRole('button', { name: `Yes, I am ${first(name)}` }))
  await expect(person.page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  return person
}

async function importedResults(person: Person) {
  const firstLook = scores.answersAbout(person, 'Pip')
  await expect(firstLook).toContainText('Not sealed here: these answers were brought in from another record.')
  await scores.readsTheLine(firstLook, ['6: Dana and Priya', '5: Odile and Lowell', '4: Tamsin and Kit', '3: Morgan'])
}
