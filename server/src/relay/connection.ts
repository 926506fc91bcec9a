import { unreachable } from '@evenhand/shared/lib/unreachable'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import { encodeRefused } from '@evenhand/shared/protocol/sync-frame'
import type { Clock } from '../clock.ts'
import { type Allowance, createAllowance } from './allowance.ts'
import { type ClientFrame, readFrame } from './read-frame.ts'

/** Port: what is needed of a socket, so that tests can hold the other end in their hands. */
export interface Socket {
  /** Bytes given to `send` that have not left yet. */
  readonly bufferedAmount: number
  send(frame: Uint8Array): void
  /** Sends what is queued, then says goodbye. */
  close(code: number): void
  /** Cuts the line and drops what is queued. */
  terminate(): void
}

/** What a room can say to one seat. Nothing leaves after `close`. */
export interface Line {
  send(frame: Uint8Array): void
  /** As `send`, but left out when the reader is slow: the next one says it better. */
  sendPresence(frame: Uint8Array): void
  close(code: CloseCode): void
}

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
  /** From here on frames are read, the ones that came early first. [N1] */
  listen(listener: Listener): void
}

const MOST_FRAME_BYTES = 262_144
const EARLY_FRAMES = 16
const EARLY_BYTES = MOST_FRAME_BYTES
const DROP_PRESENCE_ABOVE = 1_048_576
const TERMINATE_ABOVE = 4 * 1_048_576

/**
 * One socket: reads envelopes in order, counts edits, keeps to sizes and rates. Knows nothing of documents, people or
 * SQL. What breaks the protocol is closed as "refused", so that its client drops the document and does not try it again.
 */
export function createConnection(opts: { socket: Socket; clock: Clock }): Connection {
  const { socket, clock } = opts
  const allow = createAllowances(clock)
  let listener: Listener | null = null
  let early: Uint8Array[] = []
  let earlyBytes = 0
  let edits = 0
  let closed = false

  function close(code: CloseCode): void {
    if (closed) return
    closed = true
    early = []
    socket.close(code)
  }

  function send(frame: Uint8Array): void {
    if (closed) return
    if (socket.bufferedAmount > TERMINATE_ABOVE) {
      closed = true
      socket.terminate()
    } else {
      socket.send(frame)
    }
  }

  function keep(frame: Uint8Array): void {
    early.push(frame)
    earlyBytes += frame.length
    if (early.length > EARLY_FRAMES || earlyBytes > EARLY_BYTES) close(CLOSE.noSeat)
  }

  function read(bytes: Uint8Array, to: Listener): void {
    const frame = readFrame(bytes)
    if (!frame) return close(CLOSE.refused)
    if (frame.kind === 'edit') edits += 1
    if (bytes.length > MOST_FRAME_BYTES) {
      if (frame.kind === 'edit') send(encodeRefused(edits, 'too-long'))
      return close(CLOSE.refused)
    }
    hand(frame, to)
  }

  function hand(frame: ClientFrame, to: Listener): void {
    switch (frame.kind) {
      case 'state-request':
        return allow.stateRequest() ? to.onStateRequest(frame.stateVector) : close(CLOSE.comeBack)
      case 'edit':
        // Nothing is lost: what was not confirmed comes again, in one piece, when the client is back.
        return allow.edit() ? to.onEdit(frame.bytes, edits) : close(CLOSE.comeBack)
      case 'presence':
        return allow.presence() ? to.onPresence(frame.bytes) : undefined
      case 'presence-query':
        return allow.presence() ? to.onPresenceQuery() : undefined
      default:
        return unreachable(frame)
    }
  }

  return {
    send,
    close,
    sendPresence(frame) {
      if (socket.bufferedAmount <= DROP_PRESENCE_ABOVE) send(frame)
    },
    receive(data, isBinary) {
      if (closed) return
      if (!isBinary) return close(CLOSE.refused)
      const frame = new Uint8Array(data)
      if (listener) read(frame, listener)
      else keep(frame)
    },
    listen(to) {
      listener = to
      for (const frame of early) if (!closed) read(frame, to)
      early = []
    },
  }
}

function createAllowances(clock: Clock): Record<'edit' | 'presence' | 'stateRequest', Allowance> {
  return {
    edit: createAllowance({ clock, perSecond: 30, burst: 200 }),
    // The stock provider sends back what it hears, up to ten times a second, beside its own.
    presence: createAllowance({ clock, perSecond: 20, burst: 40 }),
    stateRequest: createAllowance({ clock, perSecond: 2, burst: 10 }),
  }
}
