import type { RoundId } from '@evenhand/shared/domain/ids'
import type { Key } from '../keys/seal.ts'

/**
 * Remembers, per round, what never changes once it is made, for as long as the meeting's key is in memory and no
 * longer: when the key goes, what it opened goes with it. A failure is not remembered.
 */
export function createKeptWithKey<Value>(): (key: Key, round: RoundId, make: () => Promise<Value>) => Promise<Value> {
  const byKey = new WeakMap<Key, Map<RoundId, Promise<Value>>>()
  return (key, round, make) => {
    const kept = byKey.get(key) ?? new Map<RoundId, Promise<Value>>()
    byKey.set(key, kept)
    const known = kept.get(round)
    if (known) return known
    const making = make()
    kept.set(round, making)
    making.catch(() => kept.delete(round))
    return making
  }
}
