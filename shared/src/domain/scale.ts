import type { ChildId, ScaleId } from './ids.ts'

/**
 * A question about one child with two anchors in observable words. Scores on different scales are never drawn on one
 * line or compared. [R7]
 */
export interface Scale {
  readonly id: ScaleId
  readonly child: ChildId
  readonly kind: 'safety_and_wellbeing' | 'goal' | 'child_version' | 'confidence'
  readonly question: string
  readonly anchor0: string
  readonly anchor10: string
  /** Where 10 stands. On the four-box grid it stands on the left, beside what is working well. */
  readonly direction: 'ten-left' | 'ten-right'
}

/** The eleven places of a scale in the order they stand on the page. */
export function placesInOrder(direction: Scale['direction']): readonly number[] {
  const rising = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  return direction === 'ten-left' ? rising.toReversed() : rising
}
