import { unreachable } from '@evenhand/shared/lib/unreachable'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { encodeRefused } from '@evenhand/shared/protocol/sync-frame'
import type { Clock } from '../clock.ts'
import { type Allowance, createAllowance } from './allowance.ts'
import { createLine, type Line, type Socket } from './line.ts'
import { type ClientFrame, readFrame } from './read-frame.ts'

/** What a seat hears, one call at a time, in the order in which it was sent. */
export interface Listener {
  onStateRequest(stateVector: Uint8Array): void
  /** `n` counts the edits of this socket since it opened, refused and empty ones too. */
  onEdit(bytes: Uint8Array, n: number): void
  onPresence(bytes: Uint8Array): void
  onPresenceQuery(): void
}

export interface Connection extends Line {
  /** A frame from outside. Before `listen` it waits unread. */
  receive(data: Uint8Array, isBinary: boolean): void
  /** From here on frames are read, the ones that came early first. `work`: what this person may ask for, on all sockets. [N1] */
  listen(listener: Listener, work?: WorkAllowance): void
}

const MOST_FRAME_BYTES = 262_144
const EARLY_FRAMES = 16
const EARLY_BYTES = MOST_FRAME_BYTES

/**
 * One socket: reads envelopes in order, counts edits, keeps to sizes and rates. Knows nothing of documents, people or
 * SQL. What breaks the protocol is closed as "refused", so that its client drops the document and does not try it again.
 */
export function createConnection(opts: { socket: Socket; clock: Clock }): Connection {
  const line = createLine(opts.socket)
  const presence = createAllowance({ clock: opts.clock, ...PRESENCE })
  let work: WorkAllowance | null = null
  let listener: Listener | null = null
  let early: Uint8Array[] = []
  let earlyBytes = 0
  let edits = 0

  function keep(frame: Uint8Array): void {
    early.push(frame)
    earlyBytes += frame.length
    if (early.length > EARLY_FRAMES || earlyBytes > EARLY_BYTES) line.close(CLOSE.noSeat)
  }

  function read(bytes: Uint8Array, to: Listener): void {
    const frame = readFrame(bytes)
    if (!frame) return line.close(CLOSE.refused)
    if (frame.kind === 'edit') edits += 1
    if (bytes.length > MOST_FRAME_BYTES) {
      if (frame.kind === 'edit') line.send(encodeRefused(edits, 'too-long'))
      return line.close(CLOSE.refused)
    }
    work ??= createWorkAllowance(opts.clock)
    hand({ frame, n: edits, to, allow: { ...work, presence }, line })
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
  allow: WorkAllowance & { presence: Allowance }
  line: Line
}): void {
  const { frame, n, to, allow, line } = opts
  switch (frame.kind) {
    case 'state-request':
      return allow.stateRequest() ? to.onStateRequest(frame.stateVector) : line.close(CLOSE.comeBack)
    case 'edit':
      // Nothing is lost: what was not confirmed comes again, in one piece, when the client is back.
      return allow.edit() && allow.editBytes(frame.bytes.length)
        ? to.onEdit(frame.bytes, n)
        : line.close(CLOSE.comeBack)
    case 'presence':
      return allow.presence() ? to.onPresence(frame.bytes) : undefined
    case 'presence-query':
      return allow.presence() ? to.onPresenceQuery() : undefined
    default:
      return unreachable(frame)
  }
}

// The stock provider sends back what it hears, up to ten times a second, beside a caret that moves with each letter. It
// does so in each tab, so this is for each socket.
const PRESENCE = { perSecond: 60, burst: 120 }

/** What the gate and the disk do for one person, however many sockets they open one after another. [N4] */
export type WorkAllowance = Record<'edit' | 'editBytes' | 'stateRequest', Allowance>

export function createWorkAllowance(clock: Clock): WorkAllowance {
  return {
    edit: createAllowance({ clock, perSecond: 30, burst: 200 }),
    // A long absence comes as one frame, far below this.
    editBytes: createAllowance({ clock, perSecond: 65_536, burst: 4 * MOST_FRAME_BYTES }),
    stateRequest: createAllowance({ clock, perSecond: 2, burst: 10 }),
  }
}
