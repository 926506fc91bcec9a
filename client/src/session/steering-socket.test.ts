import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSteeringSocket, type SteeringEnd } from './steering-socket.ts'

/** The far end of the seat's socket. */
class Line {
  static all: Line[] = []
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  constructor() {
    Line.all.push(this)
  }
  close() {}
}

beforeEach(() => {
  Line.all = []
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', Line)
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function opens() {
  const ends: SteeringEnd[] = []
  const seat = openSteeringSocket({
    url: 'ws://localhost/seat/handle',
    onView: () => {},
    onLine: () => {},
    onEnd: (end) => ends.push(end),
  })
  const closes = (code: number, reason = '') => Line.all.at(-1)?.onclose?.({ code, reason })
  return { seat, ends, closes }
}

describe('the seat’s own line', () => {
  test('[S2] a server that is going down says within what time to come back', () => {
    const { closes, ends } = opens()
    closes(CLOSE.comeBack, retryAfterReason(20_000))
    vi.advanceTimersByTime(9_999)
    expect(Line.all).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(Line.all).toHaveLength(2)
    expect(ends).toEqual([])
  })

  test('[S2] one that never says when is asked again by and by', () => {
    const { closes } = opens()
    for (let times = 1; times < 6; times++) {
      closes(1006)
      vi.advanceTimersByTime(15_000)
      expect(Line.all).toHaveLength(times + 1)
    }
  })

  test('[G1] what has ended for good stays so, and so does what was closed from here', () => {
    for (const code of [CLOSE.ended, CLOSE.noSeat, CLOSE.replaced]) {
      const { closes, ends } = opens()
      const before = Line.all.length
      closes(code)
      vi.advanceTimersByTime(60_000)
      expect([Line.all.length, ends.length]).toEqual([before, 1])
    }
    const { seat, closes } = opens()
    closes(1006)
    seat.close()
    const before = Line.all.length
    vi.advanceTimersByTime(60_000)
    expect(Line.all).toHaveLength(before)
  })
})
