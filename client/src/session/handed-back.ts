import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId, ChildId } from '@evenhand/shared/domain/ids'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import type { PlanRoot } from './unsaved-plan.ts'

/** Where words stood that were not taken. */
export type Place =
  | { readonly kind: 'card'; readonly card: CardId; readonly box: Box }
  | { readonly kind: 'impact'; readonly child: ChildId }
  | { readonly kind: 'contest'; readonly card: CardId }
  | { readonly kind: 'plan'; readonly root: PlanRoot; readonly key: string }
  /** A change without words of this person's own: a move, a tag. */
  | { readonly kind: 'board' }

export interface Kept {
  readonly where: Place
  readonly words: string
}

export type HandBackReason = EditRefusal | 'reset' | 'no-seat'

/** Words that are back with the person who typed them, until they put them away. [G4] */
export interface HandedBack extends Kept {
  readonly id: string
  readonly reason: HandBackReason
}

/**
 * What a person gets back when a document is dropped. A refusal is always said, even when no words hung on it; a reset
 * without unsaved words is nobody's business.
 */
export function handBack(kept: readonly Kept[], reason: HandBackReason, id: () => string): readonly HandedBack[] {
  const withWords = kept.filter(({ words }) => words.trim() !== '')
  if (withWords.length > 0) return withWords.map((each) => ({ ...each, id: id(), reason }))
  const silent = reason === 'reset' || reason === 'no-seat'
  return silent ? [] : [{ id: id(), reason, where: { kind: 'board' }, words: '' }]
}

/** Those that the fresh document does not hold after all: the receipt may have been what got lost, not the words. */
export function stillMissing(
  handedBack: readonly HandedBack[],
  wordsNow: (where: Place) => string | null,
): readonly HandedBack[] {
  return handedBack.filter(({ where, words }) => words === '' || wordsNow(where)?.trim() !== words.trim())
}
