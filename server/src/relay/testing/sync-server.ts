import type { Handle, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { MAIN } from '@evenhand/shared/testing/a-template'
import websocket from '@fastify/websocket'
import fastify from 'fastify'
import { expect, vi } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createArrivals } from '../../http/arrivals.ts'
import { SOCKET_OPTIONS } from '../../http/socket-options.ts'
import { registerSyncRoute } from '../sync-route.ts'
import { createLiveMeeting } from './live-meeting.ts'
import { ROOM } from './people.ts'

export const ORIGIN = 'http://localhost:4400'
export const SOCKETS_PER_ADDRESS = 20

export const headers = (who: Participant): ClientOptions => ({ origin: ORIGIN, headers: { cookie: `p=${who.id}` } })

/** A server with the open lane's sockets only, around one meeting. Its beat does not beat by itself. */
export async function startSyncServer() {
  const meeting = createLiveMeeting()
  const clean: (() => void)[] = []
  /** What looking up a cookie waits for, whether it is found, and what happens right after. */
  const cookie = { lookedUp: Promise.resolve(), holds: true, onHeld: () => {} }
  let beat = () => {}
  const server = fastify()
  await server.register(websocket, { options: SOCKET_OPTIONS })
  registerSyncRoute(server, {
    relay: meeting.relay,
    seats: meeting.seats,
    origins: [ORIGIN],
    holder: async (request) => {
      await cookie.lookedUp
      const held = cookie.holds ? (request.headers.cookie?.replace('p=', '') ?? null) : null
      cookie.onHeld()
      return held as ParticipantId | null
    },
    arrivals: createArrivals({
      mostPerAddress: SOCKETS_PER_ADDRESS,
      every(_ms, work) {
        beat = work
        return () => {}
      },
    }),
    editsPerSecond: 30,
    clock: () => Date.now(),
    every: () => () => {},
    warn: (event) => void meeting.warnings.push(event),
  })
  const url = (await server.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')
  const parts = { url, clean, seatFor: (who: Participant) => seatFor(meeting, who) }
  return {
    ...parts,
    meeting,
    cookie,
    opensStockClient: (who: Participant) => opensStockClient(parts, who),
    closeCodeOf: (handle: string, options: ClientOptions) => closeCodeOf(`${url}/sync/${handle}`, options),
    /** How many sockets the server holds. */
    sockets: () => server.websocketServer.clients.size,
    seconds(count: number) {
      for (let second = 0; second < count; second += 1) beat()
    },
    async end() {
      for (const end of clean.splice(0)) end()
      await server.close()
    },
  }
}
export type SyncServer = Awaited<ReturnType<typeof startSyncServer>>

interface Parts {
  readonly url: string
  /** What is done at the end. */
  readonly clean: (() => void)[]
  readonly seatFor: (who: Participant) => Promise<{ handle: Handle; clientId: number }>
}

async function seatFor({ seats }: ReturnType<typeof createLiveMeeting>, who: Participant) {
  const taken = await seats.take(who.id, MAIN, [{ room: ROOM, audience: MAIN }])
  return { ...must(taken.rooms[0], 'a room'), steering: taken.handle }
}

/** A page of a browser with the stock provider, as `docs/protocol.md` says that it may be used. */
async function opensStockClient({ url, clean, seatFor }: Parts, who: Participant) {
  const { handle, clientId } = await seatFor(who)
  const doc = new Y.Doc()
  doc.clientID = clientId
  const sockets: WebSocket[] = []
  class Browser extends WebSocket {
    constructor(address: string) {
      super(address, headers(who))
      sockets.push(this)
    }
  }
  const provider = new WebsocketProvider(`${url}/sync`, handle, doc, {
    disableBc: true,
    awareness: new Awareness(doc),
    // The provider's type asks for the browser's own class, of which it uses what `ws` has.
    WebSocketPolyfill: Browser as unknown as typeof globalThis.WebSocket,
  })
  clean.push(
    () => provider.destroy(),
    () => provider.awareness.destroy(),
  )
  await vi.waitFor(() => expect(provider.synced).toBe(true))
  const cutOff = () => sockets.at(-1)?.terminate()
  return { doc, provider, handle, clientId, cutOff }
}

/** The code that a socket is closed with. Frames that it sends early are never answered. */
function closeCodeOf(address: string, options: ClientOptions): Promise<{ code: number; received: number }> {
  const socket = new WebSocket(address, options)
  let received = 0
  socket.on('message', () => {
    received += 1
  })
  socket.on('open', () => {
    for (let count = 0; count < 10; count += 1) socket.send(new Uint8Array([0, 0, 1, 0]))
  })
  return new Promise((resolve) => socket.on('close', (code) => resolve({ code, received })))
}
