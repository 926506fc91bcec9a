/** `npm run screens`: the pictures of the README and of docs/screens, taken from the running product with the example. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startServer } from '../server/test/server-process.ts'
import config from './playwright.config.ts'

const folder = path.join(import.meta.dirname, '../docs/screens')
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

mkdirSync(folder, { recursive: true })
const server = await startServer()
const browser = await chromium.launch(config.use?.launchOptions ?? {})
try {
  await takeAll(browser)
} finally {
  await browser.close()
  await server.end()
}

async function takeAll(browser: Browser): Promise<void> {
  const home = await opened(browser, DESK, server.url)
  await home.getByRole('button', { name: /example conference/ }).click()
  await home.getByRole('heading', { name: 'Example conference' }).waitFor()
  const imogen = await joined(home, browser, 'Imogen Quillfeather', DESK)
  const dana = await joined(home, browser, 'Dana Thistledown-Sample', PHONE)
  await imogen.getByRole('heading', { name: /working well/ }).waitFor()
  await take(imogen, 'board')
  await take(dana, 'board-phone')
  await imogen.getByRole('button', { name: 'Scores', exact: true }).click()
  await dana.getByRole('button', { name: 'Scores', exact: true }).click()
  await dana.getByRole('radio', { name: '10', exact: true }).waitFor()
  await take(dana, 'score-phone')
  await imogen.getByRole('heading', { name: 'First look' }).evaluate((heading) => heading.scrollIntoView())
  await take(imogen, 'reveal')
}

async function opened(browser: Browser, viewport: { width: number; height: number }, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'Europe/London' })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

async function joined(home: Page, browser: Browser, name: string, viewport: { width: number; height: number }) {
  const address = await home.getByRole('link', { name }).getAttribute('href')
  const page = await opened(browser, viewport, new URL(address ?? '', server.url).href)
  await page.getByRole('button', { name: /^Yes/ }).click()
  await page.getByText('All saved').first().waitFor()
  return page
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'initial' })
  process.stdout.write(`docs/screens/${name}.png\n`)
}
