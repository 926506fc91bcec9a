/** The plan of one board as plain values. What is malformed is left out: reading never throws on what somebody wrote. */
import * as Y from 'yjs'
import type { ChildId, MemberId } from '../domain/ids.ts'
import type {
  Acceptance,
  ActionPromise,
  Doer,
  Earlier,
  IfThen,
  Plan,
  PlannedAction,
  PlannedOutcome,
  Recheck,
} from '../domain/plan.ts'
import { isRecord, splitKey } from './check-value.ts'
import type { PlanItemRoot } from './edit-plan.ts'
import { PLAN_VALUES, type PlanValueRoot } from './plan-schema.ts'
import { fieldCheck } from './schema.ts'

/** Outcomes, actions and what happens if things change, each in its order; ties by key. */
export function readPlan(doc: Y.Doc): Plan {
  const promises = valuesOf<PromiseValue>(doc, 'promises')
  const earlier = (id: string) => readEarlier(doc, id)
  return {
    outcomes: itemsOf(doc, 'outcomes').map((item) => ({ ...outcomeOf(item), earlier: earlier(item.id) })),
    actions: itemsOf(doc, 'actions').map((item) => {
      const action = actionOf(item)
      return { ...action, promise: promiseOf(action, promises), earlier: earlier(item.id) }
    }),
    contingency: itemsOf(doc, 'contingency').map((item) => ({ ...ifThenOf(item), earlier: earlier(item.id) })),
    acceptances: valuesOf<Pick<Acceptance, 'verdict' | 'reasons' | 'hash'>>(doc, 'acceptances').map(
      ({ id, by, value: { verdict, reasons, hash } }) => {
        return { id, by, child: (splitKey(id)?.rest ?? '') as ChildId, verdict, reasons, hash }
      },
    ),
  }
}

/** What people have said of the things of last time, by the key of the thing. */
export function readRechecks(doc: Y.Doc): ReadonlyMap<string, readonly Recheck[]> {
  const all = new Map<string, Recheck[]>()
  for (const { id, by, value } of valuesOf<Pick<Recheck, 'of' | 'state' | 'words'>>(doc, 'rechecks')) {
    const { of, state, words } = value
    all.set(of, [...(all.get(of) ?? []), { id, by, of, state, words }])
  }
  return all
}

/** Where a card or a part of the plan came over from, or null when it was written in this meeting. */
export function readEarlier(doc: Y.Doc, id: string): Earlier | null {
  const value = doc.getMap('earlier').get(id)
  return value !== undefined && PLAN_VALUES.earlier.value(value) === null ? (value as Earlier) : null
}

interface Item {
  readonly id: string
  readonly author: MemberId
  readonly order: string
  /** A field that passes its check, or what stands for one that was never written. */
  field<Value>(name: string, otherwise: Value): Value
}

function itemsOf(doc: Y.Doc, root: PlanItemRoot): readonly Item[] {
  const items = [...doc.getMap(root)].flatMap(([id, item]) => {
    if (!(item instanceof Y.Map) || !splitKey(id)) return []
    const field = <Value>(name: string, otherwise: Value): Value => {
      const value: unknown = item.get(name)
      return value !== undefined && fieldCheck(root, name)?.(value) === null ? (value as Value) : otherwise
    }
    const author = field<MemberId | null>('author', null)
    const order = field<string | null>('order', null)
    return author === null || order === null ? [] : [{ id, author, order, field }]
  })
  return items.sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

function outcomeOf({ id, author, order, field }: Item): Omit<PlannedOutcome, 'earlier'> {
  return { id, author, order, children: field('children', []), text: field('text', ''), known: field('known', '') }
}

function actionOf({ id, author, order, field }: Item): Omit<PlannedAction, 'earlier' | 'promise'> {
  return {
    id,
    author,
    order,
    outcome: field('outcome', null),
    children: field('children', []),
    text: field('text', ''),
    owner: field('owner', null),
    helpers: field('helpers', []),
    due: field('due', ''),
    measure: field('measure', ''),
    toldBy: field('toldBy', null),
  }
}

function ifThenOf({ id, author, order, field }: Item): Omit<IfThen, 'earlier'> {
  return { id, author, order, children: field('children', []), ifThis: field('ifThis', ''), then: field('then', '') }
}

interface PromiseValue {
  readonly action: string
  readonly owner: Doer
  readonly agrees: boolean
  readonly readBack: boolean | null
  readonly what: string
  readonly due: string
}

/** The owner's own word goes before what others wrote down for them; a word about an earlier owner counts for nothing. [A2] */
function promiseOf(
  { id, owner, text, due }: Pick<PlannedAction, 'id' | 'owner' | 'text' | 'due'>,
  promises: readonly Entry<PromiseValue>[],
): ActionPromise | null {
  if (!owner) return null
  const about = promises.filter(({ value }) => value.action === id && sameDoer(value.owner, owner))
  const isOwn = ({ by, value }: Entry<PromiseValue>) => by === owner.member && value.readBack === null
  const said = about.find(isOwn) ?? about.find(({ value }) => value.readBack !== null)
  if (!said) return null
  const { agrees, readBack, ...then } = said.value
  return { id: said.id, by: said.by, agrees, readBack, outdated: then.what !== text || then.due !== due }
}

interface Entry<Value> {
  readonly id: string
  readonly by: MemberId
  readonly value: Value
}

/** Values whose key and shape pass their checks, in the order of their keys. The checks are what makes the cast true. */
function valuesOf<Value>(doc: Y.Doc, root: PlanValueRoot): readonly Entry<Value>[] {
  const entries = [...doc.getMap(root)].sort(([a], [b]) => compare(a, b))
  return entries.flatMap(([id, value]) => {
    const key = splitKey(id)
    if (!key || !isRecord(value) || PLAN_VALUES[root].value(value) !== null) return []
    return [{ id, by: key.prefix as MemberId, value: value as Value }]
  })
}

function sameDoer(one: Doer, other: Doer): boolean {
  return one.member === other.member && one.name === other.name
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
