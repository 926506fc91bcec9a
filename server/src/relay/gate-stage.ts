/** The part of the gate that is about the stage: who writes in it, where a new card goes, and what the template knows at all. */
import { boxPlan, type Template } from '@evenhand/shared/domain/template'
import type { GridChange } from '@evenhand/shared/grid-doc/grid-change'
import type { Author, Present, Verdict } from './permits.ts'

/** Boxes and distinctions are the template's; one that it has not is nothing at all. */
export function isKnown(change: GridChange, template: Pick<Template, 'boxes' | 'analyses'>): boolean {
  const box = saidOf(change, 'box')
  const subTag = saidOf(change, 'subTag')
  if (box !== undefined && (typeof box !== 'string' || boxPlan(template, box) === null)) return false
  // A card that is moved keeps what was said of it, so the distinction may be another box's.
  return (
    subTag === undefined ||
    subTag === null ||
    template.boxes.some((plan) => plan.subTags.some(({ id }) => id === subTag))
  )
}

/**
 * Whether the present stage lets this author make this change, which their role allows. Whoever keeps order does so in
 * every stage, and everybody takes back what they wrote themselves; words that were being typed are taken for a moment
 * after the stage has changed. [M2] [M3]
 */
export function fitsStage(
  change: GridChange,
  { member }: Author,
  { writing, wordsStillTaken, grid }: Present,
): Verdict {
  if (change.kind === 'text-changed') return writing.writes || wordsStillTaken ? 'pass' : 'not-this-stage'
  if (writing.keepsOrder && keepsOrder(change)) return 'pass'
  if (writing.takesBack && isWithdrawal(change) && grid.authorOf('cards', change.key) === member) return 'pass'
  if (!writing.writes) return 'not-this-stage'
  const box = saidOf(change, 'box')
  if (typeof box !== 'string' || writing.boxes.includes(box)) return 'pass'
  // Put elsewhere within its box, a card is no new one there.
  const stays = change.kind === 'field-set' && grid.sayingOf(change.key, 'box') === box
  return stays ? 'pass' : 'not-this-stage'
}

/** Where cards stand, whether they were talked about, whether they still count. */
function keepsOrder(change: GridChange): boolean {
  if (change.kind === 'field-set')
    return change.root === 'cards' && (change.field === 'box' || change.field === 'order')
  return (
    (change.kind === 'value-set' || change.kind === 'value-removed') &&
    (change.root === 'discussed' || change.root === 'withdrawals')
  )
}

function isWithdrawal(change: GridChange): change is GridChange & { kind: 'value-set' } {
  return change.kind === 'value-set' && change.root === 'withdrawals'
}

/** What a change says of a card in this field; undefined when it says nothing of it. */
function saidOf(change: GridChange, field: 'box' | 'subTag'): unknown {
  if (change.kind === 'item-added' && change.root === 'cards') return change.fields[field]
  if (change.kind === 'field-set' && change.root === 'cards' && change.field === field) return change.value
  return undefined
}
