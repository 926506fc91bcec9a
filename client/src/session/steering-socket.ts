import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type ViewChange, withChange } from '@evenhand/shared/protocol/view-change'
import { createRetry } from './retry.ts'

export type SteeringEnd = 'ended' | 'no-seat' | 'replaced'

export interface SteeringSocketOptions {
  readonly url: string
  /** What the answer to the seat told. */
  readonly seen: MeetingView
  /** `fresh` on the first view of a socket: revisions start anew with it. */
  readonly onView: (view: MeetingView, fresh: boolean) => void
  readonly onLine: (up: boolean) => void
  /** The server has said for good that this seat is over; nothing comes after it. */
  readonly onEnd: (end: SteeringEnd) => void
}

const ENDS: Partial<Record<number, SteeringEnd>> = {
  [CLOSE.ended]: 'ended',
  [CLOSE.noSeat]: 'no-seat',
  [CLOSE.reset]: 'no-seat',
  [CLOSE.replaced]: 'replaced',
}

/** The seat's own socket for what the server owns. Comes back by itself; `close` ends it. */
export function openSteeringSocket({ url, seen, onView, onLine, onEnd }: SteeringSocketOptions): { close(): void } {
  let view = seen
  let socket: WebSocket | null = null
  const retry = createRetry(connect)
  let closed = false

  function connect() {
    const mine = new WebSocket(`${url}?since=${view.revision}`)
    let fresh = true
    socket = mine
    mine.onopen = () => onLine(true)
    mine.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (closed || typeof data !== 'string') return
      retry.arrived()
      const told = JSON.parse(data) as MeetingView | ViewChange
      view = 'changed' in told ? withChange(view, told) : told
      onView(view, fresh)
      fresh = false
    }
    mine.onclose = ({ code, reason }) => {
      if (closed) return
      onLine(false)
      const end = ENDS[code]
      if (end) {
        closed = true
        return onEnd(end)
      }
      retry.soon(reason)
    }
  }

  connect()
  return {
    close() {
      closed = true
      retry.stop()
      socket?.close()
    },
  }
}
