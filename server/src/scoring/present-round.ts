import type { MemberId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import type { MerklePathView, ProgressView, ResultView, RoundView, SeparateView } from '@evenhand/shared/protocol/view'
import type { Asked } from './roster.ts'

/** How far somebody's row is. There is no field for what they sent. */
export interface ReceiptRow {
  readonly participant: ParticipantId
  /** 0: nothing yet. */
  readonly seq: number
  readonly commitment: string
}

interface ToCome {
  /** The viewer's own row as it is now. */
  readonly own: ReceiptRow | null
  /** Who had sent something at the last fixed tick, so that no view changes because of a submission. */
  readonly submitted: ReadonlySet<ParticipantId>
  /** Whose answer the viewer may type, whether there is one or not. */
  readonly entersFor: readonly { readonly id: MemberId; readonly name: string }[]
}

/** A round as it may be shown: before the reveal no value can pass this door, because none fits through it. [R1] */
export type RoundToShow = {
  readonly id: RoundId
  readonly asks: RoundQuestion
  readonly roster: readonly Asked[]
} & (
  | (ToCome & { readonly phase: 'open' })
  | (ToCome & {
      readonly phase: 'closed'
      readonly root: string
      /** From the viewer's own leaf to the root. */
      readonly path: MerklePathView | null
    })
  | {
      readonly phase: 'revealed'
      /** Null when this round was imported. */
      readonly root: string | null
      readonly results: readonly ResultView[]
      readonly separate: readonly SeparateView[]
    }
)

/** With fewer scorers a count would point at one of them. The chair sees names anyway, to offer help. [R9] */
const FEWEST_TO_COUNT = 4

/** What may this viewer know about this round? Pure, and nothing else in the server shows a round to anybody. [R1] */
export function presentRound(round: RoundToShow, viewer: Attendee): RoundView {
  const { id, asks, roster } = round
  const asked = roster.some(({ participant }) => participant === viewer.id)
  const base = { id, asks, asked }
  switch (round.phase) {
    case 'open':
      return { ...base, phase: 'open', ...presentToCome(round, viewer) }
    case 'closed': {
      const path = asked ? round.path : null
      return { ...base, phase: 'closed', ...presentToCome(round, viewer), root: round.root, path }
    }
    case 'revealed': {
      const { root, results, separate } = round
      return { ...base, phase: 'revealed', root, results, separate }
    }
    default:
      return unreachable(round)
  }
}

function presentToCome(round: ToCome & { readonly roster: readonly Asked[] }, viewer: Attendee) {
  const { own, entersFor } = round
  return { mine: presentOwn(own, viewer), progress: presentProgress(round, viewer), entersFor }
}

function presentOwn(own: ReceiptRow | null, viewer: Attendee): { seq: number; commitment: string } | null {
  if (!own || own.participant !== viewer.id || own.seq === 0) return null
  return { seq: own.seq, commitment: own.commitment }
}

function presentProgress(
  { roster, submitted }: { readonly roster: readonly Asked[]; readonly submitted: ReadonlySet<ParticipantId> },
  viewer: Attendee,
): ProgressView | null {
  const missing = roster.filter(({ participant }) => !submitted.has(participant))
  const counts = { submitted: roster.length - missing.length, of: roster.length }
  if (may(viewer.role, 'see-who-is-missing', 'other')) {
    return { ...counts, missing: missing.map(({ member, name }) => ({ id: member, name })) }
  }
  if (!may(viewer.role, 'see-how-many', 'other')) return null
  if (roster.length < FEWEST_TO_COUNT) return null
  return { ...counts, missing: null }
}
