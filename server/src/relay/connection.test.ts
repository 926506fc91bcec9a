import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import { describe, expect, test } from 'vitest'
import { createConnection } from './connection.ts'
import { editFrame } from './testing/tab.ts'
import { createWorkAllowance } from './work-allowance.ts'

const REQUEST = new Uint8Array([0, 0, 1, 0])
const QUERY = new Uint8Array([3])
const DEAF = { onStateRequest() {}, onEdit() {}, onAnswer() {}, onTooLong() {}, onPresence() {}, onPresenceQuery() {} }

/** A line with the other end in the hand, and what got through it. */
function line(opts: { listening?: boolean } = {}) {
  const time = { now: 0 }
  const heard: string[] = []
  const sent: Uint8Array[] = []
  const closed: (number | 'cut')[] = []
  const reasons: (string | undefined)[] = []
  const late: (() => void)[] = []
  const socket = {
    bufferedAmount: 0,
    send: (frame: Uint8Array) => void sent.push(frame),
    close(code: number, reason?: string) {
      closed.push(code)
      reasons.push(reason)
    },
    terminate: () => void closed.push('cut'),
  }
  const connection = createConnection({
    socket,
    clock: () => time.now,
    comeBackWithin: () => 1_234,
    soon: (work) => void late.push(work),
  })
  const beat = () => {
    for (const work of late.splice(0)) work()
  }
  const listen = () =>
    connection.listen({
      onStateRequest: () => heard.push('request'),
      onEdit: (bytes, n) => heard.push(`edit ${n} of ${bytes.length}`),
      onAnswer: (bytes, n) => heard.push(`answer ${n} of ${bytes.length}`),
      onTooLong: (n) => heard.push(`too long ${n}`),
      onPresence: (bytes) => heard.push(`presence ${bytes.join()}`),
      onPresenceQuery: () => heard.push('query'),
    })
  if (opts.listening ?? true) listen()
  const receives = (...frames: readonly Uint8Array[]) => {
    for (const frame of frames) connection.receive(frame, true)
  }
  return { connection, receives, listen, heard, sent, closed, reasons, socket, time, beat }
}

describe('one socket', () => {
  test('[G2] hands frames on in order and counts what are edits, answers to our own request too', () => {
    const { receives, heard } = line()
    receives(
      REQUEST,
      editFrame(new Uint8Array(5)),
      new Uint8Array([0, 1, 2, 0, 0]),
      QUERY,
      editFrame(new Uint8Array(1)),
    )
    expect(heard).toEqual(['request', 'edit 1 of 5', 'answer 2 of 2', 'query', 'edit 3 of 1'])
  })

  test('[N1] reads nothing before it is known whose it is, and then what came early first', () => {
    const { receives, listen, heard } = line({ listening: false })
    receives(REQUEST, editFrame(new Uint8Array(1)))
    expect(heard).toEqual([])
    listen()
    receives(QUERY)
    expect(heard).toEqual(['request', 'edit 1 of 1', 'query'])
  })

  test('[N1] keeps sixteen early frames and closes at the next', () => {
    const { receives, listen, heard, closed } = line({ listening: false })
    for (let count = 0; count < 16; count += 1) receives(QUERY)
    expect(closed).toEqual([])
    receives(QUERY)
    expect(closed).toEqual([CLOSE.comeBack])
    listen()
    expect(heard).toEqual([])
  })

  test('[N1] keeps no more early bytes than one frame may have', () => {
    const { receives, closed } = line({ listening: false })
    receives(new Uint8Array(200_000))
    expect(closed).toEqual([])
    receives(new Uint8Array(100_000))
    expect(closed).toEqual([CLOSE.comeBack])
  })

  test('[G3] gives on a copy that is all there is of its buffer', () => {
    const given: Uint8Array[] = []
    const { connection } = line({ listening: false })
    connection.listen({
      onStateRequest: () => {},
      onEdit: (bytes) => void given.push(bytes),
      onAnswer() {},
      onTooLong() {},
      onPresence: () => {},
      onPresenceQuery: () => {},
    })
    const shelf = new Uint8Array(40).fill(9)
    shelf.set(editFrame(new Uint8Array([1, 2])), 8)
    connection.receive(shelf.subarray(8, 13), true)
    shelf.fill(7)
    expect(given.map((bytes) => [...bytes])).toEqual([[1, 2]])
    expect(given[0]?.buffer.byteLength).toBe(2)
  })

  test.each<[string, Uint8Array]>([
    ['an empty frame', new Uint8Array([])],
    ['an unknown type', new Uint8Array([64, 1])],
    ['an auth frame', new Uint8Array([2, 0, 0])],
    ['an unknown sync type', new Uint8Array([0, 3, 0])],
    ['an edit cut short', editFrame(new Uint8Array(9)).subarray(0, 6)],
    ['an edit that says it is longer than its frame', new Uint8Array([0, 2, 100, 1])],
    ['bytes after an edit', new Uint8Array([0, 2, 1, 0, 0])],
    ['a state vector with bytes left over', new Uint8Array([0, 0, 2, 0, 0])],
    ['a state vector cut short', new Uint8Array([0, 0, 2, 1, 1])],
    ['a state vector of a million entries', new Uint8Array([0, 0, 3, 0xc0, 0x84, 0x3d])],
    ['a state vector of a clientID beyond 32 bit', new Uint8Array([0, 0, 7, 1, 0x80, 0x80, 0x80, 0x80, 0x10, 1])],
  ])('[G3] is closed by %s, and nothing after it is read', (_what, frame) => {
    const { receives, heard, closed } = line()
    receives(frame, QUERY)
    expect(closed).toEqual([CLOSE.refused])
    expect(heard).toEqual([])
  })

  test('[G3] is closed by a text frame', () => {
    const { connection, closed } = line()
    connection.receive(new Uint8Array(QUERY), false)
    expect(closed).toEqual([CLOSE.refused])
  })

  test('[G2] an edit above 256 KiB is told by its number and not read, one just below is heard', () => {
    const { receives, heard } = line()
    receives(editFrame(new Uint8Array(262_139)))
    receives(editFrame(new Uint8Array(262_140)))
    expect(heard).toEqual(['edit 1 of 262139', 'too long 2'])
  })

  test('[N4] whoever sends edits faster than people write is sent off to come back', () => {
    const { receives, heard, closed, time } = line()
    for (let count = 0; count < 200; count += 1) receives(editFrame(new Uint8Array(1)))
    time.now += 1_000
    for (let count = 0; count < 30; count += 1) receives(editFrame(new Uint8Array(1)))
    expect(heard).toHaveLength(230)
    expect(closed).toEqual([])
    receives(editFrame(new Uint8Array(1)))
    expect(heard).toHaveLength(230)
    expect(closed).toEqual([CLOSE.comeBack])
  })

  test('[N4] PR06 presence above the rate is dropped without a word but for the newest, and edits are heard as before', () => {
    const { receives, heard, closed, beat } = line()
    for (let count = 0; count < 1_000; count += 1) receives(new Uint8Array([1, 1, count % 100]))
    receives(editFrame(new Uint8Array(1)))
    expect(heard).toHaveLength(401)
    expect(heard.at(-1)).toBe('edit 1 of 1')
    beat()
    beat()
    expect(heard.slice(401)).toEqual(['presence 99'])
    expect(closed).toEqual([])
  })

  test('[N4] PR06 what was kept back is not told after something newer, nor after the line is closed', () => {
    const moved = (to: number) => new Uint8Array([1, 1, to])
    const first = line()
    for (let count = 0; count < 401; count += 1) first.receives(moved(1))
    first.time.now += 1_000
    first.receives(moved(2))
    first.beat()
    expect(first.heard.at(-1)).toBe('presence 2')

    const second = line()
    for (let count = 0; count < 401; count += 1) second.receives(moved(1))
    second.connection.close(CLOSE.replaced)
    second.beat()
    expect(second.heard).toHaveLength(400)
  })

  test('[N4] PR06 presence in long frames is dropped by its bytes', () => {
    const { receives, heard, closed } = line()
    const long = new Uint8Array([1, 0xff, 0xff, 0x03, ...new Uint8Array(65_535)])
    receives(long, long, long, long, long)
    expect(heard).toHaveLength(4)
    expect(closed).toEqual([])
  })

  test('[N4] who is here is not told more than ten times at once, however often it is asked', () => {
    const { receives, heard, closed } = line()
    for (let count = 0; count < 500; count += 1) receives(QUERY)
    expect(heard).toHaveLength(10)
    expect(closed).toEqual([])
  })

  test('[N4] "come back" says within how long: as for everybody, or for somebody who did too much alone', () => {
    const everybody = line()
    everybody.connection.close(CLOSE.comeBack)
    const one = line()
    for (let count = 0; count < 11; count += 1) one.receives(REQUEST)
    const ended = line()
    ended.connection.close(CLOSE.ended)
    expect([everybody, one, ended].map(({ reasons }) => reasons[0])).toEqual([
      retryAfterReason(1_234),
      retryAfterReason(5_000),
      undefined,
    ])
  })

  test('[N4] whoever asks for the whole state again and again is sent off', () => {
    const { receives, closed } = line()
    for (let count = 0; count < 11; count += 1) receives(REQUEST)
    expect(closed).toEqual([CLOSE.comeBack])
  })

  test('[N4] a slow reader first misses presence and is cut off above four mebibytes', () => {
    const { connection, sent, closed, socket } = line()
    socket.bufferedAmount = 1_048_577
    connection.sendPresence(new Uint8Array([1]))
    connection.send(new Uint8Array([2]))
    expect(sent).toEqual([new Uint8Array([2])])
    socket.bufferedAmount = 4 * 1_048_576 + 1
    connection.send(new Uint8Array([3]))
    expect(sent).toHaveLength(1)
    expect(closed).toEqual(['cut'])
  })

  test('[G2] once closed nothing is heard, sent or closed again', () => {
    const { connection, receives, heard, sent, closed } = line()
    connection.close(CLOSE.refused)
    connection.close(CLOSE.comeBack)
    connection.send(new Uint8Array([1]))
    receives(REQUEST)
    expect({ heard, sent, closed }).toEqual({ heard: [], sent: [], closed: [CLOSE.refused] })
  })
})

test('[N4] edits of a megabyte at once are taken and then no more, also on the person’s next socket', () => {
  const work = createWorkAllowance(() => 0)
  const long = editFrame(new Uint8Array(250_000))
  const first = line({ listening: false })
  first.connection.listen({ ...DEAF, onEdit: () => first.heard.push('edit') }, work)
  first.receives(long, long, long, long, long)
  expect(first.heard).toEqual(['edit', 'edit', 'edit', 'edit'])
  expect(first.closed).toEqual([CLOSE.comeBack])

  const next = line({ listening: false })
  next.connection.listen({ ...DEAF, onEdit: () => next.heard.push('edit') }, work)
  next.receives(long)
  expect(next.heard).toEqual([])
  expect(next.closed).toEqual([CLOSE.comeBack])
})
