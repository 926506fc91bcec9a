/**
 * The shape of one audience's grid document: every root there is, and what may stand in it. The client writes by this
 * table (`edit-grid`), reads by it (`read-grid`), and the server refuses by it (`describe-update`). [G1]
 *
 * Three kinds of root, none deeper than root → item → field:
 *   items   a Y.Map of Y.Maps under `<member>:<random>`, with JSON fields and perhaps one text
 *   values  a Y.Map of whole JSON values, each written, checked and replaced as one
 *   impact  one XmlFragment for each child, written by everybody
 */
import { LIMITS, QUESTIONS, SOURCE_KINDS, TAGS } from '../domain/grid.ts'
import { LINK_KINDS } from '../domain/card-link.ts'
import { isOrder } from '../domain/card-order.ts'
import type { ChildId } from '../domain/ids.ts'
import {
  aBoolean,
  aKey,
  anId,
  type Check,
  exactly,
  justTrue,
  listOf,
  matching,
  oneOf,
  orNull,
  someWords,
  splitKey,
  words,
} from './check-value.ts'
import { aSpeaker, IMPACT_VALUES } from './impact-schema.ts'
import { PLAN_ITEMS, PLAN_VALUES } from './plan-schema.ts'

/** The name of the one text that a card has. */
export const CARD_TEXT = 'text'

const anOrder: Check = (value) => (typeof value === 'string' && isOrder(value) ? null : 'not-understood')
const children = listOf(anId, 24)
const small = words(LIMITS.smallWords)
const author = anId
const aHash = matching(/^[0-9a-f]{64}$/)
const measure = { name: someWords(200), completedBy: words(120), score: words(80), scoredBy: words(120) }
/** Which boxes and distinctions there are is the meeting's template to say; the gate asks it. */
const aBoxId = matching(/^[a-z][a-z0-9_]{0,31}$/)

/** Roots whose items are Y.Maps: each field with its check. `required` must be set in the update that creates the item. */
export const ITEM_ROOTS = {
  cards: {
    required: ['author', 'box', 'order'],
    text: CARD_TEXT,
    fields: {
      author,
      onBehalfOf: orNull(aSpeaker),
      readBack: orNull(aBoolean),
      ownWords: orNull(aBoolean),
      box: aBoxId,
      order: anOrder,
      tag: orNull(oneOf(TAGS)),
      subTag: orNull(aBoxId),
      children,
      source: orNull(
        exactly({ kind: oneOf(SOURCE_KINDS), who: words(200), when: words(200), firstHand: orNull(aBoolean) }),
      ),
      measure: orNull(exactly(measure)),
      basedOn: orNull(small),
      test: orNull(small),
      rival: orNull(small),
      lang: orNull(matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)),
    },
  },
  ...PLAN_ITEMS,
} as const satisfies Record<
  string,
  {
    readonly required: readonly string[]
    readonly text: string | null
    readonly fields: Readonly<Record<string, Check>>
  }
>
export type ItemRoot = keyof typeof ITEM_ROOTS

/** Roots whose entries are whole JSON values: the shape of the key and of the value. */
export const VALUE_ROOTS = {
  withdrawals: { key: 'card', value: exactly({ by: anId, reason: small }) },
  contests: { key: 'member', value: exactly({ card: aKey, words: someWords(LIMITS.smallWords) }) },
  questions: { key: 'member', value: exactly({ card: aKey, asks: oneOf(QUESTIONS) }) },
  wording: { key: 'card', value: exactly({ by: anId, words: someWords(LIMITS.wording) }) },
  discussed: { key: 'card', value: justTrue },
  /** Each end is a card, an outcome or an action: whatever lies in an item root and can be spoken of by its key. */
  links: { key: 'member', value: exactly({ from: aKey, to: aKey, kind: oneOf(LINK_KINDS) }) },
  /** Cards under a child's impact statement. */
  citations: { key: 'member', value: exactly({ card: aKey, child: anId }) },
  /** "These are my words", from whom a card speaks for. */
  confirmations: { key: 'member', value: exactly({ card: aKey, hash: aHash }) },
  ...IMPACT_VALUES,
  ...PLAN_VALUES,
} as const satisfies Record<string, { readonly key: 'card' | 'member'; readonly value: Check }>
export type ValueRoot = keyof typeof VALUE_ROOTS

/** The root that holds a child's impact statement. */
export function impactRoot(child: ChildId): `impact:${ChildId}` {
  return `impact:${child}`
}

/** Whether this root holds items with fields: cards, outcomes, actions. */
export function isItemRoot(root: string): root is ItemRoot {
  return Object.hasOwn(ITEM_ROOTS, root)
}

/** Whether this root holds whole values. */
export function isValueRoot(root: string): root is ValueRoot {
  return Object.hasOwn(VALUE_ROOTS, root)
}

/** The check of one field, or null when items of this root have no such field. */
export function fieldCheck(root: ItemRoot, field: string): Check | null {
  const fields: Readonly<Record<string, Check>> = ITEM_ROOTS[root].fields
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null
}

/** Whether a key may stand in a map root. All keys have two halves: somebody's alias, and a random part or a child. */
export function isKey(key: string): boolean {
  return splitKey(key) !== null
}
