import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import { WebSocket } from 'ws'

/** Everything one person's device ever received: bodies and headers of answers, and every frame. Secrecy is asserted on this. */
export interface Wire {
  readonly cookies: Map<string, string>
  received(): Buffer
  /** How many text frames came: only the steering lane sends text. */
  views(): number
  /** How many frames came by any socket, beside presence, which beats by itself. */
  frames(): number
  /** Asks the server as a page of its own origin would. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Opens a socket with this person's cookies; frames are recorded before anybody handles them. */
  socket(path: string, headers?: Record<string, string>): WebSocket
  /** The same as a class, for the stock provider. */
  readonly Socket: typeof globalThis.WebSocket
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly size: number
}

export function createWire(base: string): Wire {
  const cookies = new Map<string, string>()
  const chunks: Buffer[] = []
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  let views = 0
  let frames = 0
  const record = (socket: WebSocket) =>
    socket.prependListener('message', (data, isBinary) => {
      chunks.push(asBuffer(data))
      if (!isBinary || asBuffer(data)[0] !== FRAME.presence) frames += 1
      if (!isBinary) views += 1
    })

  class RecordingSocket extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie: cookieHeader(), origin: base } })
      record(this)
    }
  }

  return {
    cookies,
    received: () => Buffer.concat(chunks),
    views: () => views,
    frames: () => frames,
    // `ws` is what a browser's WebSocket is, as far as the provider uses it.
    Socket: RecordingSocket as unknown as typeof globalThis.WebSocket,
    socket(path, headers = {}) {
      const socket = new WebSocket(`${base.replace('http', 'ws')}${path}`, {
        headers: { cookie: cookieHeader(), origin: base, ...headers },
      })
      record(socket)
      return socket
    },
    async ask(method, path, body, headers = {}) {
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: {
          origin: base,
          cookie: cookieHeader(),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        const at = pair.indexOf('=')
        cookies.set(pair.slice(0, at), pair.slice(at + 1))
      }
      const text = await answer.text()
      chunks.push(Buffer.from(JSON.stringify([...answer.headers])), Buffer.from(text))
      return { status: answer.status, body: text === '' ? null : JSON.parse(text), size: text.length }
    },
  }
}

function asBuffer(data: Buffer | ArrayBuffer | Buffer[]): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data)
  return Buffer.isBuffer(data) ? data : Buffer.from(data)
}
