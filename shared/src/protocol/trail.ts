import type { MemberId } from '../domain/ids.ts'

/** What of a card has a trail: where it stands and what it is said to be. Never its words. */
export const RETAG_FIELDS = ['box', 'tag', 'subTag'] as const
export type RetagField = (typeof RETAG_FIELDS)[number]

/** GET /api/p/:participant/cards/:card/trail: oldest first. Empty when nothing has changed since the card was made. [D8] */
export interface TrailView {
  readonly steps: readonly TrailStep[]
}

export interface TrailStep {
  readonly field: RetagField
  /** The id of a box, a tag or a sub-tag; null: none. */
  readonly from: string | null
  readonly to: string | null
  /** The alias, in the card's audience, of whoever did it; null when this audience has no name for them any more. */
  readonly by: MemberId | null
  /** Epoch milliseconds, by the server's clock. */
  readonly at: number
}
