import type { FaultCase, FaultResult } from './fault-case.ts'

export interface Row {
  readonly fault: FaultCase
  /** Null: this machine cannot do it. */
  readonly result: FaultResult | null
}

/** The results as a table of Markdown, its columns in line. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['fault', 'rounds', 'acknowledged', 'lost', 'diverged', 'note']
  const cells = rows.map(({ fault, result }) =>
    result
      ? [fault.name, ...numbers(result), [...result.broken.map((what) => `**${what}**`), result.note].join('; ')]
      : [fault.name, '–', '–', '–', '–', 'not run: there is no C compiler here'],
  )
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width, at) => `${'-'.repeat(width + 1)}${at > 0 && at < 5 ? ':' : '-'}`).join('|')}|`
  return [line(head), rule, ...cells.map(line)].join('\n')
}

export function isWhole({ result }: Row): boolean {
  return !result || result.lost + result.diverged + result.broken.length === 0
}

const numbers = ({ rounds, acknowledged, lost, diverged }: FaultResult) =>
  [rounds, acknowledged, lost, diverged].map((value) => value.toLocaleString('en'))
