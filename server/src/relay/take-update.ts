import type { ChildId } from '@evenhand/shared/domain/ids'
import { decodeUpdate } from '@evenhand/shared/grid-doc/decode-update'
import { type BoundTo, describeUpdate } from '@evenhand/shared/grid-doc/describe-update'
import { readFacts } from '@evenhand/shared/grid-doc/grid-facts'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { impactRoot, isItemRoot, isValueRoot } from '@evenhand/shared/grid-doc/schema'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import * as Y from 'yjs'
import { type Sender, watchEffect } from './effect-check.ts'
import { judge } from './gate.ts'
import type { Author, Present } from './permits.ts'
import { type Retag, retagsIn } from './retag.ts'

/** One update as it came, with who sent it and how things stand. */
export interface OfferedUpdate {
  readonly bytes: Uint8Array
  /** Whose a clientID is, as seen from the sender. */
  readonly boundTo: BoundTo
  readonly author: Author
  readonly present: Pick<Present, 'paused' | 'writing' | 'template'> & {
    /** What people were typing is still taken for a moment after a pause or a change of stage. Without it: not. */
    readonly wordsStillTaken?: boolean
  }
}

export type Taken =
  /** `canonical` is what to keep and to pass on; null when there was nothing new. */
  | {
      readonly ok: true
      readonly canonical: Uint8Array | null
      /** What it has changed about where cards stand and what they are said to be. None: nothing. */
      readonly retags?: readonly Retag[]
    }
  | {
      readonly ok: false
      readonly reason: EditRefusal
      /** No honest client sends this. */
      readonly hostile: boolean
      /** The document is not to be trusted any more: rebuild it from what is stored. Means a bug in the gate. */
      readonly poisoned: boolean
    }

/** Port: the one way into one document. */
export interface Gate {
  /** Judges an update and, if it passes, applies it to the document. A refused update has changed nothing. */
  takeUpdate(offered: OfferedUpdate): Taken
}

/**
 * The way into one document: decode, explain, judge, apply, check. Knows nothing of sockets and storage; whoever asks
 * keeps the canonical bytes before anybody sees them. One update at a time. [G1] [S1]
 */
export function createGate({ doc, childIds }: { doc: Y.Doc; childIds: () => readonly ChildId[] }): Gate {
  const facts = readFacts(doc)
  let children: readonly ChildId[] | null = null
  let impacts: ReadonlySet<string> = new Set()
  const isRoot = (name: string) => isItemRoot(name) || isValueRoot(name) || impacts.has(name)
  const isChild = (id: string) => impacts.has(`impact:${id}`)

  function seeRoster(now: readonly ChildId[]): void {
    if (now === children) return
    children = now
    impacts = new Set(now.map(impactRoot))
    openGrid(doc, now)
  }

  return {
    takeUpdate({ bytes: given, boundTo, author, present }) {
      seeRoster(childIds())
      // A copy of its own: the decoder of Yjs could otherwise read on into the frame's neighbours in memory.
      const bytes = new Uint8Array(given)
      const decoded = decodeUpdate(bytes, isRoot)
      if (!decoded.ok) return refuse('not-understood', true)
      const described = describeUpdate(doc, decoded.value, boundTo)
      if (!described.ok) return refuse(described.reason, described.hostile)
      if (!described.isNews) return { ok: true, canonical: null }
      const now: Present = { wordsStillTaken: false, ...present, grid: facts, isChild }
      const verdict = judge(described.changes, author, now)
      if (verdict !== 'pass') return refuse(verdict, false)
      const retags = retagsIn(described.changes, facts)
      const taken = apply(doc, bytes, { author, boundTo })
      return taken.ok && retags.length > 0 ? { ...taken, retags } : taken
    },
  }
}

function apply(doc: Y.Doc, bytes: Uint8Array, sender: Sender): Taken {
  const effect = watchEffect(doc, sender)
  try {
    Y.applyUpdate(doc, bytes)
    if (effect.passed()) return { ok: true, canonical: effect.canonical() }
  } catch {
    // Yjs throws half-way and keeps what it had done: only a rebuild helps, whatever it was.
  } finally {
    effect.stop()
  }
  return { ok: false, reason: 'not-understood', hostile: true, poisoned: true }
}

function refuse(reason: EditRefusal, hostile: boolean): Taken {
  return { ok: false, reason, hostile, poisoned: false }
}
