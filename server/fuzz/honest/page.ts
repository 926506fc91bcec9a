import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import * as Y from 'yjs'
import { CHILDREN, type FuzzServer } from './honest-server.ts'
import type { Intent } from './intent.ts'
import type { Turn } from '../turn.ts'

/** Edits on their way, with what was meant by them. More than one at once answer "what have you that I lack?" */
interface EditSent {
  readonly kind: 'edit'
  readonly bytes: Uint8Array
  readonly intents: readonly Intent[]
  readonly areMany: boolean
}
export type Upward = EditSent | { readonly kind: 'state-request'; readonly vector: Uint8Array }
export type Downward = { readonly kind: 'edit' | 'state-request'; readonly bytes: Uint8Array }

/** An open tab: its document, and the two directions of its line, each in order and as slow as it likes. */
export interface Page {
  readonly member: MemberId
  readonly doc: Y.Doc
  /** What the page believes of its person; the server may know better already. */
  role: Role
  paused: boolean
  turn: Turn
  line: 'open' | 'down'
  /** Was asked by the server what it has; before that edits wait for the answer, as in our client. */
  answered: boolean
  /** Was sent the state; from then on it is shown what others do. */
  synced: boolean
  readonly up: Upward[]
  readonly down: Downward[]
  /** Meant and not yet taken. */
  readonly unsaved: Set<Intent>
  readonly undo: Map<string, { readonly manager: Y.UndoManager; readonly intent: Intent }>
  /** Edits saved on the device, to be put in again once the state is there. */
  outbox: { readonly bytes: Uint8Array; readonly intents: readonly Intent[] } | null
}

/** What came from the server, and nobody here has meant. */
export const SERVER = 'server'

export function openPage(server: FuzzServer, member: MemberId): Page {
  const doc = new Y.Doc()
  doc.clientID = server.newClient(member)
  openGrid(doc, CHILDREN)
  return {
    member,
    doc,
    role: server.roles.get(member) ?? 'observer_trainee',
    paused: server.paused,
    turn: server.turn,
    line: 'down',
    answered: false,
    synced: false,
    up: [],
    down: [],
    unsaved: new Set(),
    undo: new Map(),
    outbox: null,
  }
}

/** Both sides ask the other what they lack, as soon as there is a line. */
export function connect(page: Page, server: FuzzServer): void {
  page.line = 'open'
  page.up.push({ kind: 'state-request', vector: Y.encodeStateVector(page.doc) })
  page.down.push({ kind: 'state-request', bytes: Y.encodeStateVector(server.doc) })
  learns(page, server)
}

/** The page is told how things stand. */
export function learns(page: Page, server: FuzzServer): void {
  page.role = server.roles.get(page.member) ?? page.role
  page.paused = server.paused
  page.turn = server.turn
}

/** The line breaks: what is on its way in either direction is gone. */
export function disconnect(page: Page): void {
  page.line = 'down'
  page.answered = false
  page.synced = false
  page.up.length = 0
  page.down.length = 0
}

/** Makes an edit; what it changes is sent at once if the line is up and was asked already. */
export function edits(page: Page, { intents, make }: { intents: readonly Intent[]; make: () => void }): void {
  const made: Uint8Array[] = []
  const keep = (bytes: Uint8Array, origin: unknown) => {
    if (origin !== SERVER) made.push(bytes)
  }
  page.doc.on('update', keep)
  make()
  page.doc.off('update', keep)
  for (const bytes of made) {
    // Each is told of alone: one may be taken and the next one not.
    const meant = intents.map((intent) => ({ ...intent }))
    for (const intent of meant) page.unsaved.add(intent)
    if (page.line === 'open' && page.answered) {
      page.up.push({ kind: 'edit', bytes, intents: meant, areMany: intents.length > 1 })
    }
  }
}

/** Takes in the next thing the server has sent. */
export function hears(page: Page): void {
  const next = page.down.shift()
  if (!next) return
  if (next.kind === 'edit') {
    Y.applyUpdate(page.doc, next.bytes, SERVER)
    return
  }
  const bytes = Y.encodeStateAsUpdate(page.doc, next.bytes)
  page.answered = true
  page.up.push({ kind: 'edit', bytes, intents: [...page.unsaved], areMany: true })
}
