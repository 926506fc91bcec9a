/** What people say of a child's impact statement, read from a grid. What is malformed is left out. */
import type * as Y from 'yjs'
import type { OnBehalfOf, Words } from '../domain/grid.ts'
import type { ChildId, MemberId } from '../domain/ids.ts'
import { isRecord, splitKey } from './check-value.ts'
import { impactText } from './edit-grid.ts'
import type { Handling, ImpactValueRoot, Verdict } from './impact-schema.ts'
import { VALUE_ROOTS } from './schema.ts'
import { plainWords, wordsOf } from './words.ts'

/** What one person says of a statement. */
export interface ImpactAnswer {
  readonly id: string
  /** Who wrote it. */
  readonly by: MemberId
  /** Whose answer it is when `by` only wrote it down; null when it is their own. */
  readonly speaker: OnBehalfOf | null
  readonly readBack: boolean | null
  readonly verdict: Verdict
  readonly changes: string
  /** Of the words as they were then. When it is another one now, the statement has been changed since. */
  readonly hash: string
}

/** Through whose hands a statement went, as `by` noted it. */
export interface ImpactHandling {
  readonly id: string
  readonly by: MemberId
  readonly did: Handling
  readonly who: string
  readonly hash: string
}

export interface ImpactAbout {
  readonly answers: readonly ImpactAnswer[]
  readonly handlings: readonly ImpactHandling[]
}

/** Everything that is said of one child's statement, in the order of the keys it stands under. */
export function readImpactAbout(doc: Y.Doc, child: ChildId): ImpactAbout {
  const own = entriesOf(doc, 'agreements').filter(({ rest }) => rest === child)
  const others = entriesOf(doc, 'agreementsFor').filter(({ value }) => value.child === child)
  const handled = entriesOf(doc, 'statementBy').filter(({ value }) => value.child === child)
  return {
    answers: [...own.map((entry) => answerOf(entry, null)), ...others.map((entry) => answerOf(entry, entry.value.for))],
    handlings: handled.map(({ id, by, value }) => ({
      id,
      by,
      did: value.did as Handling,
      who: String(value.who),
      hash: String(value.hash),
    })),
  }
}

/**
 * The exit check `impact_statements_done`: each of these children has a statement with words in it, and somebody has said
 * whether they agree with it. Which way does not matter: not agreeing is an answer. [C4]
 */
export function impactStatementsDone(doc: Y.Doc, children: readonly ChildId[]): boolean {
  return children.every((child) => hasWords(wordsOf(impactText(doc, child))) && answered(doc, child))
}

function hasWords(words: Words): boolean {
  return plainWords(words).trim() !== ''
}

function answered(doc: Y.Doc, child: ChildId): boolean {
  return readImpactAbout(doc, child).answers.length > 0
}

type Entry = ReturnType<typeof entriesOf>[number]

function answerOf({ id, by, value }: Entry, speaker: unknown): ImpactAnswer {
  return {
    id,
    by,
    speaker: isRecord(speaker) ? (speaker as unknown as OnBehalfOf) : null,
    readBack: typeof value.readBack === 'boolean' ? value.readBack : null,
    verdict: value.verdict as Verdict,
    changes: String(value.changes),
    hash: String(value.hash),
  }
}

/** Entries whose key and value pass their checks, in the order of their keys. The checks are what makes the casts true. */
function entriesOf(doc: Y.Doc, root: ImpactValueRoot) {
  const entries = [...doc.getMap(root).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.flatMap(([id, value]) => {
    const key = splitKey(id)
    if (!key || VALUE_ROOTS[root].value(value) || !isRecord(value)) return []
    return [{ id, by: key.prefix as MemberId, rest: key.rest, value }]
  })
}
