/** What is said of a child's impact statement. Each function is one Yjs transaction. */
import type * as Y from 'yjs'
import type { OnBehalfOf } from '../domain/grid.ts'
import type { ChildId, MemberId } from '../domain/ids.ts'
import { addUnder } from './edit-grid.ts'
import type { Handling, ImpactValueRoot, Verdict } from './impact-schema.ts'

interface Said {
  readonly by: MemberId
  readonly child: ChildId
  readonly verdict: Verdict
  readonly changes: string
  /** Of the words as they are now: `wordsHash`. */
  readonly hash: string
}

/** Says whether this member agrees with a child's statement. Said again, it takes the place of what they said before. */
export function answerImpact(doc: Y.Doc, { by, child, ...said }: Said): void {
  doc.getMap('agreements').set(`${by}:${child}`, said)
}

/** Writes down what somebody else says of it. Gives its key. */
export function answerImpactFor(
  doc: Y.Doc,
  { by, speaker, ...said }: Said & { readonly speaker: OnBehalfOf; readonly readBack: boolean },
): string {
  return addUnder(doc, 'agreementsFor', by, { ...said, for: { ...speaker } })
}

/** Notes who drafted a statement or read it aloud. Gives its key. */
export function noteStatement(
  doc: Y.Doc,
  { by, ...noted }: { by: MemberId; child: ChildId; did: Handling; who: string; hash: string },
): string {
  return addUnder(doc, 'statementBy', by, noted)
}

/** Takes back what one wrote oneself. */
export function takeBackImpact(doc: Y.Doc, root: ImpactValueRoot, id: string): void {
  doc.getMap(root).delete(id)
}
