import { nothingIsPushedAside } from '../width.ts'
import * as board from '../board-page.ts'
import { looksAt } from '../meeting-page.ts'
import { DANA, IMOGEN } from '../people.ts'
import { entersTheExample, linksOfTheExample } from '../scenes/example.ts'
import { expect, PHONE, test } from '../stage.ts'

test('[U1] on the narrowest phone nothing has to be scrolled sideways', async ({ stage }) => {
  const narrow = { ...PHONE, viewport: { width: 320, height: 568 } }
  const links = await linksOfTheExample(await stage.comes('A visitor', narrow), [DANA, IMOGEN])
  for (const name of [DANA, IMOGEN]) {
    const person = await stage.comes(name, narrow)
    await person.page.goto(links.get(name) ?? '')
    await expect(person.page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
    await nothingIsPushedAside(person, 'join')
    await entersTheExample(person, links)
    for (const part of ['well', 'worried', 'impact', 'good', 'needs'] as const) {
      await board.turnsTo(person, part)
      await nothingIsPushedAside(person, `board, ${part}`)
    }
    await looksAt(person, 'List')
    await expect(person.page.getByRole('navigation', { name: 'Jump to' })).toBeVisible()
    await nothingIsPushedAside(person, 'list')
    await looksAt(person, 'Scores')
    await expect(person.page.getByRole('heading', { name: 'First look' })).toBeVisible()
    await nothingIsPushedAside(person, 'scores')
  }
})
