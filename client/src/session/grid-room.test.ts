import type { CardId, ChildId, Handle, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { addCard, cardText, contestCard, editCard, impactText } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { plainWords, readCards } from '@evenhand/shared/grid-doc/read-grid'
import { writeWords } from '@evenhand/shared/grid-doc/words'
import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import { encodeRefused, encodeSaved, FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { frameKind } from './counting-socket.ts'
import { createGridRoom, type GridRoom } from './grid-room.ts'
import type { RoomEnd } from './room-line.ts'
import { createDevice, type Device, MAIN, type Tab } from './testing/device.ts'

const dana = 'dana' as MemberId
const pip = 'pip' as ChildId
const KEY = Buffer.alloc(32, 1).toString('base64url')

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

  closesWith(code: number, reason = '') {
    this.readyState = 3
    this.onclose?.({ code, reason })
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
let device: Device
beforeEach(() => {
  device = createDevice()
  vi.stubGlobal('indexedDB', device.database)
})
afterEach(() => {
  for (const room of rooms.splice(0)) room.destroy()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** With a number of its own, as each seat has. */
function danaComes(clientId = 7, tab: Tab = device.opensTab('dana' as ParticipantId)) {
  const ends: RoomEnd[] = []
  const room = createGridRoom({
    url: 'ws://localhost/sync',
    handle: 'handle' as Handle,
    clientId,
    me: dana,
    children: [pip],
    outbox: tab.outbox.open({ audience: MAIN, clientId, key: KEY }),
    onEnd: (end) => ends.push(end),
    WebSocket: Line as unknown as typeof WebSocket,
  })
  rooms.push(room)
  const line = Line.last
  line.opens()
  return { room, line, ends }
}

function danaIsIn(clientId?: number, tab?: Tab) {
  const joined = danaComes(clientId, tab)
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

  test('[U3] a server that goes down for a moment ends nothing', () => {
    const { room, line, ends } = danaIsIn()
    addsWeekends(room)
    line.closesWith(CLOSE.comeBack)
    expect(ends).toEqual([])
    expect(room.saved()).toBe('offline-unsaved')
  })
})

/** Dana writes while the line is away, and the tab dies. */
async function danasTabDies(clientId: number, writes: (room: GridRoom) => void) {
  const tab = device.opensTab('dana' as ParticipantId)
  const { room, line } = danaIsIn(clientId, tab)
  line.closesWith(1006)
  writes(room)
  await untilKept(clientId)
  tab.crashes()
  rooms.splice(rooms.indexOf(room), 1)
}

const kept = async () => (await device.store.names()).map(({ clientId }) => clientId)
const untilKept = (...clientIds: number[]) => vi.waitFor(async () => expect(await kept()).toEqual(clientIds))

describe('a tab that died', () => {
  test('[S7] ID14 the next one sends what was unsaved, says “saving” until it is told, and then nothing is left', async () => {
    await danasTabDies(7, addsWeekends)
    const { room, line } = danaIsIn(8)
    await vi.waitFor(() => expect(line.edits()).toBe(1))
    expect(room.saved()).toBe('saving')
    expect(room.doc.getMap('cards').size).toBe(1)
    await untilKept(8)
    line.says(encodeSaved(2))
    expect(room.saved()).toBe('saved')
    await untilKept()
  })

  test('[S7] RE11 five hundred edits without a line, and the tab gone: the server is given all of them', async () => {
    const many = Array.from({ length: 100 }, (_, n) => `Card ${n}.`)
    await danasTabDies(7, ({ doc }) => {
      for (const words of many) {
        const card = addCard(doc, { author: dana, box: 'worried', order: 'a0', words })
        for (const order of ['a1', 'a2', 'a3', 'a4']) editCard(doc, card, { order })
      }
    })
    const { line } = danaComes(8)
    line.bringsUpToDate()
    await untilKept(8)
    // The question what the server lacks comes late here, and all of it is in the answer.
    line.asksWhatItLacks()
    const server = new Y.Doc()
    openGrid(server, [pip])
    Y.applyUpdate(server, line.lastAnswer())
    const cards = readCards(server).filter(({ order }) => order === 'a4')
    expect(cards.map(({ words }) => plainWords(words)).toSorted()).toEqual(many.toSorted())
  })

  test('[G4] when they are refused, the words come back to her with the reason, and are not sent again', async () => {
    await danasTabDies(7, (room) => {
      addsWeekends(room)
      writeWords(impactText(room.doc, pip), 'He listens out at night.')
      contestCard(room.doc, { card: 'tamsin:1' as CardId, by: dana, words: 'There was shopping in the car.' })
    })
    const { line, ends } = danaIsIn(8)
    await vi.waitFor(() => expect(line.edits()).toBe(1))
    line.says(encodeRefused(2, 'paused'))
    await vi.waitFor(() => expect(ends).toHaveLength(1))
    const words = ['Weekends.', 'There was shopping in the car.', 'He listens out at night.']
    expect(ends).toMatchObject([{ kind: 'again', reason: 'paused', kept: words.map((each) => ({ words: each })) }])
    await untilKept()
  })

  test('[G4] when the server has lost what they lean on, she gets the bare words', async () => {
    const tab = device.opensTab('dana' as ParticipantId)
    const { room, line } = danaIsIn(7, tab)
    const card = addsWeekends(room)
    line.says(encodeSaved(2))
    line.closesWith(1006)
    writeWords(cardText(room.doc, card) ?? new Y.XmlFragment(), 'And on Fridays.')
    await untilKept(7)
    tab.crashes()
    const { ends } = danaIsIn(8)
    await vi.waitFor(() => expect(ends).toHaveLength(1))
    expect(ends).toEqual([
      { kind: 'again', reason: 'reset', kept: [{ where: { kind: 'board' }, words: 'And on Fridays.' }] },
    ])
    await untilKept()
  })

  test('[U4] what she had moved herself is no news to her', async () => {
    const server = new Y.Doc()
    openGrid(server, [pip])
    const card = addCard(server, { author: 'tamsin' as MemberId, box: 'well', order: 'a0', words: 'At school.' })
    const board = Y.encodeStateAsUpdate(server)
    await danasTabDies(7, ({ doc }) => {
      Y.applyUpdate(doc, board, 'server')
      editCard(doc, card, { box: 'worried' })
    })
    const { room, line } = danaComes(8)
    Y.applyUpdate(room.doc, board, 'server')
    line.asksWhatItLacks()
    line.bringsUpToDate()
    await vi.waitFor(() => expect(readCards(room.doc)[0]?.box).toBe('worried'))
    expect(room.others.all().size).toBe(0)
  })
})

describe('coming back', () => {
  test('[S2] a server that is going down says within what time to come back, and the board does', () => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const { line } = danaIsIn()
    line.closesWith(CLOSE.comeBack, retryAfterReason(20_000))
    vi.advanceTimersByTime(9_999)
    expect(Line.last).toBe(line)
    vi.advanceTimersByTime(1)
    expect(Line.last).not.toBe(line)
  })

  test('[S2] the board comes back by itself from a broken line, and from one that breaks again', () => {
    vi.useFakeTimers()
    danaIsIn()
    for (let times = 0; times < 5; times++) {
      const { last } = Line
      last.closesWith(1006)
      vi.advanceTimersByTime(30_000)
      expect(Line.last).not.toBe(last)
    }
  })

  test('[S2] once the document is dropped, nothing comes back', () => {
    vi.useFakeTimers()
    const { room, line } = danaIsIn()
    line.closesWith(1006)
    room.destroy()
    vi.advanceTimersByTime(60_000)
    expect(Line.last).toBe(line)
  })
})
