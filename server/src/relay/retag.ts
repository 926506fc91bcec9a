import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import type { GridChange } from '@evenhand/shared/grid-doc/grid-change'
import type { GridFacts } from '@evenhand/shared/grid-doc/grid-facts'
import { RETAG_FIELDS, type RetagField } from '@evenhand/shared/protocol/trail'

/** What an edit has changed about what a card is said to be. */
export interface Retag {
  readonly card: string
  readonly field: RetagField
  readonly from: string | null
  readonly to: string | null
}

/** The same with who did it and when, as it is kept beside the log. Never a word of the card. */
export interface KeptRetag extends Retag {
  readonly by: ParticipantId
  /** Epoch milliseconds, by the server's clock. */
  readonly at: number
}

/** Asked before an accepted edit is applied, when the document still says what was there. A new card has no past. [D8] */
export function retagsIn(changes: readonly GridChange[], before: Pick<GridFacts, 'sayingOf'>): readonly Retag[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'field-set' || change.root !== 'cards') return []
    const { key: card, field } = change
    if (!isRetagField(field)) return []
    const [from, to] = [wordOf(before.sayingOf(card, field)), wordOf(change.value)]
    return from === to ? [] : [{ card, field, from, to }]
  })
}

/** The bytes of a trail, to be sealed. */
export function encodeRetags(retags: readonly KeptRetag[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(retags))
}

/** Reads a row of the trail back. What it cannot understand it leaves out. */
export function decodeRetags(row: Uint8Array): readonly KeptRetag[] {
  const read: unknown = JSON.parse(new TextDecoder().decode(row))
  return Array.isArray(read) ? read.filter(isKept) : []
}

function isKept(value: unknown): value is KeptRetag {
  if (!isRecord(value) || typeof value.card !== 'string' || typeof value.by !== 'string') return false
  return typeof value.at === 'number' && isRetagField(value.field) && isWord(value.from) && isWord(value.to)
}

function isRetagField(field: unknown): field is RetagField {
  return RETAG_FIELDS.some((known) => known === field)
}

function isWord(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
