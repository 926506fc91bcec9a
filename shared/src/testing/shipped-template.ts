import { forOccasion, type Template } from '../domain/template.ts'
import { readTemplateFile, wholeTemplate } from '../domain/template-file.ts'
import familyNetwork from '../domain/templates/family_network.json' with { type: 'json' }
import fourBoxes from '../domain/templates/four_boxes.json' with { type: 'json' }
import groupSupervision from '../domain/templates/group_supervision.json' with { type: 'json' }
import levelsOfNeed from '../domain/templates/levels_of_need.json' with { type: 'json' }
import riskAnalysis from '../domain/templates/risk_analysis.json' with { type: 'json' }
import threeColumns from '../domain/templates/three_columns.json' with { type: 'json' }
import twoAxes from '../domain/templates/two_axes.json' with { type: 'json' }

const FILES = {
  four_boxes: fourBoxes,
  three_columns: threeColumns,
  two_axes: twoAxes,
  family_network: familyNetwork,
  group_supervision: groupSupervision,
} as const

export type ShippedId = keyof typeof FILES
export const SHIPPED_IDS: readonly ShippedId[] = [
  'four_boxes',
  'three_columns',
  'two_axes',
  'family_network',
  'group_supervision',
]

/** A shipped template as a first meeting has it, for tests that have no server. Throws when it has a fault. */
export function shippedTemplate(id: ShippedId): Template {
  const file = readTemplateFile(FILES[id])
  if (!file.ok || file.value.kind !== 'template') throw new Error('a shipped template has a fault')
  const panels = {
    references: new Map([[levelsOfNeed.id, levelsOfNeed.reference]]),
    analyses: new Map([[riskAnalysis.id, riskAnalysis.analyses]]),
  }
  const whole = wholeTemplate(file.value.written, panels)
  if (!whole.ok) throw new Error('a shipped template has a fault')
  return forOccasion(whole.value, 'first')
}
