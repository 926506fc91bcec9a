import type { CardId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import { decodeDrafts, encodeDrafts } from './draft-code.ts'
import { type Draft, NO_DETAILS } from './drafts.ts'

const draft: Draft = {
  id: 'd1',
  box: 'worried',
  words: 'Seen twice.',
  details: { ...NO_DETAILS, tag: 'hypothesis', test: 'x'.repeat(501), source: null },
  answers: 'tamsin:w1' as CardId,
  refused: 'not-this-stage',
}
const bytesOf = (kept: unknown) => new TextEncoder().encode(JSON.stringify(kept))

describe('drafts as this device keeps them', () => {
  test('[M7] somebody who comes back has every word, also of what is still too long', () => {
    expect(decodeDrafts(encodeDrafts([draft]))).toEqual([draft])
  })

  test('[M7] what an older version said beside the words is left where a card could not hold it; the words come back', () => {
    const older = {
      ...draft,
      details: { tag: 'sure', children: 'pip', rival: 'Tired' },
      answers: 5,
      refused: 'why not',
    }
    expect(decodeDrafts(bytesOf({ version: 1, drafts: [older] }))).toEqual([
      { ...draft, details: { ...NO_DETAILS, rival: 'Tired' }, answers: null, refused: null },
    ])
  })

  test('[M7] what is no draft, of another version or no JSON is passed over', () => {
    const kept = [{ ...draft, words: null }, 'x', null, draft]
    expect(decodeDrafts(bytesOf({ version: 1, drafts: kept }))).toEqual([draft])
    expect(decodeDrafts(bytesOf({ version: 0, drafts: [draft] }))).toEqual([])
    expect(decodeDrafts(Uint8Array.of(1, 2))).toEqual([])
  })
})
