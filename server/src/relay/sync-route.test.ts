import websocket from '@fastify/websocket'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { registerSyncRoute } from './sync-route.ts'
import { createLiveMeeting } from './testing/live-meeting.ts'
import { dana, imogen, ROOM, tamsin } from './testing/people.ts'
import { turns } from './testing/turns.ts'

const ORIGIN = 'http://localhost:4400'
const clean: (() => void)[] = []
let server: FastifyInstance
let meeting: ReturnType<typeof createLiveMeeting>
let url: string
let lookedUp: Promise<void> = Promise.resolve()
/** What happens right after somebody was found to hold their cookie. */
let onHeld: () => void = () => {}
let holds = true

beforeEach(async () => {
  meeting = createLiveMeeting()
  holds = true
  onHeld = () => {}
  // The stock provider says so of each frame that it does not know, and goes on.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  server = fastify()
  await server.register(websocket)
  registerSyncRoute(server, {
    relay: meeting.relay,
    seats: meeting.seats,
    origins: [ORIGIN],
    holder: async (request) => {
      await lookedUp
      const held = holds ? (request.headers.cookie?.replace('p=', '') ?? null) : null
      onHeld()
      return held as ParticipantId | null
    },
    clock: () => Date.now(),
    warn: (event) => void meeting.warnings.push(event),
  })
  url = (await server.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')
})

afterEach(async () => {
  for (const end of clean.splice(0)) end()
  await server.close()
  vi.restoreAllMocks()
})

async function seatFor(who: Participant) {
  const taken = await meeting.seats.take(who.id, [{ room: ROOM, audience: 'main' as AudienceId }])
  return { ...must(taken.rooms[0], 'a room'), steering: taken.handle }
}

const headers = (who: Participant): ClientOptions => ({ origin: ORIGIN, headers: { cookie: `p=${who.id}` } })

/** A page of a browser with the stock provider, as `docs/protocol.md` says that it may be used. */
async function opensStockClient(who: Participant) {
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
function closeCodeOf(handle: string, options: ClientOptions): Promise<{ code: number; received: number }> {
  const socket = new WebSocket(`${url}/sync/${handle}`, options)
  let received = 0
  socket.on('message', () => {
    received += 1
  })
  socket.on('open', () => {
    for (let count = 0; count < 10; count += 1) socket.send(new Uint8Array([0, 0, 1, 0]))
  })
  return new Promise((resolve) => socket.on('close', (code) => resolve({ code, received })))
}

describe('the stock y-websocket provider', () => {
  test('[D1] works as it is: two people write and see each other', async () => {
    const [danas, imogens] = [await opensStockClient(dana), await opensStockClient(imogen)]
    const hers = addCard(danas.doc, { author: dana.member, box: 'well', order: 'a0', words: 'He sleeps.' })
    const other = addCard(imogens.doc, { author: imogen.member, box: 'worried', order: 'a0', words: 'At night.' })
    await vi.waitFor(() => {
      for (const { doc } of [danas, imogens]) {
        expect(Object.keys(doc.getMap('cards').toJSON()).toSorted()).toEqual([hers, other].toSorted())
      }
    })
    expect(danas.provider.wsconnected).toBe(true)
  })

  test('[N3] shows who is here, under their own name', async () => {
    const [danas, imogens] = [await opensStockClient(dana), await opensStockClient(imogen)]
    danas.provider.awareness.setLocalStateField('user', { name: 'Chair' })
    await vi.waitFor(() => {
      const seen = imogens.provider.awareness.getStates().get(danas.clientId)
      expect(seen).toMatchObject({ user: { id: dana.member, name: dana.name, role: 'parent_carer' } })
    })
    expect(danas.provider.awareness.getLocalState()).toEqual({ user: { name: 'Chair' } })
    danas.provider.shouldConnect = false
    danas.cutOff()
    await vi.waitFor(() => expect(imogens.provider.awareness.getStates().has(danas.clientId)).toBe(false))
  })

  test('[S2] that was away brings what was typed meanwhile, on the same handle', async () => {
    const [danas, imogens] = [await opensStockClient(dana), await opensStockClient(imogen)]
    danas.provider.disconnect()
    const card = addCard(danas.doc, { author: dana.member, box: 'well', order: 'a0', words: 'Offline.' })
    danas.provider.connect()
    await vi.waitFor(() => expect(imogens.doc.getMap('cards').has(card)).toBe(true))
  })

  test('[G2] stops for good after a refusal', async () => {
    const danas = await opensStockClient(dana)
    const closed: number[] = []
    danas.provider.on('closed', ({ code }) => closed.push(code))
    addCard(danas.doc, { author: imogen.member, box: 'well', order: 'a0', words: 'Not mine.' })
    await vi.waitFor(() => expect(closed).toEqual([CLOSE.refused]))
  })
})

describe('who gets no seat', () => {
  const noSeat = { code: CLOSE.noSeat, received: 0 }

  test('[N1] an unknown handle', async () => {
    expect(await closeCodeOf('no-such-handle', headers(dana))).toEqual(noSeat)
  })

  test("[N1] another's handle", async () => {
    expect(await closeCodeOf((await seatFor(imogen)).handle, headers(dana))).toEqual(noSeat)
  })

  test('[N1] a handle for steering', async () => {
    expect(await closeCodeOf((await seatFor(dana)).steering, headers(dana))).toEqual(noSeat)
  })

  test('[N1] a handle of somebody who was removed', async () => {
    const { handle } = await seatFor(tamsin)
    meeting.meetings.change({ participants: [imogen, dana] })
    expect(await closeCodeOf(handle, headers(tamsin))).toEqual(noSeat)
  })

  test('[P4] a browser without the cookie', async () => {
    expect(await closeCodeOf((await seatFor(dana)).handle, { origin: ORIGIN })).toEqual(noSeat)
  })

  test.each([undefined, 'null', 'http://localhost:4401', 'http://localhost:4400.example.org', 'HTTP://localhost:4400'])(
    '[N1] a page from elsewhere (%s)',
    async (origin) => {
      const { handle } = await seatFor(dana)
      const { headers: cookie } = headers(dana)
      expect(await closeCodeOf(handle, { ...(origin && { origin }), ...(cookie && { headers: cookie }) })).toEqual(
        noSeat,
      )
    },
  )

  test('[N4] a room that cannot be opened says "come back"', async () => {
    const { handle } = await seatFor(dana)
    meeting.meetings.loseKey()
    expect(await closeCodeOf(handle, headers(dana))).toEqual({ code: CLOSE.comeBack, received: 0 })
  })

  test('[N4] a socket that goes while it is being looked up leaves nothing behind', async () => {
    const { handle } = await seatFor(dana)
    const lookUp = Promise.withResolvers<void>()
    lookedUp = lookUp.promise
    const socket = new WebSocket(`${url}/sync/${handle}`, headers(dana))
    await vi.waitFor(() => expect(socket.readyState).toBe(WebSocket.OPEN))
    socket.terminate()
    await vi.waitFor(() => expect(server.websocketServer.clients.size).toBe(0))
    lookUp.resolve()
    await vi.waitFor(() => expect(meeting.log.loads()).toBe(1))
    await turns()
    await opensStockClient(imogen)
    expect(meeting.log.loads()).toBe(2)
  })

  test('[N1] a second socket on the same handle takes the place of the first', async () => {
    const danas = await opensStockClient(dana)
    const closed: number[] = []
    danas.provider.on('closed', ({ code }) => closed.push(code))
    const second = new WebSocket(`${url}/sync/${danas.handle}`, headers(dana))
    clean.push(() => second.terminate())
    await vi.waitFor(() => expect(closed).toEqual([CLOSE.replaced]))
    expect(second.readyState).toBe(WebSocket.OPEN)
  })
})

test('[G1] a link that is revoked while its holder is on the way in lets nobody in', async () => {
  const { handle } = await seatFor(dana)
  onHeld = () => {
    holds = false
  }
  const socket = new WebSocket(`${url}/sync/${handle}`, headers(dana))
  const code = await new Promise((resolve) => socket.once('close', resolve))
  expect(code).toBe(CLOSE.noSeat)
})
