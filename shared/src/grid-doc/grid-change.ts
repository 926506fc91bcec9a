import type { Json } from './check-value.ts'
import type { TextName } from './place.ts'
import type { ItemRoot, ValueRoot } from './schema.ts'

/** One thing an update would do, in the words of the grid. Values have passed their checks; nobody has asked yet who may. */
export type GridChange =
  | {
      readonly kind: 'item-added'
      readonly root: ItemRoot
      readonly key: string
      readonly fields: Readonly<Record<string, Json>>
      /** Something stands under this key already. */
      readonly replaces: boolean
    }
  | { readonly kind: 'item-removed'; readonly root: ItemRoot; readonly key: string }
  | {
      readonly kind: 'field-set'
      readonly root: ItemRoot
      readonly key: string
      readonly field: string
      readonly value: Json
    }
  | { readonly kind: 'field-removed'; readonly root: ItemRoot; readonly key: string; readonly field: string }
  | {
      readonly kind: 'value-set'
      readonly root: ValueRoot
      readonly key: string
      readonly value: Json
      readonly before: Json | null
    }
  | { readonly kind: 'value-removed'; readonly root: ValueRoot; readonly key: string; readonly before: Json | null }
  /** Somebody wrote or erased in a text; both are counted as it will then be. */
  | { readonly kind: 'text-changed'; readonly text: TextName; readonly characters: number; readonly nodes: number }
