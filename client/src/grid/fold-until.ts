import type { Box } from '@evenhand/shared/domain/grid'
import type { Template } from '@evenhand/shared/domain/template'

/**
 * The stage (an index) until which a box is folded, or null when the meeting has come to it. The boxes that come first
 * are open from the start, and so is one that no stage names.
 */
export function foldUntil(template: Pick<Template, 'boxes' | 'stages'>, stage: number, box: Box): number | null {
  const first = Math.min(...template.boxes.map(({ id }) => comesAt(template, id)))
  const at = comesAt(template, box)
  return at > first && at !== Infinity && stage < at ? at : null
}

/** Where everybody comes to a box. What the family writes at the start, before all others, opens it for nobody. */
function comesAt({ stages }: Pick<Template, 'stages'>, box: Box): number {
  const at = stages.findIndex(({ boxes, screen }) => screen !== 'child' && boxes.includes(box))
  return at < 0 ? Infinity : at
}
