import type { BoxPlan, Template } from '@evenhand/shared/domain/template'

/** The child's band, and the middle of two axes: parts of a board that are no boxes. No box has these ids. */
export const IMPACT = 'impact'
export const AXES = 'axes'

/** The parts of a board in reading order. Four boxes have the child between the first two and the rest. */
export function partsOf({ layout, boxes }: Pick<Template, 'layout' | 'boxes'>): readonly string[] {
  const ids = boxes.map(({ id }) => id)
  switch (layout) {
    case 'four_boxes':
      return [...ids.slice(0, 2), IMPACT, ...ids.slice(2)]
    case 'columns':
      return [...ids, IMPACT]
    case 'two_axes': {
      const { ends, others } = endsOf(boxes)
      return [...ends.map(({ id }) => id), AXES, ...others.map(({ id }) => id), IMPACT]
    }
  }
}

const ENDS = ['resilience', 'adversity', 'protective', 'vulnerability'] as const

/** The four lists at the ends of two axes: top, left, right, bottom; and whatever other boxes there are. */
export function endsOf(boxes: readonly BoxPlan[]): {
  readonly ends: readonly BoxPlan[]
  readonly others: readonly BoxPlan[]
} {
  const ends = ENDS.flatMap((look) => boxes.find((box) => box.look === look) ?? [])
  return { ends, others: boxes.filter((box) => !ends.includes(box)) }
}
