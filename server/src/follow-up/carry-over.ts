import type { Card } from '@evenhand/shared/domain/grid'
import type { CardLink } from '@evenhand/shared/domain/card-link'
import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Day } from '@evenhand/shared/domain/day'
import type { Earlier, Plan, Recheck, RecheckState } from '@evenhand/shared/domain/plan'
import { plainWords, readCards, wordsOf } from '@evenhand/shared/grid-doc/read-grid'
import { impactText } from '@evenhand/shared/grid-doc/edit-grid'
import { readLinks } from '@evenhand/shared/grid-doc/read-links'
import { readEarlier, readPlan, readRechecks } from '@evenhand/shared/grid-doc/read-plan'
import type * as Y from 'yjs'

/** A board of the meeting before, as plain values. Taken from a copy of its document, of which nothing else is kept. */
export interface BoardBefore {
  readonly cards: readonly Card[]
  readonly links: readonly CardLink[]
  readonly plan: Plan
  /** Where each thing stands that came over itself, and what was said of it. */
  readonly earlier: (key: string) => Earlier | null
  readonly rechecks: (key: string) => readonly Recheck[]
  readonly statement: (child: ChildId) => string
}

/** What stands on this board and was not withdrawn. Changes nothing in it. */
export function readBoard(doc: Y.Doc, children: readonly ChildId[]): BoardBefore {
  const cards = readCards(doc).filter(({ withdrawn }) => withdrawn === null)
  const plan = readPlan(doc)
  const rechecks = readRechecks(doc)
  const keys = [cards, plan.outcomes, plan.actions, plan.contingency].flatMap((items) => items.map(({ id }) => id))
  const earlier = new Map(keys.map((key: string) => [key, readEarlier(doc, key)]))
  const statements = new Map(children.map((child) => [child, plainWords(wordsOf(impactText(doc, child)))]))
  return {
    cards,
    links: readLinks(doc),
    plan,
    earlier: (key) => earlier.get(key) ?? null,
    rechecks: (key) => rechecks.get(key) ?? [],
    statement: (child) => statements.get(child) ?? '',
  }
}

/** What is said of a thing that goes on: from when it is, and how it was found. [A4] */
export function carriedOn(board: BoardBefore, key: string, on: Day): Earlier {
  const before = board.earlier(key)
  const states = board.rechecks(key).map(({ state }) => state)
  return { on, first: before?.first ?? on, times: Math.min((before?.times ?? 0) + 1, 99), states: states.slice(0, 24) }
}

const OVER: ReadonlySet<RecheckState> = new Set(['done', 'not_needed', 'met'])

/** Everybody who spoke of it says that it is over, and somebody did: then it does not go on. */
export function isOver(rechecks: readonly Recheck[]): boolean {
  return rechecks.length > 0 && rechecks.every(({ state }) => OVER.has(state))
}
