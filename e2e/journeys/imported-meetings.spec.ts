import * as board from '../board-page.ts'
import { reads } from '../cards-page.ts'
import { decisionFor } from '../decision-page.ts'
import { type ExampleServer, startExample } from '../example-server.ts'
import { joinsBy, looksAt } from '../meeting-page.ts'
import { outcomeOf, stepOf } from '../plan-page.ts'
import * as scores from '../scores-page.ts'
import { goesBackTo, turnsToBoard } from '../stage-page.ts'
import { DESK, expect, type Person, PHONE, type Stage, test } from '../stage.ts'
import { type Worked, worked } from '../worked.ts'

const TABLET = { viewport: { width: 768, height: 1024 } }
/** One after another, so that a chair, a phone and a tablet are always there. */
const DEVICES = [DESK, PHONE, DESK, PHONE, TABLET]

/** Five people of an imported file, each with a browser of their own. */
async function fiveOf<Name extends string>(
  stage: Stage,
  { file, server, names }: { file: Worked; server: ExampleServer; names: readonly Name[] },
): Promise<Record<Name, Person>> {
  const people: [Name, Person][] = []
  for (const [at, name] of names.entries()) {
    const person = await stage.comes(file.nameOf(name), DEVICES[at] ?? DESK)
    await joinsBy(person, server.links.get(person.name) ?? '', 'invites you')
    await expect(person.page.getByRole('heading', { level: 1 })).toBeVisible()
    people.push([name, person])
  }
  return Object.fromEntries(people) as Record<Name, Person>
}

test('[S6] the finished conference is there on five screens: boards, looks, decision, dissent and plan', async ({
  stage,
}) => {
  test.setTimeout(240_000)
  const file = worked('conference-pip-and-wren')
  const server = await startExample(stage, 'conference-pip-and-wren')
  const names = ['imogen', 'dana', 'priya', 'corin', 'nia'] as const
  const { imogen, dana, priya, corin, nia } = await fiveOf(stage, { file, server, names })

  for (const person of [imogen, dana, nia]) for (const id of ['c01', 'c16', 'c27']) await reads(person, file, id)
  await board.turnsTo(dana, 'worried')
  await expect(board.cardOf(dana, 'worried', file.card('c16').text)).toContainText('There was shopping in the car.')
  await reads(corin, file, 'c23')
  await reads(corin, file, 'c12')
  for (const id of ['c01', 'c11', 'c19', 'c22']) {
    await expect(corin.page.getByRole('document')).not.toContainText(file.card(id).text)
  }
  for (const id of ['c22', 'c23']) {
    await expect(dana.page.getByRole('document')).not.toContainText(file.card(id).text)
  }
  await turnsToBoard(imogen, 'With Corin')
  await reads(imogen, file, 'c23')
  await turnsToBoard(imogen, 'Whole meeting')

  for (const person of [dana, priya]) {
    await looksAt(person, 'Scores')
    const line = ['6: Dana and Priya', '5: Odile and Lowell', '4: Tamsin and Kit', '3: Morgan']
    await scores.readsTheLine(scores.answersAbout(person, 'Pip'), line)
    await expect(scores.answersAbout(person, 'Pip, second look')).toContainText('Morgan: from 3 to 4.')
    await looksAt(person, 'Decision')
    for (const { child, reasons } of file.decision ?? []) {
      const part = decisionFor(person, child === 'pip' ? 'Pip' : 'Wren')
      await expect(part).toContainText('A child protection plan')
      await expect(part).toContainText(reasons ?? '')
    }
    await expect(decisionFor(person, 'Pip')).toContainText('Formal dissent')
    await looksAt(person, 'Plan')
    for (const { text } of file.outcomes ?? []) await expect(outcomeOf(person, text)).toBeVisible()
    for (const { text } of file.actions ?? []) await expect(stepOf(person, text)).toBeVisible()
    await expect(person.page.getByRole('heading', { name: /If Dana has been drinking/ })).toBeVisible()
  }

  await goesBackTo(imogen, 'Professionals only')
  await reads(imogen, file, 'c22')
  await reads(priya, file, 'c22')
  await expect(dana.page.getByRole('heading', { name: 'Please wait here' })).toBeVisible()
})

test('[S6] a family meeting that nobody has seen before is there on five screens, without what the family kept', async ({
  stage,
}) => {
  test.setTimeout(240_000)
  const file = worked('family-network-rowan')
  const server = await startExample(stage, 'family-network-rowan')
  const names = ['hester', 'juno', 'ines', 'ansel', 'nell'] as const
  const people = await fiveOf(stage, { file, server, names })
  const { hester, juno, ines, ansel } = people
  const kept = file.cards.filter(({ audience }) => audience === 'family-time')
  expect(kept).toHaveLength(2)
  for (const person of [hester, juno, ines, ansel]) {
    for (const id of ['f04', 'f09', 'f10']) await reads(person, file, id)
    for (const { text } of kept) await expect(person.page.getByRole('document')).not.toContainText(text)
  }
  for (const person of [juno, ines]) {
    await looksAt(person, 'Scores')
    const goal = scores.answersAbout(person, 'Rowan')
    await scores.readsTheLine(goal, ['6: Ansel', '5: Perpetua', '4: Juno', '3: Ines'])
    await expect(scores.answersAbout(person, 'Rowan, second look')).toContainText('Perpetua: from 5 to 9.')
    await looksAt(person, 'Plan')
    for (const { text } of file.actions ?? []) await expect(stepOf(person, text)).toBeVisible()
    await expect(person.page.getByRole('heading', { name: /nobody on the list can come/ })).toBeVisible()
    await looksAt(person, 'Decision')
    await expect(decisionFor(person, 'Rowan')).toContainText('Agreed, once Fridays have a name.')
  }
})

test('[S6] a finished supervision is there on five screens: explanations, two scales each by itself, and the steps', async ({
  stage,
}) => {
  test.setTimeout(240_000)
  const file = worked('group-supervision-linnet')
  const server = await startExample(stage, 'group-supervision-linnet')
  const names = ['odessa', 'sunniva', 'theo', 'wim', 'lark'] as const
  const { odessa, theo, sunniva, wim, lark } = await fiveOf(stage, { file, server, names })
  for (const person of [odessa, theo, sunniva, wim, lark])
    for (const id of ['g07', 'g19']) await reads(person, file, id)
  for (const person of [theo, sunniva, lark]) {
    await looksAt(person, 'Scores')
    for (const [scale, line] of [
      ['sup-safety', 'Answers ran from 6 to 4. They now run from 5 to 4.'],
      ['sup-sure', 'Answers ran from 5 to 2. All answers are now 2.'],
    ] as const) {
      const question = file.scales.find(({ id }) => id === scale)?.question ?? ''
      const second = scores.answersAbout(person, 'Linnet, second look', question)
      await expect(second).toContainText(line)
    }
    await looksAt(person, 'Plan')
    for (const { text } of file.outcomes ?? []) await expect(outcomeOf(person, text)).toBeVisible()
    for (const { text } of file.actions ?? []) await expect(stepOf(person, text)).toBeVisible()
  }
  await looksAt(wim, 'Decision')
  await expect(wim.page.getByRole('main')).toContainText('may be swinging too far')
})
