import * as Y from 'yjs'
import { done, type Outcome, refused } from '../lib/outcome.ts'
import type { EditRefusal } from '../protocol/refusal.ts'
import type { Json } from './check-value.ts'
import type { Struct } from './decode-struct.ts'
import type { GridChange } from './grid-change.ts'
import type { KeyEffect } from './key-effects.ts'
import type { Place } from './place.ts'
import { fieldCheck, ITEM_ROOTS, VALUE_ROOTS } from './schema.ts'

/** What an update gives an item that it makes itself. */
interface NewItem {
  readonly fields: Record<string, Json>
  hasText: boolean
}

/** Turns what happens under keys into changes of the grid, checking every value on the way. [G1] */
export function changesOfKeys(effects: readonly KeyEffect[]): Outcome<readonly GridChange[], EditRefusal> {
  const newItems = new Map<Struct, NewItem>()
  for (const effect of effects) {
    const refusal = checkValues(effect) ?? fillNewItem(newItems, effect)
    if (refusal) return refused(refusal)
  }
  const changes: GridChange[] = []
  for (const effect of effects) {
    const made = changesOf(effect, newItems)
    if (!made) return refused('not-understood')
    changes.push(...made)
  }
  return done(changes)
}

function checkValues({ parent: { place }, key, writes }: KeyEffect): EditRefusal | null {
  if (place === 'dead' || place.at === 'items' || place.at === 'node') return null
  const check = place.at === 'values' ? VALUE_ROOTS[place.root].value : fieldCheck(place.root, key)
  for (const { content } of writes) {
    const refusal = content.kind === 'value' && check ? check(content.value) : null
    if (refusal) return refusal
  }
  return null
}

/** In an item that is new here each field is written once: earlier values are erased before they are sent. */
function fillNewItem(newItems: Map<Struct, NewItem>, effect: KeyEffect): EditRefusal | null {
  const item = newItemOf(effect)
  if (!item) return null
  if (effect.writes.length > 1) return 'not-understood'
  const made = newItems.get(item) ?? { fields: {}, hasText: false }
  newItems.set(item, made)
  const content = effect.stays ? effect.writes[0]?.content : undefined
  if (content?.kind === 'fragment') made.hasText = true
  if (content?.kind === 'value') made.fields[effect.key] = content.value
  return null
}

/** Null: something that cannot be said in changes. */
function changesOf(effect: KeyEffect, newItems: ReadonlyMap<Struct, NewItem>): readonly GridChange[] | null {
  const { place } = effect.parent
  if (place === 'dead' || newItemOf(effect)) return []
  switch (place.at) {
    case 'items':
      return itemChanges(place, effect, newItems)
    case 'item':
      return fieldChanges(place, effect)
    case 'values':
      return valueChanges(place, effect)
    case 'node':
      return null
  }
}

function itemChanges(
  { root }: Place & { at: 'items' },
  { key, writes, before, removed }: KeyEffect,
  newItems: ReadonlyMap<Struct, NewItem>,
): readonly GridChange[] | null {
  const changes: GridChange[] = []
  for (const { struct } of writes) {
    const made = newItems.get(struct)
    const { required, text } = ITEM_ROOTS[root]
    if (!made || required.some((field) => !(field in made.fields)) || (text !== null && !made.hasText)) return null
    changes.push({ kind: 'item-added', root, key, fields: made.fields, replaces: before !== null || writes.length > 1 })
  }
  return removed ? [...changes, { kind: 'item-removed', root, key }] : changes
}

function fieldChanges(
  { root, key }: Place & { at: 'item' },
  { key: field, writes, removed }: KeyEffect,
): readonly GridChange[] | null {
  const changes: GridChange[] = []
  for (const { content } of writes) {
    // A text comes with its item and is never exchanged for another.
    if (content.kind !== 'value') return null
    changes.push({ kind: 'field-set', root, key, field, value: content.value })
  }
  return removed ? [...changes, { kind: 'field-removed', root, key, field }] : changes
}

function valueChanges({ root }: Place & { at: 'values' }, effect: KeyEffect): readonly GridChange[] | null {
  const { key, writes, removed } = effect
  const before = valueOf(effect.before)
  const changes: GridChange[] = []
  for (const { content } of writes) {
    if (content.kind !== 'value') return null
    changes.push({ kind: 'value-set', root, key, value: content.value, before })
  }
  return removed ? [...changes, { kind: 'value-removed', root, key, before }] : changes
}

function valueOf(item: Y.Item | null): Json | null {
  const value: Json | undefined = item?.content instanceof Y.ContentAny ? item.content.arr[0] : undefined
  return value ?? null
}

function newItemOf({ parent: { place, type } }: KeyEffect): Struct | null {
  return place !== 'dead' && place.at === 'item' && type && !(type instanceof Y.AbstractType) ? type : null
}
