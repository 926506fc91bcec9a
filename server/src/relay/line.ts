import type { CloseCode } from '@evenhand/shared/protocol/close-code'

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

const DROP_PRESENCE_ABOVE = 1_048_576
const TERMINATE_ABOVE = 4 * 1_048_576

/** The way out of one socket. A reader who does not keep up is cut off before what waits for them fills the memory. [N4] */
export function createLine(socket: Socket): Line & { isClosed(): boolean } {
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
    close(code) {
      if (closed) return
      closed = true
      socket.close(code)
    },
    isClosed: () => closed,
  }
}
