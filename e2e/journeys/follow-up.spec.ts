import { reads } from '../cards-page.ts'
import { decisionFor } from '../decision-page.ts'
import { startExample } from '../example-server.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import { says } from '../plan-page.ts'
import * as scores from '../scores-page.ts'
import { goesStraightTo } from '../stage-page.ts'
import { DESK, expect, type Person, PHONE, type Stage, test } from '../stage.ts'
import { worked } from '../worked.ts'

const FILE = worked('conference-pip-and-wren')
const TITLE = 'Review'
const CAME = ['imogen', 'dana', 'tamsin', 'joss', 'corin'] as const
type People = Record<(typeof CAME)[number], Person>

test('[A4] the review of the finished conference begins with what was said and planned in November', async ({
  stage,
}) => {
  test.setTimeout(240_000)
  const server = await startExample(stage, 'conference-pip-and-wren', { followUpOn: '2027-02-09' })
  const people = await everybodyComes(stage, server.links)
  await test.step('each session has its own board back, and nothing of the other', () => boards(people))
  await test.step('what is changed, unchanged or not looked at', () => rechecks(people))
  await test.step('the earlier scores, only after the new ones', () => scoresAnew(people))
})

async function everybodyComes(stage: Stage, links: ReadonlyMap<string, string>): Promise<People> {
  const comes = async (id: (typeof CAME)[number], device: Parameters<Stage['comes']>[1]) => {
    const person = await stage.comes(FILE.nameOf(id), device)
    await joinsBy(person, links.get(person.name) ?? '')
    await expect(person.page.getByRole('heading', { level: 1 })).toBeVisible()
    return person
  }
  return {
    imogen: await comes('imogen', DESK),
    dana: await comes('dana', PHONE),
    tamsin: await comes('tamsin', DESK),
    joss: await comes('joss', { viewport: { width: 768, height: 1024 } }),
    corin: await comes('corin', PHONE),
  }
}

async function boards({ imogen, dana, corin }: People) {
  for (const person of [imogen, dana]) {
    await isInTheMeeting(person, TITLE)
    for (const id of ['c16', 'c12']) await reads(person, FILE, id)
    await looksAt(person, 'Decision')
    await expect(decisionFor(person, 'Pip')).toContainText('Nothing has been decided about Pip yet.')
  }
  await reads(corin, FILE, 'c23')
  await expect(corin.page.getByRole('document')).not.toContainText(FILE.card('c19').text)
}

async function rechecks({ imogen, dana, tamsin, joss }: People) {
  await goesStraightTo(imogen, 'Since last time', 'Everybody knows each other.', {
    'The family was spoken to before': 'On the day before.',
    'Everybody has been heard and can hear': 'Said aloud.',
    'Those who have to be here are here': 'The school comes later.',
  })
  for (const person of [dana, tamsin, joss]) {
    await looksAt(person, 'Plan')
    await expect(person.page.getByRole('heading', { name: 'Since last time: Thursday 12 November 2026' })).toBeVisible()
  }
  const checks = FILE.card('c12').text
  await says(joss, checks, 'Changed', 'Both checks are done.')
  const hearing = FILE.actions?.find(({ id }) => id === 'a2')?.text ?? ''
  await says(joss, hearing, 'Done', 'The test was in December.')
  for (const person of [dana, tamsin]) {
    const row = person.page.getByRole('listitem').filter({ hasText: checks }).first()
    await expect(row).toContainText('Changed says Joss.')
    const still = person.page
      .getByRole('listitem')
      .filter({ hasText: FILE.card('c16').text })
      .first()
    await expect(still).toContainText('Not re-checked')
  }
}

async function scoresAnew({ imogen, dana, tamsin }: People) {
  const before = 'Weekends still worry me'
  await looksAt(imogen, 'Scores')
  await scores.asksOnly(imogen, ['Pip: Today, how safe and well is Pip?'])
  await scores.opensTheRound(imogen)
  for (const person of [dana, tamsin]) await looksAt(person, 'Scores')
  await scores.gives(dana, { child: 'Pip', place: 8, helps: 'Weekends are quiet.' })
  await scores.gives(tamsin, { child: 'Pip', place: 7, helps: 'Twelve weekends now.' })
  for (const { page } of [imogen, dana, tamsin]) await expect(page.getByText(before)).toHaveCount(0)
  await scores.closesTheAnswers(imogen, 'Close without them')
  await scores.opensAllAnswers(imogen)
  for (const person of [imogen, dana]) {
    await expect(person.page.getByRole('main')).toContainText('Meeting of')
    await expect(person.page.getByRole('main')).toContainText(before)
  }
}
