import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import type { Every } from '../every.ts'
import { createCounts } from './counts.ts'
import { createHeartbeat, type Heartbeat, type Pulse } from './heartbeat.ts'

/** A socket that has just come in, as far as it concerns everybody else. */
export interface Arriving extends Pulse {
  close(code: number, reason?: string): void
}

/** Once it is known whose a socket is. */
export interface Arrived {
  /** It has its place and may stay. False when the room holds as many sockets as one may; then it is closed. */
  seated(room?: string): boolean
}

/** What all sockets of this process have in common, of both kinds. */
export interface Arrivals {
  /**
   * Takes a socket in: it is pinged, and sent off to come back when it has no place after 5 s. Null when its address
   * holds too many already; then it is closed.
   */
  arrive(socket: Arriving, address: string, onQuiet?: (quiet: boolean) => void): Arrived | null
  /** Within how many milliseconds everybody may come back who is sent off now. */
  comeBackWithin(): number
  /** Runs something once, within a second. */
  soon(work: () => void): void
  stop(): void
}

const BEATS_WITHOUT_A_PLACE = 5
/** Sixty people and the chair, with five tabs each, fit in. */
const MOST_IN_A_ROOM = 500

/**
 * A socket costs this process at most 0.6 ms to join, measured, and 0.3 of two cores may go into joining: a millisecond a
 * socket leaves the rest for those who are writing meanwhile.
 */
const MS_A_SOCKET = 1
const LEAST_MS = 200
const MOST_MS = 30_000

/** Counts sockets, so that nobody's many keep out everybody else's few. [N4] */
export function createArrivals(opts: { every: Every; mostPerAddress: number }): Arrivals {
  const heartbeat = createHeartbeat(opts)
  const ofAddress = createCounts()
  const inRoom = createCounts()
  let open = 0

  const comeBackWithin = () => Math.min(MOST_MS, Math.max(LEAST_MS, open * MS_A_SOCKET))
  const sendOff = (socket: Arriving) => socket.close(CLOSE.comeBack, retryAfterReason(comeBackWithin()))
  const waiting = createWaiting(heartbeat, sendOff)

  return {
    arrive(socket, address, onQuiet) {
      if (ofAddress.of(address) >= opts.mostPerAddress) {
        sendOff(socket)
        return null
      }
      open += 1
      ofAddress.add(address)
      waiting.add(socket)
      heartbeat.watch(socket, onQuiet)
      const place: { closed: boolean; room: string | null } = { closed: false, room: null }
      socket.on('close', () => {
        place.closed = true
        open -= 1
        waiting.remove(socket)
        ofAddress.remove(address)
        if (place.room !== null) inRoom.remove(place.room)
      })
      return {
        seated(room) {
          waiting.remove(socket)
          if (room === undefined || place.closed) return true
          if (inRoom.of(room) >= MOST_IN_A_ROOM) {
            sendOff(socket)
            return false
          }
          place.room = room
          inRoom.add(room)
          return true
        },
      }
    },
    comeBackWithin,
    soon: heartbeat.next,
    stop: heartbeat.stop,
  }
}

/** Sockets of which it is not known yet whose they are. They are few and leave soon, so all are looked at each second. */
function createWaiting(heartbeat: Heartbeat, sendOff: (socket: Arriving) => void) {
  const waiting = new Map<Arriving, number>()
  heartbeat.each(() => {
    for (const [socket, beats] of waiting) {
      waiting.set(socket, beats + 1)
      if (beats + 1 < BEATS_WITHOUT_A_PLACE) continue
      waiting.delete(socket)
      sendOff(socket)
    }
  })
  return {
    add: (socket: Arriving) => void waiting.set(socket, 0),
    remove: (socket: Arriving) => void waiting.delete(socket),
  }
}
