import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import * as Y from 'yjs'
import { createGate, type Taken } from '../../src/relay/take-update.ts'
import { OPEN, TEMPLATE, type Turn, writingAt } from '../turn.ts'

export const CHILDREN = ['pip' as ChildId, 'wren' as ChildId] as const

/** The document behind its gate, and what it must know to judge. No sockets, no storage: what was taken counts as kept. */
export interface FuzzServer {
  readonly doc: Y.Doc
  /** Canonical updates in the order in which they were taken: what a log would hold. */
  readonly log: readonly Uint8Array[]
  readonly roles: Map<MemberId, Role>
  paused: boolean
  wordsStillTaken: boolean
  turn: Turn
  /** A clientID that nobody had before, bound to this member for good. */
  newClient(member: MemberId): number
  takes(member: MemberId, bytes: Uint8Array): Taken
}

export function createFuzzServer(): FuzzServer {
  const doc = new Y.Doc()
  doc.clientID = 9
  openGrid(doc, CHILDREN)
  const gate = createGate({ doc, childIds: () => CHILDREN })
  const bindings = new Map<number, MemberId>()
  const log: Uint8Array[] = []
  const server: FuzzServer = {
    doc,
    log,
    roles: new Map(),
    paused: false,
    wordsStillTaken: false,
    turn: OPEN,
    newClient(member) {
      const client = 100 + bindings.size
      bindings.set(client, member)
      return client
    },
    takes(member, bytes) {
      const boundTo = (client: number) => {
        const owner = bindings.get(client)
        return owner === undefined ? 'unknown' : owner === member ? 'mine' : 'other'
      }
      const role = server.roles.get(member) ?? 'observer_trainee'
      const { paused, wordsStillTaken } = server
      const taken = gate.takeUpdate({
        bytes,
        boundTo,
        author: { member, role },
        present: { paused, wordsStillTaken, writing: writingAt(server.turn, { member, role }), template: TEMPLATE },
      })
      if (taken.ok && taken.canonical) log.push(taken.canonical)
      return taken
    },
  }
  return server
}
