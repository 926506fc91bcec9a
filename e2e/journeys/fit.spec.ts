import * as board from '../board-page.ts'
import { comesIn, meetingOf } from '../conference.ts'
import { fitsEverybody } from '../fit.ts'
import { looksAt } from '../meeting-page.ts'
import { DANA, IMOGEN } from '../people.ts'
import * as scores from '../scores-page.ts'
import { DESK, expect, type Person, PHONE, test } from '../stage.ts'

for (const { where, device } of [
  { where: 'at a desk', device: DESK },
  { where: 'on a phone', device: PHONE },
])
  test(`[U6] large letters, spaced text, fingers, no motion and forced colours all fit, ${where}`, async ({
    stage,
  }) => {
    test.setTimeout(240_000)
    const imogen = await stage.comes(IMOGEN, DESK)
    const links = await meetingOf(stage, imogen)
    const dana = await stage.comes(DANA, device)
    await dana.page.goto(links.get(DANA) ?? '')
    await expect(dana.page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
    await fitsEverybody(dana, 'is this you?')
    await comesIn(dana, links)
    await theBoard(dana)
    await theScores(imogen, dana)
    for (const way of ['Plan', 'Decision', 'About Pip'] as const) {
      await looksAt(dana, way)
      await fitsEverybody(dana, way)
    }
  })

async function theBoard(dana: Person) {
  const { page } = dana
  await board.adds(dana, 'worried', 'Pip was alone on two nights in June.')
  await fitsEverybody(dana, 'the board')
  const form = await board.opensCard(dana, 'worried', 'Pip was alone')
  await fitsEverybody(dana, 'an open card')
  await dana.press(form.getByRole('button', { name: 'Done' }))
  await board.drafts(dana, 'worried', 'Wren says few words for two.')
  await fitsEverybody(dana, 'a draft')
  await dana.press(page.getByRole('button', { name: 'Throw away' }))
  await looksAt(dana, 'List')
  await fitsEverybody(dana, 'the list')
}

async function theScores(imogen: Person, dana: Person) {
  await looksAt(imogen, 'Scores')
  for (const child of ['Pip', 'Wren']) await scores.wordsTheQuestion(imogen, child)
  await scores.opensTheRound(imogen)
  await looksAt(dana, 'Scores')
  await scores.isAskedAbout(dana, 'Pip')
  await fitsEverybody(dana, 'the score form')
  await scores.gives(dana, { child: 'Pip', place: 0, helps: 'I do bedtime at the same hour now.' })
  await scores.passes(dana, 'Wren', 'I choose not to')
  await fitsEverybody(dana, 'waiting')
  await scores.closesTheAnswers(imogen, 'Close without them')
  await scores.opensAllAnswers(imogen)
  await expect(scores.answersAbout(dana, 'Pip')).toContainText('bedtime')
  await fitsEverybody(dana, 'the reveal')
}
