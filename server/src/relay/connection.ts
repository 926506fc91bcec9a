import { unreachable } from '@evenhand/shared/lib/unreachable'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { Clock } from '../clock.ts'
import { MOST_FRAME_BYTES } from '../http/socket-options.ts'
import { createAllowance } from './allowance.ts'
import { createLine, type Line, type Socket } from './line.ts'
import { type ClientFrame, readFrame } from './read-frame.ts'
import { createWorkAllowance, type WorkAllowance } from './work-allowance.ts'

/** What a seat hears, one call at a time, in the order in which it was sent. */
export interface Listener {
  onStateRequest(stateVector: Uint8Array): void
  /** `n` counts the edits of this socket since it opened, refused and empty ones too. */
  onEdit(bytes: Uint8Array, n: number): void
  /** An edit too: all that the client has and the server had not when it asked. */
  onAnswer(bytes: Uint8Array, n: number): void
  /** An edit that was longer than a frame may be. */
  onTooLong(n: number): void
  onPresence(bytes: Uint8Array): void
  onPresenceQuery(): void
}

/** One socket of the open lane: what comes in, in order and within its limits, and what goes out. */
export interface Connection extends Line {
  /** A frame from outside. Before `listen` it waits unread. */
  receive(data: Uint8Array, isBinary: boolean): void
  /** From here on frames are read, the ones that came early first. `work`: what this person may ask for, on all sockets. [N1] */
  listen(listener: Listener, work?: WorkAllowance): void
}

const EARLY_FRAMES = 16
const EARLY_BYTES = MOST_FRAME_BYTES

/** Soon enough for an honest device that has gone on for minutes. */
const TOO_MUCH = { retryAfterMs: 5_000 }

export interface ConnectionOptions {
  readonly socket: Socket
  readonly clock: Clock
  /** Within how many milliseconds everybody may come back who is sent off now. */
  readonly comeBackWithin?: () => number
  /** Runs something once, within a second. */
  readonly soon?: (work: () => void) => void
}

/**
 * One socket: reads envelopes in order, counts edits, keeps to sizes and rates. Knows nothing of documents, people or
 * SQL. What breaks the protocol is closed as "refused", so that its client drops the document and does not try it again.
 */
export function createConnection(opts: ConnectionOptions): Connection {
  const { clock, soon = () => {} } = opts
  const line = createLine(opts.socket, opts.comeBackWithin)
  const presence = createPresenceDoor({ clock, soon, isClosed: line.isClosed })
  let work: WorkAllowance | null = null
  let listener: Listener | null = null
  let early: Uint8Array[] = []
  let earlyBytes = 0
  let edits = 0

  function keep(frame: Uint8Array): void {
    early.push(frame)
    earlyBytes += frame.length
    if (early.length > EARLY_FRAMES || earlyBytes > EARLY_BYTES) line.close(CLOSE.comeBack, TOO_MUCH)
  }

  function read(bytes: Uint8Array, to: Listener): void {
    const frame = readFrame(bytes)
    if (!frame) return line.close(CLOSE.refused)
    if (frame.kind === 'edit') edits += 1
    if (bytes.length > MOST_FRAME_BYTES) {
      return frame.kind === 'edit' ? to.onTooLong(edits) : line.close(CLOSE.refused)
    }
    work ??= createWorkAllowance(clock)
    hand({ frame, n: edits, to, work, presence, line })
  }

  return {
    ...line,
    receive(data, isBinary) {
      if (line.isClosed()) return
      if (!isBinary) return line.close(CLOSE.refused)
      const frame = new Uint8Array(data)
      if (listener) read(frame, listener)
      else keep(frame)
    },
    listen(to, shared) {
      listener = to
      work = shared ?? null
      for (const frame of early) if (!line.isClosed()) read(frame, to)
      early = []
    },
  }
}

function hand(opts: {
  frame: ClientFrame
  n: number
  to: Listener
  work: WorkAllowance
  presence: PresenceDoor
  line: Line
}): void {
  const { frame, n, to, work, presence, line } = opts
  switch (frame.kind) {
    case 'state-request':
      return work.stateRequest.take() ? to.onStateRequest(frame.stateVector) : line.close(CLOSE.comeBack, TOO_MUCH)
    case 'edit':
      // Nothing is lost: what was not confirmed comes again, in one piece, when the client is back.
      if (!work.edit.take() || !work.editBytes.take(frame.bytes.length)) return line.close(CLOSE.comeBack, TOO_MUCH)
      return frame.answers ? to.onAnswer(frame.bytes, n) : to.onEdit(frame.bytes, n)
    case 'presence':
      return presence.state(frame.bytes, to)
    case 'presence-query':
      return presence.query(to)
    default:
      return unreachable(frame)
  }
}

interface PresenceDoor {
  state(bytes: Uint8Array, to: Listener): void
  query(to: Listener): void
}

// For each socket: the stock provider says where it is in each tab, as often as somebody moves, and sends back what it hears.
const STATES = { perSecond: 200, burst: 400 }
const STATE_BYTES = { perSecond: 131_072, burst: 262_144 }
// Each is answered with everybody's state. The stock provider asks only once.
const QUERIES = { perSecond: 2, burst: 10 }

/** Drops what is too much of presence, and closes nobody for it. The newest is kept until the next beat: it is where they are now. */
function createPresenceDoor(opts: {
  clock: Clock
  soon: (work: () => void) => void
  isClosed: () => boolean
}): PresenceDoor {
  const { clock, soon, isClosed } = opts
  const states = createAllowance({ clock, ...STATES })
  const stateBytes = createAllowance({ clock, ...STATE_BYTES })
  const queries = createAllowance({ clock, ...QUERIES })
  let late: Uint8Array | null = null

  return {
    state(bytes, to) {
      if (states.take() && stateBytes.take(bytes.length)) {
        late = null
        return to.onPresence(bytes)
      }
      if (late === null) {
        soon(() => {
          if (late !== null && !isClosed()) to.onPresence(late)
          late = null
        })
      }
      late = bytes
    },
    query(to) {
      if (queries.take()) to.onPresenceQuery()
    },
  }
}
