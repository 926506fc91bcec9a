/** What the client, the seeding and the tests write into the plan. Each function is one Yjs transaction, so one update. */
import * as Y from 'yjs'
import type { ChildId, MemberId } from '../domain/ids.ts'
import type {
  AcceptanceVerdict,
  Doer,
  Earlier,
  IfThen,
  PlannedAction,
  PlannedOutcome,
  RecheckState,
} from '../domain/plan.ts'
import { newCardId } from './edit-grid.ts'
import type { PlanValueRoot } from './plan-schema.ts'

export type PlanItemRoot = 'outcomes' | 'actions' | 'contingency'

type New<Item, Fields extends keyof Item> = {
  readonly id?: string
  readonly author: MemberId
  readonly order: string
} & Partial<Pick<Item, Fields>>

export type OutcomeFields = Pick<PlannedOutcome, 'children' | 'text' | 'known' | 'order'>
export type ActionFields = Pick<
  PlannedAction,
  'outcome' | 'children' | 'text' | 'owner' | 'helpers' | 'due' | 'measure' | 'toldBy' | 'order'
>
export type IfThenFields = Pick<IfThen, 'children' | 'ifThis' | 'then' | 'order'>
export type PlanFields = OutcomeFields | ActionFields | IfThenFields

/** Adds how life will be. Gives its key. */
export function addOutcome(doc: Y.Doc, outcome: New<PlannedOutcome, keyof OutcomeFields>): string {
  return addItem(doc, 'outcomes', outcome)
}

/** Adds a step. Gives its key. */
export function addAction(doc: Y.Doc, action: New<PlannedAction, keyof ActionFields>): string {
  return addItem(doc, 'actions', action)
}

/** Adds what happens if things change. Gives its key. */
export function addIfThen(doc: Y.Doc, ifThen: New<IfThen, keyof IfThenFields>): string {
  return addItem(doc, 'contingency', ifThen)
}

/** Changes what is said of a part of the plan; only what differs is written. What is not there stays so. */
export function editPlanItem(doc: Y.Doc, root: PlanItemRoot, id: string, patch: Partial<PlanFields>): void {
  const item = doc.getMap(root).get(id)
  if (!(item instanceof Y.Map)) return
  doc.transact(() => {
    for (const [field, value] of Object.entries(patch)) {
      if (value !== undefined && !sameJson(item.get(field) ?? null, value)) item.set(field, structuredClone(value))
    }
  })
}

/** Takes an outcome, an action or an "if … then …" away. What others said of it stays and is not shown. */
export function removePlanItem(doc: Y.Doc, root: PlanItemRoot, id: string): void {
  doc.getMap(root).delete(id)
}

/** What an owner says about an action, or what somebody writes down for them. Replaces what the same writer said before. */
export function promiseAction(
  doc: Y.Doc,
  action: Pick<PlannedAction, 'id' | 'text' | 'due'> & { readonly owner: Doer },
  said: { readonly by: MemberId; readonly agrees: boolean; readonly readBack: boolean | null },
): void {
  const { id, owner, text, due } = action
  const { by, agrees, readBack } = said
  const key = ownKey(doc, 'promises', by, ({ action: of }) => of === id)
  setPlanValue(doc, 'promises', key, { action: id, owner, agrees, readBack, what: text, due })
}

/** The social worker's answer to the plan for one child. `hash` is of the plan as it is now. */
export function answerPlan(
  doc: Y.Doc,
  { by, child, ...said }: { by: MemberId; child: ChildId; verdict: AcceptanceVerdict; reasons: string; hash: string },
): void {
  setPlanValue(doc, 'acceptances', `${by}:${child}`, said)
}

/** Says where something of last time stands now. Replaces what the same writer said of it before. */
export function recheck(
  doc: Y.Doc,
  { by, of, state, words }: { by: MemberId; of: string; state: RecheckState; words: string },
): void {
  const key = ownKey(doc, 'rechecks', by, (value) => value['of'] === of)
  setPlanValue(doc, 'rechecks', key, { of, state, words })
}

/** Takes back what was said of the plan under this key. */
export function removePlanValue(doc: Y.Doc, root: PlanValueRoot, key: string): void {
  doc.getMap(root).delete(key)
}

/** For the seeding alone: this came over from an earlier meeting. The gate takes it from nobody. */
export function markEarlier(doc: Y.Doc, key: string, earlier: Earlier): void {
  setPlanValue(doc, 'earlier', key, earlier)
}

/** Writes a value as it is; the gate says whether it may stand there. */
export function setPlanValue(doc: Y.Doc, root: PlanValueRoot, key: string, value: object): void {
  doc.getMap(root).set(key, structuredClone(value))
}

function addItem(doc: Y.Doc, root: PlanItemRoot, item: New<PlanFields, never>): string {
  const { id = newCardId(item.author), ...fields } = item
  doc.transact(() => {
    const made = new Y.Map<unknown>()
    for (const [field, value] of Object.entries(fields))
      if (value !== undefined) made.set(field, structuredClone(value))
    doc.getMap(root).set(id, made)
  })
  return id
}

function ownKey(
  doc: Y.Doc,
  root: PlanValueRoot,
  by: MemberId,
  is: (value: Record<string, unknown>) => boolean,
): string {
  for (const [key, value] of doc.getMap<Record<string, unknown>>(root)) {
    if (key.startsWith(`${by}:`) && is(value)) return key
  }
  return newCardId(by)
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
