import type { ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { Scale } from '@evenhand/shared/domain/scale'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import type { MerklePathView, ProgressView, ResultView, RoundView } from '@evenhand/shared/protocol/view'
import type { Asked } from './roster.ts'

/** How far somebody's row is. There is no field for what they sent. */
export interface ReceiptRow {
  readonly participant: ParticipantId
  /** 0: nothing yet. */
  readonly seq: number
  readonly commitment: string
}

/** A round as it may be shown: before the reveal no value can pass this door, because none fits through it. [R1] */
export type RoundToShow = {
  readonly id: RoundId
  readonly scale: Scale
  readonly roster: readonly Asked[]
} & (
  | {
      readonly phase: 'open'
      /** The viewer's own row as it is now. */
      readonly own: ReceiptRow | null
      /** Who had sent something at the last fixed tick, so that no view changes because of a submission. */
      readonly submitted: ReadonlySet<ParticipantId>
    }
  | {
      readonly phase: 'closed'
      readonly own: ReceiptRow | null
      readonly submitted: ReadonlySet<ParticipantId>
      readonly root: string
      /** From the viewer's own leaf to the root. */
      readonly path: MerklePathView | null
    }
  | {
      readonly phase: 'revealed'
      /** Null when this round was imported. */
      readonly root: string | null
      readonly results: readonly ResultView[]
    }
)

/** With fewer scorers a count would point at one of them. The chair sees names anyway, to offer help. [R9] */
const FEWEST_TO_COUNT = 4

/** What may this viewer know about this round? Pure, and nothing else in the server shows a round to anybody. [R1] */
export function presentRound(round: RoundToShow, viewer: Participant): RoundView {
  const { id, scale, roster } = round
  const asked = roster.some(({ participant }) => participant === viewer.id)
  const base = { id, scale, asked }
  switch (round.phase) {
    case 'open':
      return { ...base, phase: 'open', mine: presentOwn(round.own, viewer), progress: presentProgress(round, viewer) }
    case 'closed':
      return {
        ...base,
        phase: 'closed',
        mine: presentOwn(round.own, viewer),
        progress: presentProgress(round, viewer),
        root: round.root,
        path: asked ? round.path : null,
      }
    case 'revealed':
      return { ...base, phase: 'revealed', root: round.root, results: round.results }
    default:
      return unreachable(round)
  }
}

function presentOwn(own: ReceiptRow | null, viewer: Participant): { seq: number; commitment: string } | null {
  if (!own || own.participant !== viewer.id || own.seq === 0) return null
  return { seq: own.seq, commitment: own.commitment }
}

function presentProgress(
  { roster, submitted }: { readonly roster: readonly Asked[]; readonly submitted: ReadonlySet<ParticipantId> },
  viewer: Participant,
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
