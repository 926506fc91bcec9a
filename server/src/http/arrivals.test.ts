import { EventEmitter } from 'node:events'
import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import { createArrivals } from './arrivals.ts'

function aDoor(mostPerAddress = 1_000_000) {
  let beat = () => {}
  const arrivals = createArrivals({
    mostPerAddress,
    every(_ms, work) {
      beat = work
      return () => {}
    },
  })
  const seconds = (count: number) => {
    for (let second = 0; second < count; second += 1) beat()
  }
  return { arrivals, seconds }
}

function aSocket() {
  const events = new EventEmitter()
  const closed: (number | string | undefined)[] = []
  const socket = {
    ping: () => {},
    terminate: () => events.emit('close'),
    close: (code: number, reason?: string) => void closed.push(code, reason),
    on: (event: string, listener: () => void) => events.on(event, listener),
  }
  return { socket, closed, goes: () => events.emit('close') }
}

const sentOff = (ms: number) => [CLOSE.comeBack, retryAfterReason(ms)]

describe('sockets that come in', () => {
  test('[N4] AC02 one that has no place after five seconds is sent off; one that has stays', () => {
    const { arrivals, seconds } = aDoor()
    const [nobody, somebody] = [aSocket(), aSocket()]
    arrivals.arrive(nobody.socket, 'a')
    must(arrivals.arrive(somebody.socket, 'a'), 'an arrival').seated()
    seconds(4)
    expect(nobody.closed).toEqual([])
    seconds(100)
    expect(nobody.closed).toEqual(sentOff(200))
    expect(somebody.closed).toEqual([])
  })

  test('[N4] an address that holds all it may gets no more, and another address does', () => {
    const { arrivals } = aDoor(2)
    const [first, second, third, other] = [aSocket(), aSocket(), aSocket(), aSocket()]
    for (const { socket } of [first, second]) expect(arrivals.arrive(socket, 'a')).not.toBeNull()
    expect(arrivals.arrive(third.socket, 'a')).toBeNull()
    expect(third.closed).toEqual(sentOff(200))
    expect(arrivals.arrive(other.socket, 'b')).not.toBeNull()
    // The one that was not let in was not counted either.
    third.goes()
    expect(arrivals.arrive(aSocket().socket, 'a')).toBeNull()
    first.goes()
    expect(arrivals.arrive(aSocket().socket, 'a')).not.toBeNull()
  })

  test('[N4] a room holds five hundred sockets and no more; the next room is open', () => {
    const { arrivals } = aDoor()
    const sits = (room: string) => {
      const socket = aSocket()
      return { ...socket, seated: must(arrivals.arrive(socket.socket, 'a'), 'an arrival').seated(room) }
    }
    const full = Array.from({ length: 500 }, () => sits('one'))
    expect(full.every(({ seated }) => seated)).toBe(true)
    const tooMany = sits('one')
    expect([tooMany.seated, tooMany.closed]).toEqual([false, sentOff(501)])
    expect(sits('two').seated).toBe(true)
    tooMany.goes()
    expect(sits('one').seated).toBe(false)
    full[0]?.goes()
    expect(sits('one').seated).toBe(true)
  })

  test('[N4] RE10 the more there are, the longer they may take to come back: a millisecond each, at most half a minute', () => {
    const { arrivals } = aDoor()
    const come = (count: number) =>
      Array.from({ length: count }, aSocket).map((one) => (arrivals.arrive(one.socket, 'a'), one))
    expect(arrivals.comeBackWithin()).toBe(200)
    const some = come(3_000)
    expect(arrivals.comeBackWithin()).toBe(3_000)
    come(40_000)
    expect(arrivals.comeBackWithin()).toBe(30_000)
    for (const { goes } of some) goes()
    expect(arrivals.comeBackWithin()).toBe(30_000)
  })

  test('[N4] one that goes before it has its place takes none', () => {
    const { arrivals, seconds } = aDoor()
    const gone = aSocket()
    const arrived = must(arrivals.arrive(gone.socket, 'a'), 'an arrival')
    gone.goes()
    seconds(10)
    expect([arrived.seated('one'), gone.closed]).toEqual([true, []])
    for (let count = 0; count < 500; count += 1)
      expect(must(arrivals.arrive(aSocket().socket, 'a'), 'an arrival').seated('one')).toBe(true)
  })
})
