import type { CardId } from '@evenhand/shared/domain/ids'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import { fieldCheck, isKey } from '@evenhand/shared/grid-doc/schema'
import { EDIT_REFUSALS } from '@evenhand/shared/protocol/refusal'
import type { HandBackReason } from '../session/handed-back.ts'
import { type CardDetails, type Draft, NO_DETAILS } from './drafts.ts'

const VERSION = 1
const REASONS: readonly HandBackReason[] = [...EDIT_REFUSALS, 'reset', 'no-seat']

/** Drafts as bytes, for this device to seal and keep. */
export function encodeDrafts(drafts: readonly Draft[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: VERSION, drafts }))
}

/** The edge: nobody else could seal these bytes, but an older version of this app could. Words come back, whatever stands beside them. */
export function decodeDrafts(bytes: Uint8Array): readonly Draft[] {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isRecord(read) || read.version !== VERSION || !Array.isArray(read.drafts)) return []
    return read.drafts.map(draftIn).filter((draft) => draft !== null)
  } catch {
    return []
  }
}

function draftIn(read: unknown): Draft | null {
  if (!isRecord(read)) return null
  const { id, box, words, details, answers, refused } = read
  if (typeof id !== 'string' || typeof box !== 'string' || typeof words !== 'string') return null
  return {
    id,
    box,
    words,
    details: detailsIn(isRecord(details) ? details : {}),
    answers: typeof answers === 'string' && isKey(answers) ? (answers as CardId) : null,
    refused: REASONS.find((reason) => reason === refused) ?? null,
  }
}

/** What a card could hold; nothing is said where it could not. */
function detailsIn(read: Readonly<Record<string, unknown>>): CardDetails {
  const details = Object.entries(NO_DETAILS).map(([field, nothing]) => {
    const refusal = fieldCheck('cards', field)?.(read[field])
    // Somebody may still be shortening it.
    return [field, refusal === null || refusal === 'too-long' ? read[field] : nothing] as const
  })
  return Object.fromEntries(details) as unknown as CardDetails
}
