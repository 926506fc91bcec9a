import type { Page } from '@playwright/test'
import { expect, type Person } from './stage.ts'

/** A page hears of its new size with the next frame, and has drawn itself for it with the one after. */
export async function isOfSize(page: Page, size: { readonly width: number; readonly height: number }) {
  await page.setViewportSize(size)
  await page.evaluate(
    () =>
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn)))),
  )
}

/** Nobody has to scroll sideways. */
export async function nothingIsPushedAside({ page }: Person, screen: string) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect
    .soft(width, `${screen}: as wide as the screen of ${page.viewportSize()?.width} px`)
    .toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}
