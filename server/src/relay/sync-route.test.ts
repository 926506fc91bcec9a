import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { dana, imogen, tamsin } from './testing/people.ts'
import { headers, ORIGIN, startSyncServer, type SyncServer } from './testing/sync-server.ts'
import { turns } from './testing/turns.ts'

let here: SyncServer

beforeEach(async () => {
  // The stock provider says so of each frame that it does not know, and goes on.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  here = await startSyncServer()
})
afterEach(async () => {
  await here.end()
  vi.restoreAllMocks()
})

describe('the stock y-websocket provider', () => {
  test('[D1] works as it is: two people write and see each other', async () => {
    const [danas, imogens] = [await here.opensStockClient(dana), await here.opensStockClient(imogen)]
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
    const [danas, imogens] = [await here.opensStockClient(dana), await here.opensStockClient(imogen)]
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
    const [danas, imogens] = [await here.opensStockClient(dana), await here.opensStockClient(imogen)]
    danas.provider.disconnect()
    const card = addCard(danas.doc, { author: dana.member, box: 'well', order: 'a0', words: 'Offline.' })
    danas.provider.connect()
    await vi.waitFor(() => expect(imogens.doc.getMap('cards').has(card)).toBe(true))
  })

  test('[G2] stops for good after a refusal', async () => {
    const danas = await here.opensStockClient(dana)
    const closed: number[] = []
    danas.provider.on('closed', ({ code }) => closed.push(code))
    addCard(danas.doc, { author: imogen.member, box: 'well', order: 'a0', words: 'Not mine.' })
    await vi.waitFor(() => expect(closed).toEqual([CLOSE.refused]))
  })
})

describe('who gets no seat', () => {
  const noSeat = { code: CLOSE.noSeat, received: 0 }

  test('[N1] an unknown handle', async () => {
    expect(await here.closeCodeOf('no-such-handle', headers(dana))).toEqual(noSeat)
  })

  test("[N1] another's handle", async () => {
    expect(await here.closeCodeOf((await here.seatFor(imogen)).handle, headers(dana))).toEqual(noSeat)
  })

  test('[N1] a handle for steering', async () => {
    expect(await here.closeCodeOf((await here.seatFor(dana)).steering, headers(dana))).toEqual(noSeat)
  })

  test('[N1] a handle of somebody who was removed', async () => {
    const { handle } = await here.seatFor(tamsin)
    here.meeting.meetings.change({ participants: [imogen, dana] })
    expect(await here.closeCodeOf(handle, headers(tamsin))).toEqual(noSeat)
  })

  test('[P4] a browser without the cookie', async () => {
    expect(await here.closeCodeOf((await here.seatFor(dana)).handle, { origin: ORIGIN })).toEqual(noSeat)
  })

  test.each([undefined, 'null', 'http://localhost:4401', 'http://localhost:4400.example.org', 'HTTP://localhost:4400'])(
    '[N1] a page from elsewhere (%s)',
    async (origin) => {
      const { handle } = await here.seatFor(dana)
      const { headers: cookie } = headers(dana)
      expect(await here.closeCodeOf(handle, { ...(origin && { origin }), ...(cookie && { headers: cookie }) })).toEqual(
        noSeat,
      )
    },
  )

  test('[N4] a room that cannot be opened says "come back"', async () => {
    const { handle } = await here.seatFor(dana)
    here.meeting.meetings.loseKey()
    expect(await here.closeCodeOf(handle, headers(dana))).toEqual({ code: CLOSE.comeBack, received: 0 })
  })

  test('[N4] a socket that goes while it is being looked up leaves nothing behind', async () => {
    const { handle } = await here.seatFor(dana)
    const lookUp = Promise.withResolvers<void>()
    here.cookie.lookedUp = lookUp.promise
    const socket = new WebSocket(`${here.url}/sync/${handle}`, headers(dana))
    await vi.waitFor(() => expect(socket.readyState).toBe(WebSocket.OPEN))
    socket.terminate()
    await vi.waitFor(() => expect(here.sockets()).toBe(0))
    lookUp.resolve()
    await vi.waitFor(() => expect(here.meeting.log.loads()).toBe(1))
    await turns()
    await here.opensStockClient(imogen)
    expect(here.meeting.log.loads()).toBe(2)
  })

  test('[N1] a second socket on the same handle takes the place of the first', async () => {
    const danas = await here.opensStockClient(dana)
    const closed: number[] = []
    danas.provider.on('closed', ({ code }) => closed.push(code))
    const second = new WebSocket(`${here.url}/sync/${danas.handle}`, headers(dana))
    here.clean.push(() => second.terminate())
    await vi.waitFor(() => expect(closed).toEqual([CLOSE.replaced]))
    expect(second.readyState).toBe(WebSocket.OPEN)
  })
})

test('[G1] a link that is revoked while its holder is on the way in lets nobody in', async () => {
  const { handle } = await here.seatFor(dana)
  here.cookie.onHeld = () => {
    here.cookie.holds = false
  }
  const socket = new WebSocket(`${here.url}/sync/${handle}`, headers(dana))
  const code = await new Promise((resolve) => socket.once('close', resolve))
  expect(code).toBe(CLOSE.noSeat)
})
