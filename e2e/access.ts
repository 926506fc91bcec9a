import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { isSeenInForcedColours, nothingIsCutWhenTextIsSpaced, targetsAreLargeEnough } from './fit.ts'
import { CHILDREN } from './people.ts'
import type { SeeOnly } from './scenes/scene.ts'
import { DESK, expect, type Person, PHONE } from './stage.ts'
import { inTheme } from './theme.ts'
import { isOfSize, nothingIsPushedAside } from './width.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** What another theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block']
/** What lies half under a bar at the foot of the screen can be scrolled up; sizes are measured in fit.ts. */
const MEASURED_THERE = ['target-size']
const NARROWEST = 320

/** Whoever reads with their ears, with large letters or with the keys finds their way on this screen. */
export async function everybodyCanUse(person: Person, screen: string) {
  const { page } = person
  // A screen that still fetches a part of itself is not the screen that is meant.
  await expect(page.getByText('Loading…', { exact: true })).toHaveCount(0)
  await expect.soft(page.getByRole('main', { includeHidden: true }), `${screen}: one main part`).toHaveCount(1)
  await expect
    .soft(page.getByRole('heading', { level: 1, includeHidden: true }), `${screen}: one heading above all`)
    .toHaveCount(1)
  const title = await page.title()
  expect.soft(title, `${screen}: the tab has a name`).toMatch(/\S.* · Evenhand$/)
  for (const child of CHILDREN) expect.soft(title, `${screen}: the tab names no child`).not.toContain(child)
  await nothingIsPushedAside(person, screen)
  await nothingIsFound(person, screen)
}

/**
 * The whole list of rules on a phone and at a desk, and the colours once more in each other theme. Then spaced text, the
 * system's own colours and the narrowest phone. The screen is reached once, and stays as it is.
 */
export async function everybodyCanUseInEachTheme(person: Person, screen: string, only?: SeeOnly) {
  const { page } = person
  const before = page.viewportSize()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { viewport } of only === 'as it stands' ? [{ viewport: before }] : [PHONE, DESK]) {
    if (viewport) await isOfSize(page, viewport)
    await everybodyCanUse(person, screen)
    for (const theme of ['dark', 'contrast'] as const) {
      await inTheme(page, theme, () => coloursSuffice(person, `${screen}, ${theme}`))
    }
    await targetsAreLargeEnough(person, screen)
    await isSeenInForcedColours(person, screen, 'without a key')
  }
  if (before && only !== 'as it stands') {
    await isOfSize(page, { ...before, width: NARROWEST })
    await nothingIsCutWhenTextIsSpaced(person, screen)
    await nothingIsPushedAside(person, screen)
    await isOfSize(page, before)
  }
  await page.emulateMedia({ reducedMotion: null })
}

/** Only what is wrong comes back: all that is right, with the markup of each, takes longer than to find it. */
const WRONG = { resultTypes: ['violations' as const] }

async function nothingIsFound({ page }: Person, screen: string) {
  // There are no frames, so the older way, which opens no page of its own, finds the same.
  const axe = new AxeBuilder({ page }).options(WRONG).setLegacyMode().withTags(RULES).disableRules(MEASURED_THERE)
  tellWhatIsFound(page, screen, (await axe.analyze()).violations)
}

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** With what the whole list has left in the page. */
async function coloursSuffice({ page }: Person, screen: string) {
  const found = await page.evaluate(
    async ({ options }) => {
      const axe = Reflect.get(globalThis, 'axe') as {
        run(of: Document, options: object): Promise<{ violations: Found }>
      }
      return (await axe.run(document, options)).violations
    },
    { options: { ...WRONG, runOnly: { type: 'rule', values: COLOURS } } },
  )
  tellWhatIsFound(page, screen, found)
}

function tellWhatIsFound(page: Page, screen: string, violations: Found) {
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
  expect.soft(found, `${screen}, ${page.viewportSize()?.width} px wide`).toEqual([])
}
