import { median } from '../load/quantile.ts'
import { OURS, PLAIN } from '../targets/target.ts'
import type { Result } from './keep-results.ts'
import { pairsOf, range, ratiosOf, type Round, valuesOf } from './table.ts'

/** The rounds of each scenario that was run, by its name. */
type Results = ReadonlyMap<string, readonly Round[]>

/** One thing that is wanted of ours. `found` gives one number for each round, or none when it was not measured. */
interface Wanted {
  readonly what: string
  readonly limit: string
  readonly found: (results: Results) => readonly number[]
  readonly unit: string
  readonly reached: (value: number) => boolean
}

const atMost = (most: number) => (value: number) => value <= most
const atLeast = (least: number) => (value: number) => value >= least

/** Set before anything was measured; the ratios are taken within each round. */
const WANTED: readonly Wanted[] = [
  {
    what: '60 people at 5/s: CPU per edit, to plain',
    limit: '≤ 1.2 ×',
    found: toPlain('edits-60', 'cpuPerEdit'),
    unit: '×',
    reached: atMost(1.2),
  },
  {
    what: '60 people at 5/s: CPU per edit, to the best peer',
    limit: '< 1 ×',
    found: toBestPeer('edits-60', 'cpuPerEdit', Math.min),
    unit: '×',
    reached: (value) => value < 1,
  },
  later('10 people at 5/s: median latency, above plain', 'edits-10', 'median', 5),
  later('60 people at 5/s: median latency, above plain', 'edits-60', 'median', 12),
  later('60 people at 20/s: median latency, above plain', 'edits-60-fast', 'median', 12),
  later('10 people at 5/s: p99 latency, above plain', 'edits-10', 'p99', 25),
  later('60 people at 5/s: p99 latency, above plain', 'edits-60', 'p99', 25),
  later('60 people at 20/s: p99 latency, above plain', 'edits-60-fast', 'p99', 25),
  {
    what: '60 saturated: edits per second, to the best peer',
    limit: '≥ 2.5 ×',
    found: toBestPeer('saturated', 'perSecond', Math.max),
    unit: '×',
    reached: atLeast(2.5),
  },
  {
    what: '30 joins of 1,000 cards, warm: CPU per join, to the best peer',
    limit: '≤ 0.15 ×',
    found: toBestPeer('joins-warm', 'cpuPerJoin', Math.min),
    unit: '×',
    reached: atMost(0.15),
  },
  {
    what: 'the same from disk, to the best peer',
    limit: '≤ 1 ×',
    found: toBestPeer('joins-cold', 'cpuPerJoin', Math.min),
    unit: '×',
    reached: atMost(1),
  },
  {
    what: '60 cursors: CPU per state, to plain',
    limit: '≤ 0.5 ×',
    found: toPlain('cursors', 'cpuPerState'),
    unit: '×',
    reached: atMost(0.5),
  },
  {
    what: '1,000 quiet rooms: memory per room, to the best peer',
    limit: '≤ 0.3 ×',
    found: toBestPeer('quiet', 'perRoom', Math.min),
    unit: '×',
    reached: atMost(0.3),
  },
  {
    what: 'the same after everybody left: memory returned',
    limit: 'all (≥ 95 %)',
    found: own('quiet', 'returned'),
    unit: '%',
    reached: atLeast(95),
  },
  {
    what: 'new connection: CPU, to the best peer',
    limit: '≤ 1 ×',
    found: toBestPeer('connect', 'cpuPerConnection', Math.min),
    unit: '×',
    reached: atMost(1),
  },
  {
    what: '100,000 edits into one board, then open it',
    limit: '≤ 2,000 ms',
    found: own('open-100k', 'opened'),
    unit: 'ms',
    reached: atMost(2_000),
  },
]

/** What was wanted beside what was found. A row counts by its median; rounds in which something was lost are marked above. */
export function createWantedTable(all: readonly Result[]): string {
  const results = new Map(all.map(({ scenario, rounds }) => [scenario.name, rounds]))
  const rows = WANTED.map(({ what, limit, found, unit, reached }) => {
    const values = found(results)
    if (values.length === 0) return `| ${what} | ${limit} | – | not measured |`
    const verdict = reached(median(values)) ? 'reached' : '**not reached**'
    return `| ${what} | ${limit} | ${range(values, unit === '×' ? 2 : 1)} ${unit} | ${verdict} |`
  })
  const head = [
    '### Wanted from ours, gate and durable log included',
    '',
    '| what | wanted | found | |',
    '| --- | --- | --- | --- |',
  ]
  return [...head, ...rows, ''].join('\n')
}

function own(scenario: string, key: string): Wanted['found'] {
  return (results) =>
    valuesOf(
      (results.get(scenario) ?? []).filter(({ target }) => target === OURS),
      key,
    )
}

function toPlain(scenario: string, key: string): Wanted['found'] {
  return (results) => ratiosOf(results.get(scenario) ?? [], OURS, { key, to: PLAIN })
}

function later(what: string, scenario: string, key: string, most: number): Wanted {
  return {
    what,
    limit: `≤ ${most} ms`,
    found: (results) =>
      pairsOf(results.get(scenario) ?? [], OURS, { key, to: PLAIN }).map(([ours, plain]) => ours - plain),
    unit: 'ms',
    reached: atMost(most),
  }
}

/** In each round the peer that did best; one that lost something in that round does not count. */
function toBestPeer(scenario: string, key: string, best: (...values: number[]) => number): Wanted['found'] {
  return (results) => {
    const rounds = results.get(scenario) ?? []
    return [...new Set(rounds.map(({ round }) => round))].flatMap((number) => {
      const same = rounds.filter(({ round }) => round === number)
      const peers = same.filter(({ target, measured }) => target !== OURS && target !== PLAIN && measured?.whole)
      const values = valuesOf(peers, key)
      const [ours] = valuesOf(
        same.filter(({ target }) => target === OURS),
        key,
      )
      return ours === undefined || values.length === 0 ? [] : [ours / best(...values)]
    })
  }
}
