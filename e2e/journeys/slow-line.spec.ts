import { startExample } from '../example-server.ts'
import { onASlowLine, SLOW_3G } from '../slow-line.ts'
import { expect, PHONE, test } from '../stage.ts'
import { worked } from '../worked.ts'

/** What the issue grants, from opening the link to a board that can be used. */
const GRANTED_S = 8
test('[U9] on a slow line Dana’s way from her link to a board she can use asks no more of it than it carries in eight seconds', async ({
  stage,
}) => {
  test.setTimeout(120_000)
  const server = await startExample(stage, 'conference-pip-and-wren')
  const name = worked('conference-pip-and-wren').nameOf('dana')
  const dana = await stage.comes(name, PHONE)
  const { page } = dana
  const line = await onASlowLine(page)

  const began = performance.now()
  await page.goto(server.links.get(name) ?? '')
  const yes = page.getByRole('button', { name: /^Yes/ })
  await expect(yes).toBeVisible()
  const asked = performance.now()
  await dana.press(yes)
  await expect(
    page
      .getByRole('button', { name: /^Add a card/ })
      .and(page.locator(':not([aria-disabled])'))
      .first(),
  ).toBeVisible()
  await expect(page.locator('[data-card]').first()).toBeVisible()
  const usable = performance.now()
  const carried = line.bytes()

  const seconds = (until: number) => ((until - began) / 1000).toFixed(1)
  process.stdout.write(
    `slow line: asked after ${seconds(asked)} s, usable after ${seconds(usable)} s; ${line.requests()} requests, ` +
      `${carried} bytes ${JSON.stringify(line.byKind())}\n`,
  )
  // Round trips come on top, and the time is printed: it belongs to a quiet machine, what the line carries is the same everywhere.
  expect(carried).toBeLessThanOrEqual((GRANTED_S * SLOW_3G.bitsPerSecond) / 8)
})
