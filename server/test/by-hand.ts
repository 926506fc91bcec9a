import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import type { Person } from './person.ts'

export const UPGRADE =
  'Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n'

/** A socket of this person’s, of which a test writes every byte itself. */
export async function upgradedByHand(base: string, person: Person, path: string): Promise<Socket> {
  const socket = connect(Number(new URL(base).port), 'localhost')
  const cookie = [...person.wire.cookies].map((pair) => pair.join('=')).join('; ')
  const asks = `GET ${path} HTTP/1.1\nHost: localhost\nOrigin: ${base}\nCookie: ${cookie}\n${UPGRADE}\n`
  // What is written leaves at once, however little it is.
  socket.setNoDelay(true)
  socket.on('error', () => {})
  socket.write(asks.replaceAll('\n', '\r\n'))
  await once(socket, 'data')
  socket.resume()
  return socket
}
