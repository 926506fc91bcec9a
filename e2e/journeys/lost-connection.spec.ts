import * as board from '../board-page.ts'
import { comesIn, meetingOf } from '../conference.ts'
import { handedBackTo, pauses, saysOfTheWriting } from '../meeting-page.ts'
import { DANA, IMOGEN, TAMSIN } from '../people.ts'
import { DESK, expect, type Person, PHONE, type Stage, test, type Traveller } from '../stage.ts'

const AWAY = 'Offline. Kept on this screen until the line is back'
const FRIDAYS = 'They are with their gran every Friday'
const SATURDAYS = 'On Saturdays they see their cousins.'

test('[U2] Dana loses her line while she writes, is told so, writes on, and nothing is lost', async ({ stage }) => {
  const { dana, tamsin } = await threePeople(stage)
  await board.adds(dana, 'well', FRIDAYS)
  const words = (await board.opensCard(dana, 'well', FRIDAYS)).getByRole('textbox', { name: 'Your words' })
  await dana.losesTheLine()
  await expect(dana.page.getByText('No connection. You can read;')).toBeVisible()
  await words.press('End')
  await words.pressSequentially(', and they like it.')
  await saysOfTheWriting(dana, AWAY)
  await dana.press(dana.page.getByRole('button', { name: 'Done' }))
  await board.adds(dana, 'well', SATURDAYS)
  await saysOfTheWriting(dana, AWAY)
  await expect(board.cardOf(tamsin, 'well', FRIDAYS)).not.toContainText('and they like it.')

  // Others go on meanwhile, in the same box.
  await board.adds(tamsin, 'well', 'Pip was at school every day.')
  await dana.getsTheLineBack()
  await saysOfTheWriting(dana, 'All saved')
  for (const person of [dana, tamsin]) {
    await expect(board.cardOf(person, 'well', `${FRIDAYS}, and they like it.`)).toBeVisible()
    await expect(board.cardOf(person, 'well', SATURDAYS)).toBeVisible()
    await expect(board.cardOf(person, 'well', 'Pip was at school every day.')).toBeVisible()
    await expect(board.boxOf(person, 'well')).toContainText('3 cards')
  }
  await expect(handedBackTo(dana)).toHaveCount(0)
})

test('[S2] when the server is killed and started again, everybody comes back by themselves', async ({ stage }) => {
  const three = await threePeople(stage)
  const everybody = [three.imogen, three.dana, three.tamsin]
  await board.adds(three.dana, 'well', FRIDAYS)
  await saysOfTheWriting(three.dana, 'All saved')
  await stage.withoutServer(async () => {
    for (const person of everybody) await saysOfTheWriting(person, 'Offline. Coming back by itself')
    await board.adds(three.tamsin, 'well', SATURDAYS)
    await saysOfTheWriting(three.tamsin, AWAY)
  })
  for (const person of everybody) await comesBack(person)
  for (const person of everybody) {
    await expect(board.cardOf(person, 'well', FRIDAYS)).toBeVisible()
    await expect(board.cardOf(person, 'well', SATURDAYS)).toBeVisible()
  }
  await board.adds(three.dana, 'well', 'Pip was at school every day.')
  for (const person of everybody) await expect(board.boxOf(person, 'well')).toContainText('3 cards')
})

test('[G4] [M7] a card that Dana posts after a pause she has not heard of is her draft again, to post later', async ({
  stage,
}) => {
  const { imogen, dana, tamsin } = await threePeople(stage)
  await board.adds(dana, 'well', FRIDAYS)
  await saysOfTheWriting(dana, 'All saved')
  await dana.losesTheLine()
  await pauses(imogen)
  const paused = Date.now()
  await board.adds(dana, 'well', SATURDAYS)
  // What people were typing is still taken for two seconds after a pause.
  await expect.poll(() => Date.now() - paused).toBeGreaterThan(2_200)
  await dana.getsTheLineBack()

  await expect(dana.page.getByRole('heading', { name: 'A short break' })).toBeVisible()
  // What told of the line goes, and the page moves up once.
  await expect(dana.page.getByText('No connection.')).toHaveCount(0)
  await dana.press(dana.page.getByRole('button', { name: 'Look at the board meanwhile' }))
  await expect(dana.page.getByText('A draft again. The board had been paused.')).toBeVisible()
  for (const person of [imogen, tamsin]) await expect(board.cardOf(person, 'well', SATURDAYS)).toHaveCount(0)
  await imogen.press(imogen.page.getByRole('button', { name: 'Go on with the meeting' }))
  await dana.press(dana.page.getByRole('button', { name: `Put it on the board: ${SATURDAYS}` }))
  for (const person of [dana, imogen, tamsin]) {
    await expect(board.cardOf(person, 'well', FRIDAYS)).toBeVisible()
    await expect(board.cardOf(person, 'well', SATURDAYS)).toBeVisible()
  }
})

interface Three {
  readonly imogen: Person
  readonly dana: Traveller
  readonly tamsin: Person
}

/** In a meeting, Dana on a phone whose line can go away. */
async function threePeople(stage: Stage): Promise<Three> {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const dana = await stage.travels(DANA, PHONE)
  const tamsin = await stage.comes(TAMSIN, DESK)
  await comesIn(dana, links)
  await comesIn(tamsin, links)
  return { imogen, dana, tamsin }
}

/** Nobody presses anything. Waits grow while the server is away, up to half a minute, and chance has a say in them. */
async function comesBack(person: Person) {
  const timeout = 45_000
  await saysOfTheWriting(person, 'All saved', { timeout })
  await expect(person.page.getByText('No connection.')).toHaveCount(0, { timeout })
}
