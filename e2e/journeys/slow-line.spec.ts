import { startExample } from '../example-server.ts'
import { onASlowLine, SLOW_3G } from '../slow-line.ts'
import { expect, PHONE, test } from '../stage.ts'
import { worked } from '../worked.ts'

/** What the issue grants, from opening the link to a board that can be used. */
const GRANTED_S = 8
/** What begins with nothing known waits six times for the other end; the rest of the time the line can carry something. */
const MOST_BYTES = ((GRANTED_S - 6 * (SLOW_3G.latencyMs / 1000)) * SLOW_3G.bitsPerSecond) / 8
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
  const byKind = line.byKind()

  const seconds = (until: number) => ((until - began) / 1000).toFixed(1)
  process.stdout.write(
    `slow line: asked after ${seconds(asked)} s, usable after ${seconds(usable)} s; ${line.requests()} requests, ` +
      `${carried} bytes ${JSON.stringify(byKind)}\n${line.waterfall().join('\n')}\n`,
  )
  // What the line carries is the same everywhere; the time is printed, because it belongs to a quiet machine.
  expect(carried).toBeLessThanOrEqual(MOST_BYTES)
  expect(byKind.Font, 'of the typeface, only its own zero').toBeLessThanOrEqual(3_000)
  expect(byKind.WebSocket, 'the board, and of the meeting only what has changed since the seat').toBeLessThanOrEqual(
    40_000,
  )
})
