import type { Column } from '../scenarios/scenario.ts'
import { median } from '../load/quantile.ts'
import { type Round, targetsIn, valuesOf } from './table.ts'

const WIDTH = 44

/** The medians of one column as bars, to be seen at a glance. */
export function createBars({ key, title, unit, digits }: Column, rounds: readonly Round[]): string {
  const bars = targetsIn(rounds).flatMap((target) => {
    const values = valuesOf(
      rounds.filter((round) => round.target === target),
      key,
    )
    return values.length > 0 ? [{ target, value: median(values) }] : []
  })
  const longest = Math.max(...bars.map(({ value }) => value))
  const wide = Math.max(...bars.map(({ target }) => target.length))
  const lines = bars.map(({ target, value }) => {
    const blocks = '█'.repeat(Math.max(1, Math.round((value / longest) * WIDTH)))
    return `${target.padEnd(wide)}  ${blocks} ${value.toFixed(digits)}`
  })
  return ['```text', `${title}, ${unit}`, ...lines, '```'].join('\n')
}
