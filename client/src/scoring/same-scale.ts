import type { Scale } from '@evenhand/shared/domain/scale'

/** Whether two rounds asked the very same thing. A scale whose words were changed in between is another one. [R7] */
export function sameScale(a: Scale, b: Scale): boolean {
  return (
    a.id === b.id &&
    a.child === b.child &&
    a.question === b.question &&
    a.anchor0 === b.anchor0 &&
    a.anchor10 === b.anchor10 &&
    a.direction === b.direction
  )
}
