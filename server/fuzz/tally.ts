/** What happened in a run, counted. Two runs can be added up. */
export interface Tally {
  updates: number
  accepted: number
  /** Refusals by reason. */
  readonly refused: Map<string, number>
  /** By kind of update: how many were sent, and how many of them were accepted. */
  readonly kinds: Map<string, { sent: number; accepted: number }>
  /** Milliseconds of the slowest judgement, accepted or not, and what it was of. */
  slowest: { ms: number; what: string }
  /** Bytes of memory that the hungriest judgement left behind, garbage included. */
  hungriest: { bytes: number; what: string }
}

export function createTally(): Tally {
  return {
    updates: 0,
    accepted: 0,
    refused: new Map(),
    kinds: new Map(),
    slowest: { ms: 0, what: '' },
    hungriest: { bytes: 0, what: '' },
  }
}

/** What one judgement came to. `reason` null: accepted. */
export interface Judged {
  readonly kind: string
  readonly reason: string | null
  readonly ms: number
  readonly bytes: number
}

export function count(tally: Tally, { kind, reason, ms, bytes }: Judged): void {
  tally.updates += 1
  const ofKind = tally.kinds.get(kind) ?? { sent: 0, accepted: 0 }
  tally.kinds.set(kind, ofKind)
  ofKind.sent += 1
  const what = `${kind}, ${reason ?? 'accepted'}`
  if (reason === null) {
    tally.accepted += 1
    ofKind.accepted += 1
  } else {
    tally.refused.set(reason, (tally.refused.get(reason) ?? 0) + 1)
  }
  if (ms > tally.slowest.ms) tally.slowest = { ms, what }
  if (bytes > tally.hungriest.bytes) tally.hungriest = { bytes, what }
}

/** Adds `more` to `sum`. */
export function addUp(sum: Tally, more: Tally): void {
  sum.updates += more.updates
  sum.accepted += more.accepted
  for (const [reason, times] of more.refused) sum.refused.set(reason, (sum.refused.get(reason) ?? 0) + times)
  for (const [kind, { sent, accepted }] of more.kinds) {
    const before = sum.kinds.get(kind) ?? { sent: 0, accepted: 0 }
    sum.kinds.set(kind, { sent: before.sent + sent, accepted: before.accepted + accepted })
  }
  if (more.slowest.ms > sum.slowest.ms) sum.slowest = more.slowest
  if (more.hungriest.bytes > sum.hungriest.bytes) sum.hungriest = more.hungriest
}
