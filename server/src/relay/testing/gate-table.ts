import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import type { BoundTo } from '@evenhand/shared/grid-doc/describe-update'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { aTemplate, WRITING_EVERYWHERE } from '@evenhand/shared/testing/a-template'
import * as Y from 'yjs'
import { createGate, type Taken } from '../take-update.ts'

export const pip = 'pip' as ChildId
export const wren = 'wren' as ChildId
const CHILDREN = [pip, wren]

/** The clientID kept for the server's own seeding. */
export const SERVER_CLIENT = 9

/** Somebody with a document of their own, as their browser has it. */
export interface Person {
  readonly member: MemberId
  readonly role: Role
  readonly doc: Y.Doc
  /** Edits and sends it. Gives what the server said of the last update that the edit made; no update counts as taken. */
  does(edit: (doc: Y.Doc) => void): Taken
  /** From now on neither sends nor receives, until it comes back. */
  goesOffline(): void
  /** Edits without sending. */
  doesOffline(edit: (doc: Y.Doc) => void): void
  /** Sends what the server does not have, as a reconnecting client does: with the whole list of what is erased. */
  comesBack(): Taken
  /** Sends bytes as they are. */
  sends(bytes: Uint8Array): Taken
}

/** A server's document behind its gate, and people around it who receive what was taken. No sockets, no storage. */
export function createTable() {
  const doc = new Y.Doc()
  doc.clientID = SERVER_CLIENT
  openGrid(doc, CHILDREN)
  const gate = createGate({ doc, childIds: () => CHILDREN })
  const people: Person[] = []
  const away = new Set<Y.Doc>()
  const bindings = new Map<number, MemberId>()
  const present = { paused: false, wordsStillTaken: false, writing: WRITING_EVERYWHERE, template: aTemplate() }
  const boundTo =
    (member: MemberId): BoundTo =>
    (client) => {
      const owner = bindings.get(client)
      return owner === member ? 'mine' : owner || client === SERVER_CLIENT ? 'other' : 'unknown'
    }

  /** A person with a fresh clientID; the same name again is another tab of the same person. */
  function seat(name: string, role: Role, client: number = 100 + people.length): Person {
    const member = name as MemberId
    const own = new Y.Doc()
    own.clientID = client
    bindings.set(client, member)
    openGrid(own, CHILDREN)
    Y.applyUpdate(own, Y.encodeStateAsUpdate(doc), 'server')
    const sends = (bytes: Uint8Array): Taken => {
      const taken = gate.takeUpdate({ bytes, boundTo: boundTo(member), author: { member, role }, present })
      if (taken.ok && taken.canonical) {
        for (const other of people)
          if (other.doc !== own && !away.has(other.doc)) Y.applyUpdate(other.doc, taken.canonical, 'server')
      }
      return taken
    }
    const doesOffline = (edit: (doc: Y.Doc) => void) => edit(own)
    const does = (edit: (doc: Y.Doc) => void): Taken => {
      const made: Uint8Array[] = []
      const keep = (update: Uint8Array, origin: unknown) => {
        if (origin !== 'server') made.push(update)
      }
      own.on('update', keep)
      edit(own)
      own.off('update', keep)
      return made.map(sends).at(-1) ?? { ok: true, canonical: null }
    }
    const comesBack = () => {
      away.delete(own)
      const back = sends(Y.encodeStateAsUpdate(own, Y.encodeStateVector(doc)))
      if (back.ok) Y.applyUpdate(own, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(own)), 'server')
      return back
    }
    const person: Person = {
      member,
      role,
      doc: own,
      does,
      goesOffline: () => away.add(own),
      doesOffline,
      comesBack,
      sends,
    }
    people.push(person)
    return person
  }

  return {
    doc,
    seat,
    present,
    people,
    stateOf: (of: Y.Doc) => JSON.stringify(contentOf(of)),
    /** Whether everybody has exactly what the server has. */
    agrees: () => people.every(({ doc: other }) => JSON.stringify(contentOf(other)) === JSON.stringify(contentOf(doc))),
    state: () => JSON.stringify(contentOf(doc)),
    /** Every byte of the server's state, erased things too. */
    bytes: () => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('hex'),
  }
}

function contentOf(doc: Y.Doc): unknown {
  return [...doc.share.keys()].sort().map((root) => {
    const type = root.startsWith('impact:') ? doc.getXmlFragment(root) : doc.getMap(root)
    return [root, sorted(type.toJSON())]
  })
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}
