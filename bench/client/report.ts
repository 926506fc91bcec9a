import { median, quantile } from '../load/quantile.ts'
import type { Circumstances } from '../report/keep-results.ts'
import { ACTS, LIMIT_MS } from './acts.ts'
import type { Size } from './sizes.ts'

/** All times of one page at one number of cards on one screen. */
export interface Measured {
  readonly page: string
  readonly cards: number
  readonly screen: 'desk' | 'phone'
  readonly times: Readonly<Record<string, readonly number[]>>
  /** Why it could not be measured to its end, if it could not. */
  readonly broke: string | null
}

export interface Results {
  readonly under: Circumstances
  readonly sizes: readonly Size[]
  readonly measured: readonly Measured[]
}

export const OURS = 'evenhand'
const WIDTH = 40

/** What of ours was slower than the limit. The chosen statistic is the 75th percentile, as for the web's own "interaction to next paint". */
export function overLimit({ measured }: Pick<Results, 'measured'>): readonly string[] {
  return measured
    .filter(({ page }) => page === OURS)
    .flatMap(({ cards, screen, times, broke }) => [
      ...(broke ? [`${cards} cards, ${screen}: not measured to the end: ${broke}`] : []),
      ...ACTS.filter(({ limited }) => limited).flatMap(({ key, title }) => {
        const slow = quantile(times[key] ?? [], 0.75)
        return slow > LIMIT_MS ? [`${cards} cards, ${screen}: ${title}: ${slow.toFixed(0)} ms`] : []
      }),
    ])
}

/** The tables and bars, in Markdown. */
export function createReport(results: Results): string {
  const { under, sizes, measured } = results
  const over = overLimit(results)
  const screens = ['desk', 'phone'] as const
  return [
    `${under.at} UTC, commit ${under.commit}, Node ${under.node}, ${under.machine}: \`${under.command}\``,
    '',
    over.length === 0
      ? `Every act of ours that has the limit was below ${LIMIT_MS} ms in three of four cases.`
      : `**Above ${LIMIT_MS} ms in more than one of four cases:**`,
    ...over.map((line) => `- ${line}`),
    '',
    ...sizeTable(sizes),
    ...screens.flatMap((screen) =>
      screenPart(
        screen,
        measured.filter((each) => each.screen === screen),
      ),
    ),
  ].join('\n')
}

function sizeTable(sizes: readonly Size[]): readonly string[] {
  if (sizes.length === 0) return []
  const rows = sizes.map(
    ({ page, bytes, limit }) => `| ${page} | ${(bytes / 1000).toFixed(1)} | ${limit === null ? '' : limit / 1000} |`,
  )
  return ['### Script of the first load', '', '| page | kB, gzip | limit |', '| --- | --- | --- |', ...rows, '']
}

function screenPart(screen: 'desk' | 'phone', measured: readonly Measured[]): readonly string[] {
  if (measured.length === 0) return []
  const title = screen === 'desk' ? 'At a desk, 1440 × 900' : 'On a phone, 390 × 844'
  const head = ['', ...measured.map(({ page, cards }) => `${page} ${cards}`)]
  const rows = ACTS.map(({ key, title: act }) => [
    act,
    ...measured.map(({ times, broke }) => cell(times[key] ?? [], broke)),
  ])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [
    `### ${title}`,
    '',
    'Median / 75th percentile / worst, ms.',
    '',
    ...lines,
    '',
    ...bars(measured),
    ...broken(measured),
  ]
}

function cell(times: readonly number[], broke: string | null): string {
  if (times.length === 0) return broke ? 'broke' : '–'
  const [middle, slow, worst] = [median(times), quantile(times, 0.75), Math.max(...times)]
  return `${middle.toFixed(0)} / ${slow.toFixed(0)} / ${worst.toFixed(0)}`
}

/** The 75th percentiles at the largest number of cards, to be seen at a glance. */
function bars(measured: readonly Measured[]): readonly string[] {
  const most = Math.max(...measured.map(({ cards }) => cards))
  const lines = ACTS.flatMap(({ key, title }) =>
    measured
      .filter(({ cards, times }) => cards === most && (times[key] ?? []).length > 0)
      .map(({ page, times }) => ({ name: `${title}, ${page}`, slow: quantile(times[key] ?? [], 0.75) })),
  )
  const longest = Math.max(LIMIT_MS, ...lines.map(({ slow }) => slow))
  const wide = Math.max(...lines.map(({ name }) => name.length))
  const drawn = lines.map(
    ({ name, slow }) =>
      `${name.padEnd(wide)}  ${'█'.repeat(Math.max(1, Math.round((slow / longest) * WIDTH)))} ${slow.toFixed(0)}`,
  )
  return ['```text', `75th percentile at ${most} cards, ms`, ...drawn, '```', '']
}

function broken(measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ page, cards, broke }) => (broke ? [`${page} at ${cards}: ${broke}`, ''] : []))
}
