import type { CardId, ChildId, Handle, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, cardText, impactText } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { writeWords } from '@evenhand/shared/grid-doc/words'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { encodeRefused, encodeSaved, FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { frameKind } from './counting-socket.ts'
import { createGridRoom, type GridRoom, type RoomEnd } from './grid-room.ts'

const dana = 'dana' as MemberId
const pip = 'pip' as ChildId

/** The far end of a line, with a hand on every frame. */
class Line {
  static readonly OPEN = 1
  static last: Line
  readonly OPEN = 1
  readyState = 0
  binaryType = ''
  readonly sent: Uint8Array[] = []
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null

  constructor() {
    Line.last = this
  }

  send(bytes: Uint8Array) {
    this.sent.push(bytes)
  }

  close() {
    this.readyState = 3
  }

  opens() {
    this.readyState = 1
    this.onopen?.()
  }

  says(bytes: Uint8Array) {
    this.onmessage?.({ data: new Uint8Array(bytes).buffer })
  }

  asksWhatItLacks() {
    this.says(Uint8Array.of(FRAME.sync, SYNC.step1, 1, 0))
  }

  bringsUpToDate() {
    this.says(Uint8Array.of(FRAME.sync, SYNC.step2, 2, 0, 0))
  }

  closesWith(code: number) {
    this.readyState = 3
    this.onclose?.({ code, reason: '' })
  }

  /** The update within: after the two types and a length whose bytes but the last have their high bit set. */
  lastAnswer(): Uint8Array {
    const frame = this.sent.findLast((bytes) => frameKind(bytes) === 'answer') ?? new Uint8Array()
    const length = frame.findIndex((byte, at) => at >= 2 && byte < 128)
    return frame.subarray(length + 1)
  }

  edits(): number {
    return this.sent.filter((bytes) => frameKind(bytes) === 'edit').length
  }
}

const rooms: GridRoom[] = []
afterEach(() => {
  for (const room of rooms.splice(0)) room.destroy()
})

function danaComes() {
  const ends: RoomEnd[] = []
  const room = createGridRoom({
    url: 'ws://localhost/sync',
    handle: 'handle' as Handle,
    clientId: 7,
    me: dana,
    children: [pip],
    onEnd: (end) => ends.push(end),
    WebSocket: Line as unknown as typeof WebSocket,
  })
  rooms.push(room)
  const line = Line.last
  line.opens()
  return { room, line, ends }
}

function danaIsIn() {
  const joined = danaComes()
  joined.line.asksWhatItLacks()
  joined.line.bringsUpToDate()
  return joined
}

const addsWeekends = (room: GridRoom): CardId =>
  addCard(room.doc, { author: dana, box: 'worried', order: 'a0', words: 'Weekends.' })

describe('a room on its line', () => {
  test('[G3] the document carries the number that the seat was given', () => {
    expect(danaComes().room.doc.clientID).toBe(7)
  })

  test('[G4] her card is saved when the server names its frame, not when it is sent', () => {
    const { room, line } = danaIsIn()
    expect(room.saved()).toBe('saved')
    addsWeekends(room)
    expect([line.edits(), room.saved()]).toEqual([1, 'saving'])
    line.says(encodeSaved(1))
    expect(room.saved()).toBe('saving')
    line.says(encodeSaved(2))
    expect(room.saved()).toBe('saved')
  })

  test('[G4] before the server has asked what it lacks, a keystroke waits for that answer', () => {
    const { room, line } = danaComes()
    addsWeekends(room)
    expect(line.edits()).toBe(0)
    line.asksWhatItLacks()
    const server = new Y.Doc()
    openGrid(server, [pip])
    Y.applyUpdate(server, line.lastAnswer())
    expect(server.getMap('cards').size).toBe(1)
  })

  test('[G4] refused, she gets every unsaved text back with the reason, once', async () => {
    const { room, line, ends } = danaIsIn()
    addsWeekends(room)
    writeWords(impactText(room.doc, pip), 'He listens out at night.')
    line.says(encodeRefused(2, 'paused'))
    line.closesWith(CLOSE.refused)
    await Promise.resolve()
    expect(ends).toMatchObject([
      { kind: 'again', kept: [{ words: 'Weekends.' }, { words: 'He listens out at night.' }] },
    ])
  })

  test('[G4] what was saved before is not handed back when the room is reset', () => {
    const { room, line, ends } = danaIsIn()
    const card = addsWeekends(room)
    line.says(encodeSaved(2))
    line.closesWith(CLOSE.reset)
    expect(cardText(room.doc, card)).toBeTruthy()
    expect(ends).toEqual([{ kind: 'again', reason: 'reset', kept: [] }])
  })

  test('[D1] when the meeting has ended for her, nothing is kept', () => {
    const { room, line, ends } = danaIsIn()
    addsWeekends(room)
    line.closesWith(CLOSE.ended)
    expect(ends).toEqual([{ kind: 'ended' }])
  })

  test('[S3] a server that goes down for a moment ends nothing', () => {
    const { room, line, ends } = danaIsIn()
    addsWeekends(room)
    line.closesWith(CLOSE.comeBack)
    expect(ends).toEqual([])
    expect(room.saved()).toBe('offline-unsaved')
  })
})
