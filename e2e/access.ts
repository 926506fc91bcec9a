import { AxeBuilder } from '@axe-core/playwright'
import { CHILDREN } from './people.ts'
import { DESK, expect, type Person, PHONE } from './stage.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** Whoever reads with their ears, with large letters or with the keys finds their way on this screen. */
export async function everybodyCanUse(person: Person, screen: string) {
  const { page } = person
  await expect.soft(page.getByRole('main', { includeHidden: true }), `${screen}: one main part`).toHaveCount(1)
  await expect
    .soft(page.getByRole('heading', { level: 1, includeHidden: true }), `${screen}: one heading above all`)
    .toHaveCount(1)
  const title = await page.title()
  expect.soft(title, `${screen}: the tab has a name`).toMatch(/\S.* · Evenhand$/)
  for (const child of CHILDREN) expect.soft(title, `${screen}: the tab names no child`).not.toContain(child)
  await nothingIsPushedAside(person, screen)
  // There are no frames, so the older way, which opens no page of its own, finds the same.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
  expect.soft(found, `${screen}, ${page.viewportSize()?.width} px wide`).toEqual([])
}

/** At a desk, and in a window as wide as a phone. */
export async function everybodyCanUseAtBothSizes(person: Person, screen: string) {
  for (const { viewport } of [PHONE, DESK]) {
    if (viewport) await person.page.setViewportSize(viewport)
    await everybodyCanUse(person, screen)
  }
}

/** Nobody has to scroll sideways. */
export async function nothingIsPushedAside({ page }: Person, screen: string) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, `${screen}: as wide as the screen`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}
