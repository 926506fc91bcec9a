import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import type { SeatBook } from '../identity/seat-book.ts'
import { createTryLimit } from '../identity/try-limit.ts'
import type { Log } from '../observe/log.ts'
import { type Connection, createConnection, createWorkAllowance, type WorkAllowance } from './connection.ts'
import type { Socket } from './line.ts'
import type { Relay, SeatWanted } from './relay.ts'

export interface SyncRouteOptions {
  readonly relay: Pick<Relay, 'seat'>
  readonly seats: Pick<SeatBook, 'find'>
  /** Exactly these pages may open a socket. */
  readonly origins: readonly string[]
  /** Who the request's cookie for this participation belongs to, or null. */
  readonly holder: (request: FastifyRequest, participant: ParticipantId) => Promise<ParticipantId | null>
  readonly clock: Clock
  readonly warn: Log['warn']
}

/**
 * `/sync/:handle`, the open lane's socket; needs @fastify/websocket. Frames are kept from the first moment and read only
 * when it is known whose they are. Unknown, foreign and forbidden handles get one and the same answer. [N1]
 */
export function registerSyncRoute(app: FastifyInstance, opts: SyncRouteOptions): void {
  const doors = createDoors(opts.clock)
  app.get<{ Params: { handle: string } }>('/sync/:handle', { websocket: true }, (socket, request) => {
    const connection = createConnection({ socket: portOf(socket), clock: opts.clock })
    socket.on('message', (data, isBinary) => connection.receive(bytesOf(data), isBinary))
    seatSocket({ ...opts, doors }, { socket, request, connection, handle: request.params.handle }).catch(() => {
      opts.warn('sync-not-opened')
      connection.close(CLOSE.comeBack)
    })
  })
}

async function seatSocket(
  opts: SyncRouteOptions & { readonly doors: Doors },
  {
    socket,
    request,
    connection,
    handle,
  }: { socket: WebSocket; request: FastifyRequest; connection: Connection; handle: string },
): Promise<void> {
  const wanted = await seatOf(opts, request, handle)
  if (!wanted) return connection.close(CLOSE.noSeat)
  if (!opts.doors.mayCome(wanted.participant)) return connection.close(CLOSE.comeBack)
  const seated = await opts.relay.seat(wanted, connection)
  if (!seated.ok) return connection.close(seated.reason === 'no-seat' ? CLOSE.noSeat : CLOSE.comeBack)
  const seat = seated.value
  socket.on('close', () => seat.leave())
  // It may have gone while it was being seated, and then says so no more.
  if (socket.readyState !== socket.OPEN) return seat.leave()
  // Asked again: what ended while the room was being opened could not close this seat, because there was none. [G1]
  if ((await opts.holder(request, wanted.participant)) !== wanted.participant) {
    seat.leave()
    return connection.close(CLOSE.noSeat)
  }
  connection.listen(seat, opts.doors.workOf(wanted.participant))
}

/** What is counted for a person over all their sockets, so that opening new ones wins nothing. [N4] */
interface Doors {
  mayCome(participant: ParticipantId): boolean
  workOf(participant: ParticipantId): WorkAllowance
}

// More than a line that comes and goes all the time needs, with five tabs.
const MOST_COMING = { most: 120, perMs: 60_000 }

function createDoors(clock: Clock): Doors {
  const coming = createTryLimit({ ...MOST_COMING, clock })
  const work = new Map<ParticipantId, WorkAllowance>()
  return {
    mayCome: (participant) => coming.allows(participant),
    workOf(participant) {
      const own = work.get(participant) ?? createWorkAllowance(clock)
      work.set(participant, own)
      return own
    },
  }
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
    close: (code) => socket.close(code),
    terminate: () => socket.terminate(),
  }
}

function bytesOf(data: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  return Array.isArray(data) ? Buffer.concat(data) : data
}
