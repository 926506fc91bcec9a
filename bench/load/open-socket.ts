import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { clientFrame, firstFrame, FRAME_KIND } from './frames.ts'

/**
 * The other end of a WebSocket, as bare as it can be: the load must cost less than what it measures. Frames to send are
 * made once (`clientFrame`) and written as they are; messages that come are handed over uncopied.
 */
export interface LoadSocket {
  send(frame: Buffer): void
  close(): void
}

export interface Address {
  readonly port: number
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Listening {
  message(bytes: Buffer, socket: LoadSocket): void
  close(code: number): void
}

/** Resolves when the server has agreed to speak WebSocket; rejects when it does not, or closes first. */
export function openSocket(address: Address, on: Listening): Promise<LoadSocket> {
  const socket = connect({ port: address.port, host: '127.0.0.1', noDelay: true })
  const line: LoadSocket = {
    send: (frame) => void socket.write(frame),
    close: () => void socket.end(clientFrame(new Uint8Array(), FRAME_KIND.close)),
  }
  return new Promise((resolve, reject) => {
    const reader = createReader(socket, { on, line, opened: () => resolve(line) })
    socket.on('data', (chunk: Buffer) => {
      const problem = reader.take(chunk)
      if (problem === null) return
      socket.destroy()
      reject(new Error(problem))
    })
    socket.on('error', reject)
    socket.on('close', () => {
      reject(new Error('closed before it was open'))
      on.close(reader.code())
    })
    socket.write(askFor(address))
  })
}

/** Reads the answer to the request for a WebSocket, then frames. `take` gives what is wrong, or null. */
function createReader(socket: Socket, { on, line, opened }: { on: Listening; line: LoadSocket; opened: () => void }) {
  let open = false
  let code = 1006
  let rest: Buffer = Buffer.alloc(0)

  function readAnswer(): string | null {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) return null
    const [status = ''] = rest.toString('latin1', 0, end).split('\r\n')
    if (!status.includes(' 101 ')) return `no socket: ${status}`
    rest = rest.subarray(end + 4)
    open = true
    opened()
    return null
  }

  function readFrames(): void {
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      rest = rest.subarray(frame.end)
      const { kind, payload } = frame
      if (kind === FRAME_KIND.binary) on.message(payload, line)
      if (kind === FRAME_KIND.ping) socket.write(clientFrame(payload, FRAME_KIND.pong))
      if (kind === FRAME_KIND.close) {
        code = payload.length > 1 ? payload.readUInt16BE(0) : 1005
        socket.end()
      }
    }
  }

  return {
    take(chunk: Buffer): string | null {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const problem = open ? null : readAnswer()
      if (open) readFrames()
      return problem
    },
    code: () => code,
  }
}

function askFor({ path, headers = {} }: Address): string {
  const lines = Object.entries({
    Host: '127.0.0.1',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    ...headers,
  })
  return `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}
