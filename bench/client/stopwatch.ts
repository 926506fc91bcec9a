import type { Person } from '../../e2e/stage.ts'
import { type Input, installProbe, type Sight } from './probe.ts'

export type Page = Person['page']

/** Milliseconds from an input to the frame in which its effect stood, by what was done. */
export type Times = Map<string, number[]>

export interface Stopwatch {
  readonly page: Page
  readonly times: Times
  /** Does the act and keeps how long it took until the sight was painted. */
  time(act: string, of: { readonly input: Input; readonly sight: Sight }, does: () => Promise<void>): Promise<void>
  /** Does it and keeps the longest time between two frames meanwhile. */
  frames(act: string, does: () => Promise<void>): Promise<void>
  /** Makes the page's processor time so many times dearer; 1 gives it back. */
  slow(times: number): Promise<void>
}

/** Before the page is opened. Each time is told as soon as it is there. */
export async function createStopwatch(page: Page, tells: (act: string, ms: number) => void): Promise<Stopwatch> {
  await page.addInitScript(installProbe)
  const session = await page.context().newCDPSession(page)
  const times: Times = new Map()
  const keep = (act: string, ms: number) => times.set(act, [...(times.get(act) ?? []), ms])
  return {
    page,
    times,
    async time(act, { input, sight }, does) {
      await page.evaluate(([input, sight]) => window.bench.arm(input, sight), [input, sight] as const)
      await does()
      const { painted, event } = await page.evaluate(() => window.bench.timed())
      keep(act, Math.max(painted, event))
      tells(act, Math.max(painted, event))
    },
    async frames(act, does) {
      await page.evaluate(() => window.bench.watchFrames())
      await does()
      keep(act, Math.max(...(await page.evaluate(() => window.bench.frames()))))
    },
    slow: async (rate) => void (await session.send('Emulation.setCPUThrottlingRate', { rate })),
  }
}
