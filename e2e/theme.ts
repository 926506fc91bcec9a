import type { Page } from '@playwright/test'

export const THEMES = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** The screen as it stands in other colours, for as long as this takes. */
export async function inTheme<Seen>(page: Page, theme: Theme, sees: () => Promise<Seen>): Promise<Seen> {
  const turn = (to: string | null) =>
    page.evaluate((next) => {
      const { dataset } = document.documentElement
      const before = dataset.theme ?? null
      if (next === null) delete dataset.theme
      else dataset.theme = next
      return before
    }, to)
  const before = await turn(theme)
  const seen = await sees()
  await turn(before)
  return seen
}
