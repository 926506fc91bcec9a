import { audienceOf, runOf } from '@evenhand/shared/domain/audience'
import type { ChildId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Run } from '@evenhand/shared/domain/run'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import type * as Y from 'yjs'
import type { Clock } from '../clock.ts'
import type { Log } from '../observe/log.ts'
import { admit, type RoomPlace } from './admit.ts'
import { type CommitQueue, createCommitQueue } from './commit-queue.ts'
import { createCommitWindow } from './commit-window.ts'
import { type CommittedState, createCommittedState } from './committed-state.ts'
import { keepShort } from './keep-room.ts'
import { createPresence, type Presence } from './presence.ts'
import { boundsOf } from './room-bounds.ts'
import { createRoomGrid, type RoomGrid } from './room-grid.ts'
import type { SealedLog } from './sealed-log.ts'
import { type RoomEdit, type Sitting, showCommitted, tellSaved } from './sitting.ts'
import { createTurnsOfRun, type TurnsOfRun } from './turns-of-run.ts'

/** What `createRoom` and the steps a frame goes through share. */
export interface RoomState {
  readonly place: RoomPlace
  readonly grid: RoomGrid
  /** What of it may be shown: exactly what is on disk. [S1] */
  readonly committed: CommittedState
  readonly log: SealedLog
  /** The meeting as it is this moment. */
  readonly present: () => Meeting | null
  readonly warn: Log['warn']
  /** The last seat was left. */
  readonly emptied: () => void
  readonly queue: CommitQueue<RoomEdit>
  readonly presence: Presence
  readonly sittings: Set<Sitting>
  readonly end: (code: CloseCode) => void
  readonly clock: Clock
  /** How its session stood a moment ago. */
  readonly turns: TurnsOfRun
  readonly bindings: Map<number, ParticipantId | null>
  /** When somebody last wrote, and since when the log has more than its snapshot holds; null when it has not. */
  editedAt: number
  dirtySince: number | null
  /** A snapshot is being taken. */
  shortening: boolean
  over: boolean
  /** The document may hold what was never accepted: it is not to be kept. */
  sick: boolean
}

export interface RoomOptions {
  readonly place: RoomPlace
  /** Empty but for what the log holds. */
  readonly doc: Y.Doc
  readonly log: SealedLog
  /** Every clientID that was ever given out in this room, and to whom; null is the server itself. */
  readonly bindings: ReadonlyMap<number, ParticipantId | null>
  readonly present: () => Meeting | null
  readonly clock: Clock
  readonly warn: Log['warn']
  readonly emptied: () => void
  /** The room gave up, and all its seats are closed. */
  readonly ended: () => void
}

/** How the session of a room stands; null when there is no such audience any more. */
export function runIn(meeting: Meeting | null, { audience: id }: RoomPlace): Run | null {
  const audience = meeting && audienceOf(meeting, id)
  return audience && runOf(meeting, audience)
}

/** The live things of one room, tied together. */
export function createRoomState({ doc, ...opts }: RoomOptions): RoomState {
  const { log, place, present, clock } = opts
  const sittings = new Set<Sitting>()
  const grid = createRoomGrid({ doc, childIds: childrenIn(present) })

  const presence = createPresence({
    clock,
    seats: () => sittings,
    who: (participant) => admit(present(), place, participant),
    bounds: boundsOf(grid, () => present()?.children ?? []),
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
  const state: RoomState = {
    ...opts,
    grid,
    queue: createRoomQueue(opts, () => state),
    presence,
    sittings,
    end,
    committed: createCommittedState({ grid, whenCommitted: (then) => state.queue.after(then) }),
    bindings: new Map(opts.bindings),
    editedAt: clock(),
    dirtySince: log.tail().rows > 0 ? clock() : null,
    turns: createTurnsOfRun(runIn(present(), place), clock),
    shortening: false,
    over: false,
    sick: false,
  }
  return state
}

function createRoomQueue(
  { log, place, clock, warn }: Omit<RoomOptions, 'doc'>,
  room: () => RoomState,
): CommitQueue<RoomEdit> {
  return createCommitQueue<RoomEdit>({
    write: async (edits) =>
      (await log.append(
        edits,
        edits.flatMap(({ retags }) => retags ?? []),
      )) === 'committed',
    committed(edits) {
      const state = room()
      state.committed.landed(edits)
      state.dirtySince ??= clock()
      showCommitted(state.sittings, edits)
      void keepShort(state)
    },
    failed() {
      warn('room-commit-failed', { room: place.id })
      room().sick = true
      room().end(CLOSE.comeBack)
    },
    window: createCommitWindow({ clock, seats: () => room().sittings.size }),
  })
}

/** The children's ids, as the same array for as long as the roster says the same of them. */
function childrenIn(present: () => Meeting | null): () => readonly ChildId[] {
  let known: Meeting['children'] = []
  let ids: readonly ChildId[] = []
  return () => {
    const children = present()?.children ?? []
    if (children !== known) {
      known = children
      ids = children.map(({ id }) => id)
    }
    return ids
  }
}
