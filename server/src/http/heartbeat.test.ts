import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { createHeartbeat } from './heartbeat.ts'

function hand() {
  let beat = () => {}
  const heartbeat = createHeartbeat({
    every(ms, work) {
      expect(ms).toBe(1_000)
      beat = work
      return () => {
        beat = () => {}
      }
    },
  })
  const seconds = (count: number) => {
    for (let second = 0; second < count; second += 1) beat()
  }
  return { heartbeat, seconds }
}

function aSocket() {
  const events = new EventEmitter()
  const seen = { pings: 0, cut: 0, quiet: [] as boolean[] }
  const socket = {
    ping: () => void (seen.pings += 1),
    terminate() {
      seen.cut += 1
      events.emit('close')
    },
    on: (event: string, listener: () => void) => events.on(event, listener),
  }
  return { socket, seen, answers: () => events.emit('pong'), closes: () => events.emit('close') }
}

describe('the beat of this process', () => {
  test('[N4] a socket whose phone is gone is cut when two pings, half a minute apart, stayed unanswered', () => {
    const { heartbeat, seconds } = hand()
    const { socket, seen } = aSocket()
    heartbeat.watch(socket, (quiet) => seen.quiet.push(quiet))
    seconds(30)
    expect(seen).toEqual({ pings: 1, cut: 0, quiet: [] })
    seconds(30)
    expect(seen).toEqual({ pings: 2, cut: 0, quiet: [true] })
    seconds(30)
    expect(seen).toEqual({ pings: 2, cut: 1, quiet: [true] })
    seconds(300)
    expect(seen).toEqual({ pings: 2, cut: 1, quiet: [true] })
  })

  test('[N4] a socket that answers is kept, and one that answers late is here again', () => {
    const { heartbeat, seconds } = hand()
    const { socket, seen, answers } = aSocket()
    heartbeat.watch(socket, (quiet) => seen.quiet.push(quiet))
    for (let count = 0; count < 10; count += 1) {
      seconds(30)
      answers()
    }
    expect(seen).toEqual({ pings: 10, cut: 0, quiet: [] })
    seconds(60)
    answers()
    seconds(60)
    expect(seen).toEqual({ pings: 14, cut: 0, quiet: [true, false, true] })
  })

  test('[N4] a socket that has closed is pinged no more', () => {
    const { heartbeat, seconds } = hand()
    const { socket, seen, closes } = aSocket()
    heartbeat.watch(socket)
    closes()
    seconds(90)
    expect(seen).toMatchObject({ pings: 0, cut: 0 })
  })

  test('[N4] three thousand sockets are pinged a hundred a second, not all at once', () => {
    const { heartbeat, seconds } = hand()
    const sockets = Array.from({ length: 3_000 }, aSocket)
    for (const { socket } of sockets) heartbeat.watch(socket)
    const pings = () => sockets.reduce((sum, { seen }) => sum + seen.pings, 0)
    for (let second = 1; second <= 30; second += 1) {
      seconds(1)
      expect(pings()).toBe(100 * second)
    }
  })

  test('[N4] what waits for the next beat is done once', () => {
    const { heartbeat, seconds } = hand()
    const done: string[] = []
    heartbeat.each(() => done.push('each'))
    heartbeat.next(() => {
      done.push('once')
      heartbeat.next(() => done.push('then'))
    })
    seconds(3)
    expect(done).toEqual(['once', 'each', 'then', 'each', 'each'])
  })
})
