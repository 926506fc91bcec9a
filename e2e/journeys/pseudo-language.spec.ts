import type { Page } from '@playwright/test'
import { startServer } from '../../server/test/server-process.ts'
import { startExample } from '../example-server.ts'
import { buildPseudo, contentOf, said } from '../pseudo-language.ts'
import { DANA, IMOGEN } from '../people.ts'
import { DESK, expect, test } from '../stage.ts'
import { standsOut, untranslated } from '../untranslated.ts'
import { isOfSize } from '../width.ts'

const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 800 }
const EXAMPLE = 'conference-pip-and-wren'

/** Every word is a sentence or content, and half as long again it fits: on a desk, beside a video call, and right to left. */
async function holds(page: Page, screen: string, content: readonly string[]) {
  expect.soft(await untranslated(page, content), `${screen}: words outside the sentences`).toEqual([])
  await isOfSize(page, NARROW)
  expect.soft(await standsOut(page), `${screen} at 320`).toEqual([])
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  expect.soft(await standsOut(page), `${screen} at 320, right to left`).toEqual([])
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'))
  await isOfSize(page, WIDE)
}

test('[U7] Nothing outside a meeting is said in words that no translator finds, and longer words fit', async ({
  stage,
}) => {
  const build = buildPseudo()
  stage.holds(build)
  const server = await startServer(() => ({ EVENHAND_DIST: build.folder }))
  stage.holds(server)
  const { page } = await stage.comes(IMOGEN, DESK)
  const content = [IMOGEN, 'imogen@example.invalid', 'Thursday at ten', 'Pip', DANA, 'mother']
  stage.allowsRefusals()
  const at = async (path: string) => {
    await page.goto(`${server.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await at('/')
  await holds(page, 'home', content)
  await at('/nowhere')
  await holds(page, 'not found', content)
  await at('/join')
  await holds(page, 'no link', content)
  await at('/sign-in')
  await page.getByRole('button', { name: said('staff:signIn.submit') }).click()
  await holds(page, 'sign in, with problems', content)
  await page.goto(server.setUpLink)
  await page.getByLabel(said('staff:setUp.name')).fill(IMOGEN)
  await holds(page, 'set up', content)
  await page.getByLabel(said('staff:account.email')).fill('imogen@example.invalid')
  await page.getByLabel(said('staff:account.passPhrase'), { exact: true }).fill('four made up words here')
  await page.getByRole('button', { name: said('staff:setUp.submit') }).click()
  await expect(page.getByRole('heading', { name: said('staff:list.title') })).toBeVisible()
  await holds(page, 'meetings', content)
  await page.getByRole('link', { name: said('staff:list.create') }).click()
  await page.getByRole('button', { name: said('staff:create.submit') }).click()
  await holds(page, 'create, with problems', content)
  await page.getByRole('button', { name: said('templates:choice.look') }).click()
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible()
  await holds(page, 'templates', content)
})

test('[U7] Nothing in a meeting is said in words that no translator finds, and longer words fit', async ({ stage }) => {
  test.setTimeout(240_000)
  const build = buildPseudo()
  stage.holds(build)
  const { links } = await startExample(stage, EXAMPLE, { dist: build.folder })
  // Its title is written by the server when it is imported, and is that meeting's own from then on.
  const content = [...contentOf(EXAMPLE), 'Example conference']
  const dana = [...links.keys()].find((name) => name.startsWith('Dana')) ?? ''
  const { page } = await stage.comes('Dana', DESK)
  await page.goto(links.get(dana) ?? '')
  const yes = page.getByRole('button', { name: said('lobby:join.yes', { name: 'Dana' }) })
  await expect(yes).toBeVisible()
  await holds(page, 'join', content)
  await yes.click()
  const ways = page.getByRole('navigation', { name: said('meeting:ways.label') }).getByRole('button')
  await expect(ways.first()).toBeVisible()
  await page.getByRole('button', { name: said('settings:open') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await holds(page, 'settings', content)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: said('ui:close') })
    .first()
    .click()
  const count = await ways.count()
  for (let way = 0; way < count; way += 1) {
    await ways.nth(way).click()
    await expect(page.getByText(said('ui:loading'))).toHaveCount(0)
    await holds(page, `way ${way}`, content)
  }
})
