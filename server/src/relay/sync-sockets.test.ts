import { connect, type Socket } from 'node:net'
import { deflateRawSync } from 'node:zlib'
import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { dana, imogen, tamsin } from './testing/people.ts'
import { headers, ORIGIN, SOCKETS_PER_ADDRESS, startSyncServer, type SyncServer } from './testing/sync-server.ts'
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

const UPGRADE =
  'Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n'

/** A socket of Dana's that does nothing by itself: a test writes every byte, and nothing answers a ping. */
async function byHand(extra = ''): Promise<{ socket: Socket; frames: () => Buffer; ended: Promise<void> }> {
  const { handle } = await here.seatFor(dana)
  const { port, hostname } = new URL(here.url)
  const socket = connect(Number(port), hostname)
  here.clean.push(() => socket.destroy())
  let received = Buffer.alloc(0)
  socket.on('data', (data) => {
    received = Buffer.concat([received, data])
  })
  socket.on('error', () => {})
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const asks = `GET /sync/${handle} HTTP/1.1\nHost: x\nOrigin: ${ORIGIN}\nCookie: p=${dana.id}\n${UPGRADE}${extra}\n`
  socket.write(asks.replaceAll('\n', '\r\n'))
  const frames = () => received.subarray(received.indexOf('\r\n\r\n') + 4)
  // The server's own request for what Dana has is what comes first when she has her place.
  await vi.waitFor(() => expect(received.includes('\r\n\r\n') && frames().length > 0).toBe(true))
  return { socket, frames, ended }
}

/** A frame as a browser masks it, with a mask of nothing. `first` holds whether it is the last piece, and of what. */
function masked(first: number, payload: Uint8Array, saysLength = payload.length): Buffer {
  const head = Buffer.alloc(14)
  head[0] = first
  head[1] = 0x80 | 127
  head.writeBigUInt64BE(BigInt(saysLength), 2)
  return Buffer.concat([head, payload])
}

/** The code in the close frame that ended what was received. */
function closeCode(frames: Buffer): number | null {
  for (let at = 0; at < frames.length; ) {
    const short = (frames[at + 1] ?? 0) & 0x7f
    const size = short === 126 ? frames.readUInt16BE(at + 2) : short
    const from = at + (short === 126 ? 4 : 2)
    if (frames[at] === 0x88) return frames.readUInt16BE(from)
    at = from + size
  }
  return null
}

describe('a socket made by hand', () => {
  test('[N4] whose phone lost its network is pinged and then cut, and its seat is free', async () => {
    const { frames, ended } = await byHand()
    const pings = () => frames().filter((byte, at, all) => byte === 0x89 && all[at + 1] === 0).length
    here.seconds(60)
    await vi.waitFor(() => expect(pings()).toBe(2))
    expect(here.sockets()).toBe(1)
    here.seconds(30)
    await ended
    await vi.waitFor(() => expect(here.sockets()).toBe(0))
    const imogens = await here.opensStockClient(imogen)
    expect([...imogens.provider.awareness.getStates().keys()]).toEqual([imogens.clientId])
  })

  test('[N4] UP22 a frame that says it is longer than a message may be is closed before it has come', async () => {
    const { socket, frames, ended } = await byHand()
    socket.write(masked(0x82, new Uint8Array(10), 524_289))
    await ended
    expect(closeCode(frames())).toBe(1009)
  })

  test('[N4] UP22 pieces that together are longer than a message may be are closed', async () => {
    const { socket, frames, ended } = await byHand()
    socket.write(masked(0x02, new Uint8Array(400_000)))
    socket.write(masked(0x00, new Uint8Array(200_000)))
    await ended
    expect(closeCode(frames())).toBe(1009)
  })

  test('[N4] UP22 a message in pieces of one byte that never ends is closed at the seventeenth', async () => {
    const { socket, frames, ended } = await byHand()
    for (let piece = 0; piece < 16; piece += 1) socket.write(masked(piece === 0 ? 0x02 : 0x00, new Uint8Array(1)))
    // A ping between two pieces is answered, so the sixteen were taken.
    socket.write(Buffer.from([0x89, 0x80, 0, 0, 0, 0]))
    await vi.waitFor(() => expect(frames().includes(Buffer.from([0x8a, 0]))).toBe(true))
    socket.write(masked(0x00, new Uint8Array(1)))
    await ended
    expect(closeCode(frames())).toBe(1008)
  })

  test('[N4] UP22 one frame that comes a byte at a time is closed before its bytes hold more memory than they say', async () => {
    const { socket, frames, ended } = await byHand()
    socket.setNoDelay(true)
    socket.write(masked(0x82, new Uint8Array(0), 200_000))
    const gone = { yet: false }
    void ended.then(() => (gone.yet = true))
    for (let byte = 0; byte < 20_000 && !gone.yet; byte += 1) {
      await new Promise((resolve) => socket.write(Buffer.alloc(1), resolve))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await ended
    expect(closeCode(frames())).toBe(1008)
  })

  test('[N4] UP22 compression is not agreed to, and a frame that is compressed all the same is closed', async () => {
    const { socket, frames, ended } = await byHand('Sec-WebSocket-Extensions: permessage-deflate\n')
    const bomb = deflateRawSync(Buffer.alloc(8_388_608))
    socket.write(masked(0xc2, bomb))
    await ended
    expect(closeCode(frames())).toBe(1002)
  })
})

test('[N4] RE10 everybody who is sent off when the server goes down is told within how long to come back', async () => {
  const told = [dana, imogen].map(async (who) => {
    const { handle } = await here.seatFor(who)
    const socket = new WebSocket(`${here.url}/sync/${handle}`, headers(who))
    await new Promise((resolve) => socket.once('message', resolve))
    return new Promise((resolve) => socket.once('close', (code, reason) => resolve([code, String(reason)])))
  })
  await vi.waitFor(() => expect(here.sockets()).toBe(2))
  await here.opensStockClient(tamsin)
  await here.meeting.relay.drain()
  const comeBack = [CLOSE.comeBack, retryAfterReason(200)]
  expect(await Promise.all(told)).toEqual([comeBack, comeBack])
})

describe('sockets that have no place', () => {
  test('[N4] AC02 are sent off after five seconds, when it takes longer to find out whose they are', async () => {
    const { handle } = await here.seatFor(dana)
    const lookUp = Promise.withResolvers<void>()
    here.cookie.lookedUp = lookUp.promise
    const socket = new WebSocket(`${here.url}/sync/${handle}`, headers(dana))
    const closed = new Promise((resolve) => socket.once('close', (code, reason) => resolve([code, String(reason)])))
    await vi.waitFor(() => expect(socket.readyState).toBe(WebSocket.OPEN))
    here.seconds(5)
    expect(await closed).toEqual([CLOSE.comeBack, retryAfterReason(200)])
    lookUp.resolve()
    await turns()
    expect(here.sockets()).toBe(0)
  })

  test('[N4] beyond what one address may hold are sent off, and those who sit stay', async () => {
    const tabs = await Promise.all([dana, imogen, tamsin].map(here.opensStockClient))
    const { handle } = await here.seatFor(dana)
    const lookUp = Promise.withResolvers<void>()
    here.cookie.lookedUp = lookUp.promise
    const comes = async () => {
      const socket = new WebSocket(`${here.url}/sync/${handle}`, headers(dana))
      here.clean.push(() => socket.terminate())
      const closed = new Promise((resolve) => socket.once('close', resolve))
      await new Promise((resolve) => socket.once('open', resolve))
      return { socket, closed }
    }
    const others = await Promise.all(Array.from({ length: SOCKETS_PER_ADDRESS - tabs.length }, comes))
    expect(await (await comes()).closed).toBe(CLOSE.comeBack)
    expect(others.every(({ socket }) => socket.readyState === WebSocket.OPEN)).toBe(true)
    expect(tabs.every(({ provider }) => provider.wsconnected)).toBe(true)
    lookUp.resolve()
  })

  test('[N4] AC07 five hundred unknown rooms are answered alike, and none is opened or kept', async () => {
    for (let count = 0; count < 500; count += 5) {
      const handles = Array.from({ length: 5 }, (_, at) => `${count + at}`.padStart(43, 'x'))
      const codes = await Promise.all(handles.map((handle) => here.closeCodeOf(handle, headers(dana))))
      expect(new Set(codes.map(({ code }) => code))).toEqual(new Set([CLOSE.noSeat]))
    }
    expect(here.meeting.log.loads()).toBe(0)
    await vi.waitFor(() => expect(here.sockets()).toBe(0))
  })
})
