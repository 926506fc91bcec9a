import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import type { SeatBook } from '../identity/seat-book.ts'
import { createTryLimit, type TryLimit } from '../identity/try-limit.ts'
import type { Log } from '../observe/log.ts'
import type { Every } from '../every.ts'
import type { Arrived, Arrivals } from '../http/arrivals.ts'
import { type Connection, createConnection } from './connection.ts'
import type { Socket } from './line.ts'
import type { Relay, SeatWanted } from './relay.ts'
import { createWorkAllowances, type WorkAllowances } from './work-allowance.ts'

export interface SyncRouteOptions {
  readonly relay: Pick<Relay, 'seat'>
  readonly seats: Pick<SeatBook, 'find'>
  /** What all sockets of this process have in common. */
  readonly arrivals: Arrivals
  /** Exactly these pages may open a socket. */
  readonly origins: readonly string[]
  /** Who the request's cookie for this participation belongs to, or null. */
  readonly holder: (request: FastifyRequest, participant: ParticipantId) => Promise<ParticipantId | null>
  /** What one person may write, over all their sockets. */
  readonly editsPerSecond: number
  readonly clock: Clock
  readonly every: Every
  readonly warn: Log['warn']
}

/**
 * `/sync/:handle`, the open lane's socket; needs @fastify/websocket. Frames are kept from the first moment and read only
 * when it is known whose they are. Unknown, foreign and forbidden handles get one and the same answer. [N1]
 */
export function registerSyncRoute(app: FastifyInstance, opts: SyncRouteOptions): void {
  const { arrivals, clock } = opts
  const { comeBackWithin, soon } = arrivals
  const doors = { coming: createTryLimit({ ...MOST_COMING, clock }), allowances: createWorkAllowances(opts) }
  app.get<{ Params: { handle: string } }>('/sync/:handle', { websocket: true }, (socket, request) => {
    const arrived = arrivals.arrive(socket, request.ip)
    if (!arrived) return
    const connection = createConnection({ socket: portOf(socket), clock, comeBackWithin, soon })
    socket.on('message', (data, isBinary) => connection.receive(bytesOf(data), isBinary))
    const arriving = { socket, request, connection, arrived, handle: request.params.handle }
    seatSocket({ ...opts, ...doors }, arriving).catch(() => {
      opts.warn('sync-not-opened')
      connection.close(CLOSE.comeBack)
    })
  })
}

// More than a line that comes and goes all the time needs, with five tabs. Counted for a person, whatever sockets they use. [N4]
const MOST_COMING = { most: 120, perMs: 60_000 }

/** Whoever comes this often is not waited for by anybody. */
const TOO_OFTEN = { retryAfterMs: 30_000 }

interface Arriving {
  readonly socket: WebSocket
  readonly request: FastifyRequest
  readonly connection: Connection
  readonly arrived: Arrived
  readonly handle: string
}

async function seatSocket(
  opts: SyncRouteOptions & { readonly coming: TryLimit; readonly allowances: WorkAllowances },
  { socket, request, connection, arrived, handle }: Arriving,
): Promise<void> {
  const wanted = await seatOf(opts, request, handle)
  if (!wanted) return connection.close(CLOSE.noSeat)
  if (!opts.coming.allows(wanted.participant)) return connection.close(CLOSE.comeBack, TOO_OFTEN)
  const seated = await opts.relay.seat(wanted, connection)
  if (!seated.ok) return connection.close(seated.reason === 'no-seat' ? CLOSE.noSeat : CLOSE.comeBack)
  const seat = seated.value
  // It may have gone while it was being seated, and then says so no more.
  if (socket.readyState !== socket.OPEN || !arrived.seated(wanted.room)) return seat.leave()
  const { work, giveBack } = opts.allowances.lend(wanted.participant)
  socket.on('close', () => {
    seat.leave()
    giveBack()
  })
  // Asked again: what ended while the room was being opened could not close this seat, because there was none. [G1]
  if ((await opts.holder(request, wanted.participant)) !== wanted.participant) {
    seat.leave()
    return connection.close(CLOSE.noSeat)
  }
  connection.listen(seat, work)
}

/** The seat behind a handle, for the holder of its cookie on our own page; null for everybody else. */
async function seatOf(
  { seats, origins, holder }: SyncRouteOptions,
  request: FastifyRequest,
  handle: string,
): Promise<SeatWanted | null> {
  const { origin } = request.headers
  if (origin === undefined || !origins.includes(origin)) return null
  const place = await seats.find(handle)
  if (!place) return null
  const { participant, room, clientId } = place
  if (room === null || clientId === null) return null
  if ((await holder(request, participant)) !== participant) return null
  return { room, participant, clientId }
}

function portOf(socket: WebSocket): Socket {
  return {
    get bufferedAmount() {
      return socket.bufferedAmount
    },
    send: (frame) => socket.send(frame),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
  }
}

function bytesOf(data: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  return Array.isArray(data) ? Buffer.concat(data) : data
}
