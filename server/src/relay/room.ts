import { audienceOf } from '@evenhand/shared/domain/audience'
import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import * as Y from 'yjs'
import { describeError } from '../observe/log.ts'
import type { RoomPlace } from './admit.ts'
import { landed } from './commit-queue.ts'
import type { Listener } from './connection.ts'
import { rest, tend } from './keep-room.ts'
import type { Line } from './line.ts'
import type { KeptRetag } from './retag.ts'
import { createRoomState, type RoomOptions, type RoomState, runIn } from './room-state.ts'
import type { Sitting } from './sitting.ts'
import { encodeStateRequest } from './state-frames.ts'
import { answerState, closeSeat, giveUp, leave, refuseLong, standing, takeEdit } from './take-frame.ts'

/** A seat that is taken: what a socket hands on to, until it leaves. */
export interface LiveSeat extends Listener {
  /** The socket is gone. Harmless to repeat. */
  leave(): void
}

/** One audience of one meeting, live. */
export interface Room {
  readonly place: RoomPlace
  seat(who: { readonly participant: ParticipantId; readonly clientId: number }, line: Line): LiveSeat
  /** One more clientID has been given out in this room. */
  bind(clientId: number, participant: ParticipantId | null): void
  /** The meeting has changed: opens the grid of a new child, and shows out who may no longer be here. [P1] */
  refresh(): void
  /** An edit of the server's own, under a clientID that is bound to it. Resolves when it is on disk, rejects when not. */
  seed(clientId: number, edit: (doc: Y.Doc) => void): Promise<void>
  /** Looks at a copy of the document, once all that is in it is on disk. */
  read<Seen>(look: (doc: Y.Doc) => Seen): Promise<Seen>
  /** What is on disk of who tagged or moved which card. */
  trail(): Promise<readonly KeptRetag[]>
  closeSeatsOf(participant: ParticipantId, code: CloseCode): void
  /** Finishes what is on its way and shortens the log. */
  rest(): Promise<void>
  /** Asked every now and then: shortens a log that has waited long for it, and lets a quiet room sleep. */
  tend(): Promise<void>
  /** Takes nothing more, finishes what is on its way, then closes every seat. */
  close(code: CloseCode): Promise<void>
  isEmpty(): boolean
  /** True from the moment the room takes nothing more; it must then be opened anew from its log. */
  isOver(): boolean
}

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
  const state = createRoomState(opts)
  const { grid, queue, sittings } = state

  return {
    place: state.place,
    seat: (who, line) =>
      takeSeat(state, { ...who, line, synced: false, answer: 'not-yet', refused: false, saved: 0, told: 0 }),
    bind: (clientId, participant) => void state.bindings.set(clientId, participant),
    refresh() {
      state.turns.note(runIn(state.present(), state.place))
      for (const sitting of sittings) standing(state, sitting)
    },
    seed: (clientId, edit) => seed(state, clientId, edit),
    async read(look) {
      if (state.over) throw new Error(OVER)
      const { update } = grid.whole()
      await landed(queue)
      const copy = new Y.Doc()
      Y.applyUpdate(copy, update)
      return look(copy)
    },
    trail: () => state.log.trail(),
    closeSeatsOf(participant, code) {
      for (const sitting of sittings) if (sitting.participant === participant) closeSeat(state, sitting, code)
    },
    rest: () => rest(state),
    tend: () => tend(state),
    async close(code) {
      state.over = true
      await rest(state)
      state.end(code)
    },
    isEmpty: () => sittings.size === 0,
    isOver: () => state.over,
  }
}

function takeSeat(state: RoomState, sitting: Sitting): LiveSeat {
  for (const other of state.sittings) if (other.clientId === sitting.clientId) closeSeat(state, other, CLOSE.replaced)
  const theirs = [...state.sittings].filter(({ participant }) => participant === sitting.participant)
  const tooMany = Math.max(0, theirs.length - mostSeatsIn(state) + 1)
  for (const oldest of theirs.slice(0, tooMany)) closeSeat(state, oldest, CLOSE.replaced)
  state.sittings.add(sitting)
  // So that the client sends what it has and the log has not: typed while it was away, or not yet saved when it left.
  const request = encodeStateRequest(state.grid.vector())
  state.queue.after(() => sitting.line.send(request))
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

  contained(() => state.presence.greet(sitting))
  return {
    onStateRequest: (stateVector) => contained(() => answerState(state, sitting, stateVector)),
    onEdit: (bytes, n) => contained(() => takeEdit(state, sitting, bytes, n)),
    onAnswer: (bytes, n) =>
      contained(() => {
        sitting.answer = 'given'
        takeEdit(state, sitting, bytes, n)
      }),
    onTooLong: (n) => contained(() => refuseLong(state, sitting, n)),
    onPresence: (frame) => contained(() => state.presence.take(sitting, frame)),
    onPresenceQuery: () => contained(() => state.presence.greet(sitting)),
    leave: () => leave(state, sitting),
  }
}

/**
 * In private family time a person sits once. Whoever came by a link of theirs, as the host can make one, sends them out by
 * it, so that it is not done behind their back. [B3]
 */
function mostSeatsIn({ present, place }: RoomState): number {
  const meeting = present()
  return meeting && audienceOf(meeting, place.audience)?.kind === 'family_time' ? 1 : MOST_SEATS_A_PERSON
}

/** What an edit that throws had done by then is in the document but nowhere else, so the room is opened anew. */
async function seed(state: RoomState, clientId: number, edit: (doc: Y.Doc) => void): Promise<void> {
  const { grid, queue } = state
  if (state.over) throw new Error(OVER)
  const { doc } = grid.live()
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
  await landed(queue)
}
