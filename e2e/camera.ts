import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startServer } from '../server/test/server-process.ts'
import config from './playwright.config.ts'
import { expect, type Person, personAt, type Stage } from './stage.ts'

const FOLDER = path.join(import.meta.dirname, '../docs/screens')
export const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }
export type Size = typeof DESK

/** A running server with nothing on it, and people who come to it with a device of this size. */
export interface Set extends Pick<Stage, 'server'> {
  comes(name: string, size: Size): Promise<Person>
}

/** Builds a set, lets pictures be taken on it, and takes it down. */
export async function onASet(browser: Browser, takes: (set: Set) => Promise<void>): Promise<void> {
  const server = await startServer()
  const here = { baseURL: server.url, locale: 'en-GB', timezoneId: 'Europe/London' }
  try {
    await takes({
      server,
      async comes(name, viewport) {
        const context = await browser.newContext({ viewport, ...here })
        return { ...personAt(name, await context.newPage(), false), phone: viewport.width < 500 }
      },
    })
  } finally {
    await server.end()
  }
}

/** The system's Chromium, for as long as this takes. */
export async function withBrowser(takes: (browser: Browser) => Promise<void>): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch(config.use?.launchOptions ?? {})
  try {
    await takes(browser)
  } finally {
    await browser.close()
  }
}

/** What is on the screen now, as a file of docs/screens. */
export async function take({ page }: { readonly page: Page }, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await expect(page.getByText(/^Loading/)).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'initial' })
  process.stdout.write(`docs/screens/${name}.png\n`)
}
