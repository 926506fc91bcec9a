import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startServer } from '../server/test/server-process.ts'
import { openLine } from './line.ts'
import { isOfSize } from './width.ts'
import { drawSheet, type Shot } from './sheet.ts'
import { PICTURES, SINGLE } from './pictures.ts'
import config from './playwright.config.ts'
import type { Scene, Sees } from './scenes/scene.ts'
import { expect, personAt } from './stage.ts'
import { inTheme, THEMES } from './theme.ts'

export const FOLDER = path.join(import.meta.dirname, '../docs/screens')

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const

interface Further {
  readonly heading: string
  /** Where on the screen it comes to stand. */
  readonly block: 'start' | 'center'
}

/** Those that are looked at further down. */
const FURTHER: Readonly<Record<string, Further>> = {
  'the reveal': { heading: 'First look', block: 'start' },
  'the board, impact': { heading: 'What is life like for', block: 'center' },
}

/** Of a board of which a phone shows one part at a time: which, as a larger size in between forgets it. */
const PART: Readonly<Record<string, string>> = { 'the board, impact': 'Impact' }

/** The system's Chromium, for as long as this takes. */
export async function withBrowser<Taken>(takes: (browser: Browser) => Promise<Taken>): Promise<Taken> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch(config.use?.launchOptions ?? {})
  try {
    return await takes(browser)
  } finally {
    await browser.close()
  }
}

/** Plays a scene on a server of its own, and takes that down. */
export async function plays(browser: Browser, scene: Scene, sees: Sees): Promise<void> {
  const server = await startServer()
  const ends: (() => Promise<unknown>)[] = []
  const here = {
    baseURL: server.url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    permissions: ['clipboard-read', 'clipboard-write'],
  }
  const comes: Parameters<Scene>[0]['comes'] = async (name, device) => {
    const context = await browser.newContext({ ...device, ...here })
    context.setDefaultTimeout(20_000)
    ends.push(() => context.close())
    return personAt(name, await context.newPage(), device.hasTouch ?? false)
  }
  try {
    await scene(
      {
        server,
        comes,
        allowsRefusals() {},
        async travels(name, device) {
          const line = await openLine()
          const person = await comes(name, { ...device, proxy: { server: line.proxy } })
          ends.push(() => line.end())
          return {
            ...person,
            async losesTheLine() {
              await person.context.setOffline(true)
              line.cut()
            },
            async getsTheLineBack() {
              line.mend()
              await person.context.setOffline(false)
            },
          }
        },
      },
      sees,
    )
  } finally {
    for (const end of ends) await end()
    await server.end()
  }
}

/** Takes the screens that are to have a picture, each in every size and theme on one sheet. Gives what it has taken. */
export function createCamera(sheets: Page) {
  const taken = new Set<string>()
  const takes: Sees = async ({ page }, screen) => {
    const picture = PICTURES[screen]
    const single = SINGLE[screen]
    if (!picture && !single) return
    const before = page.viewportSize()
    await page.mouse.move(0, 0)
    await expect(page.getByText(/^(?:Loading|All answers are being opened)/)).toHaveCount(0)
    const shots: Shot[] = []
    for (const size of picture ? SIZES : []) {
      await isOfSize(page, size)
      await turnsTo(page, PART[screen])
      await scrolls(page, FURTHER[screen])
      for (const theme of THEMES) shots.push({ ...size, theme, png: await inTheme(page, theme, () => shoot(page)) })
    }
    if (picture) writeFileSync(path.join(FOLDER, `${picture.file}.webp`), await drawSheet(sheets, shots))
    if (single) {
      await isOfSize(page, single.size)
      await scrolls(page, FURTHER[screen])
      const png = await inTheme(page, 'light', () => shoot(page))
      writeFileSync(path.join(FOLDER, `${single.file}.png`), Buffer.from(png, 'base64'))
    }
    if (before) await isOfSize(page, before)
    taken.add(screen)
    process.stdout.write(`${screen}\n`)
  }
  return { takes, taken: () => taken }
}

async function turnsTo(page: Page, part: string | undefined) {
  if (part === undefined) return
  const there = page.getByRole('navigation', { name: 'Parts of the board' }).getByRole('button', { name: part })
  if (await there.isVisible()) await there.click()
}

async function scrolls(page: Page, further: Further | undefined) {
  if (further === undefined) return page.evaluate(() => window.scrollTo(0, 0))
  return page
    .getByRole('heading', { name: further.heading })
    .first()
    .evaluate((heading, block) => heading.scrollIntoView({ block }), further.block)
}

async function shoot(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready)
  const png = await page.screenshot({ animations: 'disabled', caret: 'initial' })
  return png.toString('base64')
}

/** Pictures that nobody takes any more go. */
export function throwsAway(files: readonly string[]): void {
  for (const file of files) rmSync(path.join(FOLDER, file), { force: true })
}
