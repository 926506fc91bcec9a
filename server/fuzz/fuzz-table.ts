import type { Tally } from './tally.ts'

/** What a run has come to, as lines of Markdown that can be read in a terminal as well. */
export function fuzzTable(name: string, tally: Tally): readonly string[] {
  const { updates, accepted, refused, kinds, slowest, hungriest } = tally
  const hungry =
    hungriest.bytes > 0 ? `; most memory ${(hungriest.bytes / 2 ** 20).toFixed(1)} MiB (${hungriest.what})` : ''
  return [
    `### ${name}`,
    '',
    `${updates} updates, ${accepted} accepted; slowest judgement ${slowest.ms.toFixed(1)} ms (${slowest.what})${hungry}.`,
    '',
    `Refused: ${
      [...refused]
        .toSorted(([, a], [, b]) => b - a)
        .map(([reason, times]) => `${reason} ${times}`)
        .join(', ') || 'none'
    }.`,
    '',
    '| Kind of update | Sent | Accepted |',
    '|---|---:|---:|',
    ...[...kinds]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { sent, accepted: taken }]) => `| ${kind} | ${sent} | ${taken} |`),
    '',
  ]
}

/** One line of how far a run is. */
export function progressLine(tallies: readonly Tally[], minutesLeft: number): string {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  const refusals = new Map<string, number>()
  for (const { refused } of tallies)
    for (const [reason, times] of refused) refusals.set(reason, (refusals.get(reason) ?? 0) + times)
  const slowest = Math.max(...tallies.map(({ slowest: { ms } }) => ms))
  const memory = process.memoryUsage().rss / 2 ** 20
  return [
    `${sum(({ updates }) => updates)} updates`,
    `${sum(({ accepted }) => accepted)} accepted`,
    `refused ${[...refusals].map(([reason, times]) => `${reason} ${times}`).join(', ')}`,
    `slowest ${slowest.toFixed(0)} ms`,
    `${memory.toFixed(0)} MiB`,
    `${minutesLeft.toFixed(1)} minutes left`,
  ].join(' · ')
}
