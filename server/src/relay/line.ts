import { CLOSE, type CloseCode, retryAfterReason } from '@evenhand/shared/protocol/close-code'

/** Port: what is needed of a socket, so that tests can hold the other end in their hands. */
export interface Socket {
  /** Bytes given to `send` that have not left yet. */
  readonly bufferedAmount: number
  send(frame: Uint8Array): void
  /** Sends what is queued, then says goodbye. */
  close(code: number, reason?: string): void
  /** Cuts the line and drops what is queued. */
  terminate(): void
}

/** What a room can say to one seat. Nothing leaves after `close`. */
export interface Line {
  send(frame: Uint8Array): void
  /** As `send`, but left out when the reader is slow: the next one says it better. */
  sendPresence(frame: Uint8Array): void
  /** "Come back" says within how long: as the hint says, or as it is for everybody. */
  close(code: CloseCode, hint?: { readonly retryAfterMs: number }): void
}

const DROP_PRESENCE_ABOVE = 1_048_576
const TERMINATE_ABOVE = 4 * 1_048_576

/** As long as nobody says how many others there are. */
const AT_ONCE_MS = 0

/**
 * The way out of one socket. A reader who does not keep up is cut off before what waits for them fills the memory. [N4]
 * `comeBackWithin`: the window in milliseconds in which everybody may come back who is sent off now.
 */
export function createLine(socket: Socket, comeBackWithin = () => AT_ONCE_MS): Line & { isClosed(): boolean } {
  let closed = false

  function send(frame: Uint8Array): void {
    if (closed) return
    if (socket.bufferedAmount > TERMINATE_ABOVE) {
      closed = true
      socket.terminate()
    } else {
      socket.send(frame)
    }
  }

  return {
    send,
    sendPresence(frame) {
      if (socket.bufferedAmount <= DROP_PRESENCE_ABOVE) send(frame)
    },
    close(code, hint) {
      if (closed) return
      closed = true
      if (code === CLOSE.comeBack) socket.close(code, retryAfterReason(hint?.retryAfterMs ?? comeBackWithin()))
      else socket.close(code)
    },
    isClosed: () => closed,
  }
}
