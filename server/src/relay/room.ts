import type { ChildId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import * as Y from 'yjs'
import type { Clock } from '../clock.ts'
import { describeError, type Log } from '../observe/log.ts'
import { admit, type RoomPlace } from './admit.ts'
import { type CommitQueue, createCommitQueue } from './commit-queue.ts'
import type { Listener } from './connection.ts'
import type { Line } from './line.ts'
import { createPresence, type Presence } from './presence.ts'
import type { SealedLog } from './sealed-log.ts'
import { type RoomEdit, type Sitting, showCommitted, tellSaved } from './sitting.ts'
import { createStateSource, encodeStateRequest, type StateSource } from './state-frames.ts'
import { answerState, closeSeat, giveUp, leave, standing, takeEdit } from './take-frame.ts'
import { createGate } from './take-update.ts'

/** Every clientID that was ever given out in a room, and to whom; null is the server itself. */
export type Bindings = ReadonlyMap<number, ParticipantId | null>

/** A seat that is taken: what a socket hands on to, until it leaves. */
export interface LiveSeat extends Listener {
  /** The socket is gone. Harmless to repeat. */
  leave(): void
}

/** One audience of one meeting, live. */
export interface Room {
  readonly place: RoomPlace
  seat(who: { readonly participant: ParticipantId; readonly clientId: number }, line: Line): LiveSeat
  /** Takes the newest bindings; old ones never change. */
  bind(bindings: Bindings): void
  /** The meeting has changed: opens the grid of a new child, and shows out who may no longer be here. [P1] */
  refresh(): void
  /** An edit of the server's own, under a clientID that is bound to it. Resolves when it is on disk, rejects when not. */
  seed(clientId: number, edit: (doc: Y.Doc) => void): Promise<void>
  /** Looks at a copy of the document, once all that is in it is on disk. */
  read<Seen>(look: (doc: Y.Doc) => Seen): Promise<Seen>
  closeSeatsOf(participant: ParticipantId, code: CloseCode): void
  /** Finishes what is on its way and shortens a long log. */
  rest(): Promise<void>
  /** Takes nothing more, finishes what is on its way, then closes every seat. */
  close(code: CloseCode): Promise<void>
  isEmpty(): boolean
  /** True from the moment the room takes nothing more; it must then be opened anew from its log. */
  isOver(): boolean
}

/** What `createRoom` and the steps a frame goes through share. */
export interface RoomState {
  readonly place: RoomPlace
  readonly doc: Y.Doc
  /** The meeting as it is this moment. */
  readonly present: () => Meeting | null
  readonly warn: Log['warn']
  /** The last seat was left. */
  readonly emptied: () => void
  readonly gate: ReturnType<typeof createGate>
  readonly queue: CommitQueue<RoomEdit>
  readonly presence: Presence
  readonly source: StateSource
  readonly sittings: Set<Sitting>
  readonly end: (code: CloseCode) => void
  readonly clock: Clock
  bindings: Bindings
  /** When the pause began that is on now; null when there is none. */
  pausedAt: number | null
  over: boolean
  /** The document may hold what was never accepted: it is not to be kept. */
  sick: boolean
}

interface RoomOptions {
  readonly place: RoomPlace
  /** Empty but for what the log holds. */
  readonly doc: Y.Doc
  readonly log: SealedLog
  readonly bindings: Bindings
  readonly present: () => Meeting | null
  readonly clock: Clock
  readonly warn: Log['warn']
  readonly emptied: () => void
  /** The room gave up, and all its seats are closed. */
  readonly ended: () => void
}

const LONG_TAIL = { rows: 500, bytes: 262_144 }
const MOST_SEATS_A_PERSON = 5
const OVER = 'the room takes nothing more'

/**
 * One audience of one meeting, live: its document, the gate before it, its log and the seats around it. Whoever has a
 * seat may read all of it; `relay.ts` decides who gets one. Knows nothing of WebSockets or SQL.
 *
 * Frames are handled one at a time as they come. An edit is judged and applied at once, but nothing that shows it leaves
 * before the commit that covers it: not the edit, not a state that holds it, not the word that it is saved. [S1]
 */
export function createRoom(opts: RoomOptions): Room {
  const state = createState(opts)
  const { doc, queue, sittings } = state

  async function rest(): Promise<void> {
    await queue.settled()
    await shorten(state, opts.log)
  }

  return {
    place: state.place,
    seat: (who, line) => takeSeat(state, { ...who, line, synced: false, refused: false, saved: 0, told: 0 }),
    bind: (bindings) => {
      state.bindings = new Map([...state.bindings, ...bindings])
    },
    refresh() {
      notePause(state)
      openGrid(doc, childrenOf(state.present()))
      for (const sitting of sittings) standing(state, sitting)
    },
    seed: (clientId, edit) => seed(state, clientId, edit),
    async read(look) {
      if (state.over) throw new Error(OVER)
      const now = Y.encodeStateAsUpdate(doc)
      await committed(queue)
      const copy = new Y.Doc()
      Y.applyUpdate(copy, now)
      return look(copy)
    },
    closeSeatsOf(participant, code) {
      for (const sitting of sittings) if (sitting.participant === participant) closeSeat(state, sitting, code)
    },
    rest,
    async close(code) {
      state.over = true
      await rest()
      state.end(code)
    },
    isEmpty: () => sittings.size === 0,
    isOver: () => state.over,
  }
}

function createState(opts: RoomOptions): RoomState {
  const { doc, log, place, present, clock, warn } = opts
  const sittings = new Set<Sitting>()
  openGrid(doc, childrenOf(present()))

  const presence = createPresence({
    clock,
    seats: () => sittings,
    who: (participant) => admit(present(), place, participant),
    bounds: { isRoot: (name) => doc.share.has(name), isCard: (id) => doc.getMap('cards').has(id) },
  })
  const end = (code: CloseCode) => {
    state.over = true
    presence.stop()
    for (const sitting of sittings) {
      tellSaved(sitting)
      sitting.line.close(code)
    }
    sittings.clear()
    opts.ended()
  }
  const queue = createCommitQueue<RoomEdit>({
    write: async (edits) => (await log.append(edits)) === 'committed',
    committed: (edits) => {
      showCommitted(sittings, edits)
      void shorten(state, log)
    },
    failed: () => {
      warn('room-commit-failed', { room: place.id })
      state.sick = true
      end(CLOSE.comeBack)
    },
  })
  const state: RoomState = {
    ...opts,
    queue,
    presence,
    sittings,
    end,
    gate: createGate({ doc, childIds: () => childrenOf(present()) }),
    source: createStateSource(doc),
    // A pause that was on before the room was opened is long known to everybody.
    pausedAt: present()?.paused ? 0 : null,
    over: false,
    sick: false,
  }
  return state
}

function notePause(state: RoomState): void {
  const paused = state.present()?.paused ?? false
  state.pausedAt = paused ? (state.pausedAt ?? state.clock()) : null
}

function takeSeat(state: RoomState, sitting: Sitting): LiveSeat {
  for (const other of state.sittings) if (other.clientId === sitting.clientId) closeSeat(state, other, CLOSE.replaced)
  const theirs = [...state.sittings].filter(({ participant }) => participant === sitting.participant)
  const tooMany = Math.max(0, theirs.length - MOST_SEATS_A_PERSON + 1)
  for (const oldest of theirs.slice(0, tooMany)) closeSeat(state, oldest, CLOSE.replaced)
  state.sittings.add(sitting)
  // So that the client sends what it has and the log has not: typed while it was away, or not yet saved when it left.
  const request = encodeStateRequest(state.doc)
  state.queue.after(() => sitting.line.send(request))
  state.presence.greet(sitting)
  /** A frame that brings out a bug of ours ends this room, to be opened anew from its log, and not everybody's server. [N4] */
  const contained = (take: () => void): void => {
    if (state.over || !state.sittings.has(sitting)) return
    try {
      take()
    } catch (error) {
      state.warn('frame-threw', { room: state.place.id, ...describeError(error) })
      giveUp(state)
    }
  }

  return {
    onStateRequest: (stateVector) => contained(() => answerState(state, sitting, stateVector)),
    onEdit: (bytes, n) => contained(() => takeEdit(state, sitting, bytes, n)),
    onPresence: (frame) => contained(() => state.presence.take(sitting, frame)),
    onPresenceQuery: () => contained(() => state.presence.greet(sitting)),
    leave: () => leave(state, sitting),
  }
}

/** What an edit that throws had done by then is in the document but nowhere else, so the room is opened anew. */
async function seed(state: RoomState, clientId: number, edit: (doc: Y.Doc) => void): Promise<void> {
  const { doc, queue } = state
  if (state.over) throw new Error(OVER)
  const own = doc.clientID
  const made: Uint8Array[] = []
  const keep = (bytes: Uint8Array) => made.push(bytes)
  doc.clientID = clientId
  doc.on('update', keep)
  try {
    doc.transact(() => edit(doc))
  } catch (error) {
    giveUp(state)
    throw error
  } finally {
    doc.off('update', keep)
    doc.clientID = own
  }
  for (const bytes of made) queue.add({ by: null, from: null, bytes })
  await committed(queue)
}

function committed(queue: CommitQueue<RoomEdit>): Promise<void> {
  return new Promise((resolve, reject) => {
    queue.after(resolve, () => reject(new Error('an edit of the server was not committed')))
  })
}

/** A snapshot is of exactly what is committed, so it is only taken while nothing waits. */
async function shorten({ doc, queue, sick, place, warn }: RoomState, log: SealedLog): Promise<void> {
  const { rows, bytes } = log.tail()
  if (sick || queue.waiting() || (rows < LONG_TAIL.rows && bytes < LONG_TAIL.bytes)) return
  try {
    await log.snapshot(Y.encodeStateAsUpdate(doc))
  } catch {
    // The rows are all there still: the room is only slower to open.
    warn('room-snapshot-failed', { room: place.id })
  }
}

function childrenOf(meeting: Meeting | null): readonly ChildId[] {
  return (meeting?.children ?? []).map(({ id }) => id)
}
