import type { CardId, ChildId, MemberId } from './ids.ts'

/**
 * What one thing has to do with another, read from `from` to `to`.
 *
 *   supports, weakens, explains, same_as   what people say of two cards
 *   answers                                safety answers a worry, an outcome a worry, an action an outcome
 *   based_on                               an opinion rests on a fact
 */
export const LINK_KINDS = ['supports', 'weakens', 'explains', 'same_as', 'answers', 'based_on'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** A line between two things of one board. */
export interface CardLink {
  readonly id: string
  readonly by: MemberId
  /** The key of a card, an outcome or an action; whose line it is, is judged by this end. */
  readonly from: string
  /** The key of a card, an outcome or an action, as the plan has them. */
  readonly to: string
  readonly kind: LinkKind
}

/** A card that stands under a child's impact statement as what it rests on. */
export interface Citation {
  readonly id: string
  readonly by: MemberId
  readonly card: CardId
  readonly child: ChildId
}
