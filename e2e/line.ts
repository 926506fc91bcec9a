import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** One browser's way to the server. A browser that is only told to be offline keeps its open sockets; this one loses them. */
export interface Line {
  /** What to give the browser as its proxy. */
  readonly proxy: string
  /** What is open breaks, what is new gets nowhere. */
  cut(): void
  mend(): void
  end(): Promise<void>
}

export async function openLine(): Promise<Line> {
  const open = new Set<Duplex>()
  let away = false
  const keep = <Socket extends Duplex>(socket: Socket): Socket => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
    return socket
  }
  const server = createServer(passOn)
  server.on('connection', (socket: Socket) => {
    if (away) socket.destroy()
    else keep(socket)
  })
  server.on('connect', ({ url = '' }: IncomingMessage, near: Duplex) => {
    const { hostname, port } = new URL(`http://${url}`)
    const far = keep(connect(Number(port), hostname, () => near.write('HTTP/1.1 200 OK\r\n\r\n')))
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    away = true
    for (const socket of open) socket.destroy()
  }
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend() {
      away = false
    },
    end() {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function passOn(asked: IncomingMessage, answer: ServerResponse) {
  const { method, headers, url = '' } = asked
  const onward = request(url, { method, headers }, (came) => {
    answer.writeHead(came.statusCode ?? 502, came.headers)
    came.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}
