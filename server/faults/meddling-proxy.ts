import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import { WebSocket, WebSocketServer } from 'ws'
import { freePort } from '../test/free-port.ts'

/** What happens to the edits that pass: nothing, each one twice, each one late, or every second one before the first. */
export type Meddling = 'nothing' | 'twice' | 'late' | 'swapped'

/** Stands between people and the server's sockets. */
export interface MeddlingProxy {
  readonly base: string
  /** From here on; `who` picks people by their cookie, and everybody else's frames pass as they are. */
  meddle(how: Meddling, who?: (cookie: string) => boolean): void
  close(): Promise<void>
}

type Pass = (frame: Buffer, isBinary: boolean) => void

export async function createMeddlingProxy(server: string, delayMs: () => number): Promise<MeddlingProxy> {
  const port = await freePort()
  const listener = new WebSocketServer({ host: 'localhost', port })
  let how: Meddling = 'nothing'
  let who: (cookie: string) => boolean = () => true

  listener.on('connection', (near, { url = '/', headers }) => {
    const cookie = headers.cookie ?? ''
    const far = new WebSocket(`${server.replace('http', 'ws')}${url}`, { headers: { cookie, origin: server } })
    const current = () => (who(cookie) ? how : 'nothing')
    const early: Parameters<Pass>[] = []
    const up = createMeddler({ current, delayMs, pass: (...frame) => sendOn(far, frame) })
    // What the server says can come twice or late, but over one line never in another order.
    const spared = () => (current() === 'swapped' ? 'nothing' : current())
    const down = createMeddler({ current: spared, delayMs, pass: (...frame) => sendOn(near, frame) })
    near.on('message', (frame: Buffer, isBinary) => {
      if (far.readyState === WebSocket.CONNECTING) early.push([frame, isBinary])
      else up(frame, isBinary)
    })
    far.on('open', () => {
      for (const frame of early) up(...frame)
    })
    far.on('message', (frame: Buffer, isBinary) => down(frame, isBinary))
    far.on('close', (code) => (code > 1015 ? near.close(code) : near.terminate()))
    near.on('close', () => far.close())
    for (const socket of [near, far]) socket.on('error', () => socket.terminate())
  })

  return {
    base: `http://localhost:${port}`,
    meddle(next, whom = () => true) {
      how = next
      who = whom
    },
    async close() {
      for (const socket of listener.clients) socket.terminate()
      await new Promise((resolve) => listener.close(resolve))
    },
  }
}

function sendOn(socket: WebSocket, [frame, isBinary]: Parameters<Pass>): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(frame, { binary: isBinary })
}

/** One direction of one line. Frames that are late keep their order. */
function createMeddler(opts: { current: () => Meddling; delayMs: () => number; pass: Pass }): Pass {
  const { current, delayMs, pass } = opts
  let held: Buffer | null = null
  let line: Promise<void> = Promise.resolve()

  function later(...frame: Parameters<Pass>): void {
    const waited = new Promise((resolve) => setTimeout(resolve, delayMs()))
    line = line.then(async () => {
      await waited
      pass(...frame)
    })
  }

  return (frame, isBinary) => {
    const what = isEdit(frame, isBinary) ? current() : 'nothing'
    if (what === 'nothing') return pass(frame, isBinary)
    if (what === 'late') return later(frame, isBinary)
    if (what === 'twice') {
      pass(frame, isBinary)
      return pass(frame, isBinary)
    }
    const first = held
    held = first === null ? frame : null
    if (first === null) return
    pass(frame, isBinary)
    pass(first, isBinary)
  }
}

const isEdit = (frame: Buffer, isBinary: boolean) => isBinary && frame[0] === FRAME.sync && frame[1] !== SYNC.step1
