import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSteeringSocket, type SteeringEnd } from './steering-socket.ts'

/** The far end of the seat's socket. */
class Line {
  static all: Line[] = []
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  readonly url: string
  constructor(url: string) {
    this.url = url
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

const SEEN = { revision: 7, title: 'Review', stage: 1, quiet: { asked: true } } as unknown as MeetingView

function opens() {
  const ends: SteeringEnd[] = []
  const views: MeetingView[] = []
  const seat = openSteeringSocket({
    url: 'ws://localhost/seat/handle',
    seen: SEEN,
    onView: (view) => views.push(view),
    onLine: () => {},
    onEnd: (end) => ends.push(end),
  })
  const closes = (code: number, reason = '') => Line.all.at(-1)?.onclose?.({ code, reason })
  const tells = (told: unknown) => Line.all.at(-1)?.onmessage?.({ data: JSON.stringify(told) })
  return { seat, ends, views, closes, tells }
}

describe('the seat’s own line', () => {
  test('[U9] it says what this tab has, takes what differs, and takes a whole view in its place', () => {
    const { views, tells, closes } = opens()
    expect(Line.all.at(-1)?.url).toBe('ws://localhost/seat/handle?since=7')
    tells({ revision: 8, changed: { stage: 0 }, gone: ['quiet'] })
    tells({ revision: 9, changed: { title: 'Core group' }, gone: [] })
    closes(1006)
    vi.advanceTimersByTime(15_000)
    expect(Line.all.at(-1)?.url).toBe('ws://localhost/seat/handle?since=9')
    tells({ revision: 20, title: 'Another', stage: 2 })
    expect(views).toEqual([
      { revision: 8, title: 'Review', stage: 0 },
      { revision: 9, title: 'Core group', stage: 0 },
      { revision: 20, title: 'Another', stage: 2 },
    ])
  })

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
