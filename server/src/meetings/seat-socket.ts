import { NOBODY, placeIn } from '@evenhand/shared/domain/participant'
import { CLOSE, type CloseCode, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import type { WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Arrived, Arrivals } from '../http/arrivals.ts'
import type { Participations } from '../identity/participations.ts'
import type { SeatBook } from '../identity/seat-book.ts'
import { createTryLimit } from '../identity/try-limit.ts'
import type { Meetings } from './meetings.ts'
import type { Steering } from './steering.ts'
import type { SeatPlace, SeatSocket, SteeringSeat } from './steering-seat.ts'

const path = z.object({ handle: z.string().regex(/^[\w-]{43}$/) })
const query = z.object({ since: z.coerce.number().int().min(0).optional() })
// A client has nothing to say here but that it is there.
const MOST_BYTES = 8
/** Whoever comes this often is not waited for by anybody. */
const TOO_OFTEN = retryAfterReason(30_000)

interface SeatSocketParts {
  readonly meetings: Meetings
  readonly participations: Participations
  readonly seatBook: SeatBook
  readonly steering: Steering
  readonly clock: Clock
  /** What all sockets of this process have in common. */
  readonly arrivals: Arrivals
  /** The exact origins whose pages may open sockets. */
  readonly origins: readonly string[]
}

/**
 * `/seat/<handle>`: the viewer's own view, from the server to the client. Entered with a handle, the cookie of the
 * participation it was given to, and one of our own origins; whatever is missing, the socket closes with the same code. [N1]
 * `?since=<revision>`: the view that the tab has, from which on it is told what differs.
 */
export function seatSocketRoute(app: FastifyInstance, parts: SeatSocketParts): void {
  const { steering, clock, arrivals } = parts
  // Everybody's view is made anew when somebody comes or goes.
  const coming = createTryLimit({ most: 120, perMs: 60_000, clock })

  app.get('/seat/:handle', { websocket: true }, (socket, request) => {
    let seat: SteeringSeat | null = null
    const arrived = arrivals.arrive(socket, request.ip, (quiet) => seat?.hush(quiet))
    if (!arrived) return
    const port = asSeatSocket(socket, arrivals)
    // All listeners now: a frame or a close that comes while the database is asked must find them.
    socket.on('message', (data) => {
      if (Array.isArray(data) || data.byteLength > MOST_BYTES) socket.close(CLOSE.noSeat)
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => seat?.gone())

    void sit(arrived)

    async function sit({ seated }: Arrived): Promise<void> {
      try {
        const place = await findPlace(parts, request)
        if (socket.readyState !== socket.OPEN) return
        seated()
        if (place === null) port.close(CLOSE.noSeat)
        else if (!coming.allows(place.participant)) socket.close(CLOSE.comeBack, TOO_OFTEN)
        else seat = steering.join(place, port, query.safeParse(request.query).data?.since)
      } catch {
        // The database did not answer; nothing is known to be wrong with this seat.
        port.close(CLOSE.comeBack)
      }
    }
  })
}

async function findPlace(parts: SeatSocketParts, request: FastifyRequest): Promise<SeatPlace | null> {
  const { meetings, participations, seatBook, origins } = parts
  const { origin } = request.headers
  if (origin === undefined || !origins.includes(origin)) return null
  const named = path.safeParse(request.params)
  if (!named.success) return null
  const { handle } = named.data
  const place = await seatBook.find(handle)
  if (!place || place.room !== null) return null
  const opened = await meetings.openFor(place.participant)
  const viewer = opened?.meeting.participants.find(({ id }) => id === place.participant)
  if (!opened || !viewer) return null
  // Asked last, right before the seat is there to be closed: what ends during a longer wait would not find it. [G1]
  if ((await participations.holder(request, viewer.id)) !== viewer.id) return null
  const { audience } = place
  const member = (audience && placeIn(viewer, audience)?.member) ?? NOBODY
  return { meeting: opened.meeting.id, participant: viewer.id, audience, member, handle }
}

function asSeatSocket(socket: WebSocket, { comeBackWithin }: Arrivals): SeatSocket {
  return {
    send: (text: string) => socket.send(text),
    close(code: CloseCode) {
      if (code === CLOSE.comeBack) socket.close(code, retryAfterReason(comeBackWithin()))
      else socket.close(code)
    },
    get unread() {
      return socket.bufferedAmount
    },
  }
}
