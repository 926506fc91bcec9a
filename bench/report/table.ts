import { median } from '../load/quantile.ts'
import type { Column, Measured, Scenario } from '../scenarios/scenario.ts'
import { PLAIN, TARGETS } from '../targets/target.ts'

export interface Round {
  readonly round: number
  readonly target: string
  /** Null: it broke. */
  readonly measured: Measured | null
}

/** One scenario as a table in Markdown: medians with the range over the rounds, and the ratio to plain in the same round. */
export function createTable({ name, says, columns, setting }: Scenario, rounds: readonly Round[]): string {
  const targets = targetsIn(rounds)
  const [first] = columns
  const head = ['target', ...columns.map(({ title, unit }) => `${title} (${unit})`), 'first column × plain', 'whole']
  const rows = targets.map((target) => {
    const own = rounds.filter((round) => round.target === target)
    const ratios = first ? ratiosOf(rounds, target, { key: first.key, to: PLAIN }) : []
    return [
      target,
      ...columns.map((column) => cell(column, own)),
      ratios.length > 0 ? range(ratios, 2) : '',
      wholeness(own),
    ]
  })
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [`### ${name}`, '', says, ...(setting ? ['', `Ours with ${setting}.`] : []), '', ...lines, ''].join('\n')
}

/** The targets that were measured, in the order of every table. */
export function targetsIn(rounds: readonly Round[]): readonly string[] {
  return TARGETS.map(({ name }) => name).filter((name) => rounds.some(({ target }) => target === name))
}

function cell({ key, digits }: Column, rounds: readonly Round[]): string {
  const values = valuesOf(rounds, key)
  return values.length > 0 ? range(values, digits) : '–'
}

function wholeness(rounds: readonly Round[]): string {
  const broken = rounds.filter(({ measured }) => measured === null).length
  const lacking = rounds.filter(({ measured }) => measured?.whole === false).length
  if (broken > 0) return `broke in ${broken} of ${rounds.length}`
  return lacking > 0 ? `**no**, in ${lacking} of ${rounds.length}` : 'yes'
}

/** A median, and the range it was found in when there was more than one round. */
export function range(values: readonly number[], digits: number): string {
  const middle = median(values).toFixed(digits)
  return values.length < 2
    ? middle
    : `${middle} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`
}

export function valuesOf(rounds: readonly Round[], key: string): readonly number[] {
  return rounds.flatMap(({ measured }) => {
    const value = measured?.values[key]
    return value === undefined || Number.isNaN(value) ? [] : [value]
  })
}

/** One target's value over another's, each pair from the same round. */
export function ratiosOf(
  rounds: readonly Round[],
  target: string,
  { key, to }: { key: string; to: string },
): readonly number[] {
  return pairsOf(rounds, target, { key, to }).map(([own, other]) => own / other)
}

/** One target's value and another's, each pair from the same round. */
export function pairsOf(
  rounds: readonly Round[],
  target: string,
  { key, to }: { key: string; to: string },
): readonly (readonly [own: number, other: number])[] {
  const numbers = [...new Set(rounds.map(({ round }) => round))]
  return numbers.flatMap((number) => {
    const same = rounds.filter(({ round }) => round === number)
    const [own] = valuesOf(
      same.filter((round) => round.target === target),
      key,
    )
    const [other] = valuesOf(
      same.filter((round) => round.target === to),
      key,
    )
    return own === undefined || other === undefined ? [] : [[own, other] as const]
  })
}
