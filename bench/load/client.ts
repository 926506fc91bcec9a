import type { Person } from '../prepare/population.ts'
import type { RunningTarget } from '../targets/start-target.ts'
import { OUR_ORIGIN } from '../targets/target.ts'
import { type Heard, speak, type Speech } from './dialect.ts'
import { openSocket } from './open-socket.ts'

/** One message, and when it was here. What it says is read only after the clock has stopped. */
export interface Received {
  readonly at: number
  readonly kind: Heard
  readonly body: Uint8Array
}

/** One person's tab, as a stock provider behaves, except that it only keeps what it hears. */
export interface Client {
  readonly person: Person
  readonly speech: Speech
  readonly received: Received[]
  send(frame: Buffer): void
  /** Resolves with the first state that the server sends; at once where nobody answers. Rejects when the line is cut. */
  readonly state: Promise<Uint8Array>
  /** Resolves when the line is down. */
  readonly gone: Promise<void>
  /** The code it was closed with by the server, while it was meant to stay open. */
  cutOff(): number | null
  close(): Promise<void>
}

export interface Place {
  readonly running: RunningTarget
  /** The name of the room at the targets where anybody may name one. */
  readonly room: string
}

const EMPTY = new Uint8Array([0, 0])

interface Coming {
  /** Which state it has already, as a Yjs state vector. Without it: none. */
  readonly has?: Uint8Array
  /** What it has and the server may not: sent when the server asks, as stock providers do. */
  readonly unsent?: Uint8Array
  /** Called with each message, as it comes. */
  readonly hears?: (received: Received) => void
}

/** Opens a person's socket, says who they are and asks for the state. Rejects when there is no socket to be had. */
export async function connectClient(place: Place, person: Person, coming: Coming = {}): Promise<Client> {
  const { has = new Uint8Array([0]), unsent = EMPTY, hears = () => {} } = coming
  const { running, room } = place
  const { dialect } = running.target
  const speech = speak(dialect, room)
  const answer = speech.state(unsent)
  const received: Received[] = []
  const state = Promise.withResolvers<Uint8Array>()
  const gone = Promise.withResolvers<void>()
  // Whoever does not wait for a state does not want to hear that there was none.
  state.promise.catch(() => {})
  let leaving = false
  let code: number | null = null

  const socket = await openSocket(addressOf(place, person), {
    message(bytes, line) {
      const heard = { at: performance.now(), ...speech.read(bytes) }
      received.push(heard)
      if (heard.kind === 'state') state.resolve(heard.body)
      if (heard.kind === 'state-request') line.send(answer)
      hears(heard)
    },
    close(reason) {
      if (!leaving) code = reason
      state.reject(new Error(`${running.target.name} closed the line with ${reason}`))
      gone.resolve()
    },
  })
  for (const frame of speech.hello(has)) socket.send(frame)
  if (dialect === 'none') state.resolve(EMPTY)
  return {
    person,
    speech,
    received,
    send: socket.send,
    state: state.promise,
    gone: gone.promise,
    cutOff: () => code,
    async close() {
      leaving = true
      socket.close()
      await gone.promise
    },
  }
}

function addressOf({ running, room }: Place, { handle, cookie, address }: Person) {
  const { target, port } = running
  if (target.gated) {
    return {
      port,
      path: `/sync/${handle}`,
      headers: { Origin: OUR_ORIGIN, Cookie: cookie, 'X-Forwarded-For': address },
    }
  }
  return { port, path: target.dialect === 'hocuspocus' ? '/' : `/${room}` }
}
