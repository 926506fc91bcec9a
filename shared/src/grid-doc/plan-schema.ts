/** The part of the grid's shape that is the plan: what should be, who does what by when, and what was asked again of it. */
import { isOrder } from '../domain/card-order.ts'
import { LIMITS } from '../domain/grid.ts'
import { ACCEPTANCES, RECHECK_STATES } from '../domain/plan.ts'
import {
  aBoolean,
  aKey,
  anId,
  type Check,
  exactly,
  listOf,
  matching,
  oneOf,
  orNull,
  someWords,
  words,
} from './check-value.ts'

const anOrder: Check = (value) => (typeof value === 'string' && isOrder(value) ? null : 'not-understood')
const small = words(LIMITS.smallWords)
const author = anId
const children = listOf(anId, 24)
const due = words(40)
const aDay = matching(/^\d{4}-\d{2}-\d{2}$/)
/** Somebody of the meeting, or a name alone. */
const aDoer = exactly({ member: orNull(anId), name: someWords(120) })
const aCount: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 99 ? null : 'not-understood'
const aState = oneOf(RECHECK_STATES)

export const PLAN_ITEMS = {
  outcomes: {
    required: ['author', 'order'],
    text: null,
    fields: { author, children, text: small, known: small, order: anOrder },
  },
  actions: {
    required: ['author', 'order'],
    text: null,
    fields: {
      author,
      outcome: orNull(aKey),
      children,
      text: small,
      owner: orNull(aDoer),
      helpers: listOf(aDoer, 12),
      due,
      measure: small,
      toldBy: orNull(aDoer),
      order: anOrder,
    },
  },
  contingency: {
    required: ['author', 'order'],
    text: null,
    fields: { author, children, ifThis: small, then: small, order: anOrder },
  },
} as const

export const PLAN_VALUES = {
  /** "Yes, I do that", said by an action's owner, or written down for them: then `readBack` is not null. */
  promises: {
    key: 'member',
    value: exactly({ action: aKey, owner: aDoer, agrees: aBoolean, readBack: orNull(aBoolean), what: small, due }),
  },
  /** Whether a family's plan for one child is accepted: `<member>:<child>`. */
  acceptances: {
    key: 'member',
    value: exactly({ verdict: oneOf(ACCEPTANCES), reasons: small, hash: matching(/^[0-9a-f]{64}$/) }),
  },
  /** Where a card, an outcome or an action of last time stands now, in somebody's own words. */
  rechecks: { key: 'member', value: exactly({ of: aKey, state: aState, words: small }) },
  /** What came over from the meeting before. Only the server writes it, when it seeds the board. */
  earlier: {
    key: 'card',
    value: exactly({ on: aDay, first: aDay, times: aCount, states: listOf(aState, 24) }),
  },
} as const
export type PlanValueRoot = keyof typeof PLAN_VALUES
