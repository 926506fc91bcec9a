import path from 'node:path'
import type { MeetingId, ParticipantId } from '@evenhand/shared/domain/ids'
import { addCard, editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { SYNC } from '@evenhand/shared/protocol/sync-frame'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { meetingOf, type TestMeeting } from '../meeting-of.ts'
import type { Person } from '../person.ts'
import { pauses, steersTo } from '../steering.ts'
import { until } from '../until.ts'
import { type CaseBoard, caseBoard, saved } from './case-board.ts'
import { openRawSeat } from './raw-seat.ts'
import { roomOf } from './room-of.ts'
import { lettersOf, typesOn } from './typing.ts'
import { writtenBy } from './written-by.ts'

const me = (person: Person) => person.view().me.member

describe('edits that come twice, in the wrong order, late or at once', () => {
  let at: CaseBoard
  beforeAll(async () => {
    at = await caseBoard()
  })
  afterAll(() => at.meeting.end())

  /** Three letters at the end of Odile’s card, each an edit of its own, not sent yet. */
  async function threeLetters(): Promise<{ seat: Awaited<ReturnType<CaseBoard['seat']>>; edits: Uint8Array[] }> {
    const seat = await at.seat(at.odile)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(seat.doc))
    copy.clientID = seat.clientId
    const edits: Uint8Array[] = []
    copy.on('update', (update: Uint8Array) => edits.push(update))
    for (const letter of ['a', 'b', 'c']) {
      const text = lettersOf(copy, at.odiles)
      text.insert(text.length, letter)
    }
    return { seat, edits }
  }
  const words = () => at.tamsin.board.wordsOf(at.odiles)

  test('[D1] RE08 an edit that comes twice counts once, and each of the two is answered', async () => {
    const before = words()
    const { seat, edits } = await threeLetters()
    for (const edit of edits) for (let time = 0; time < 2; time += 1) seat.edit(edit)
    await until('all six are saved', () => seat.saved() === 6)
    await until('Tamsin reads them once', () => words() === `${before}abc`)
    seat.leave()
  })

  test('[G3] RE08 one that overtakes another is refused and does not wait; sent again in order, and half a minute late, all count', async () => {
    const before = await at.shown()
    const text = words()
    const { seat, edits } = await threeLetters()
    const nothing = Uint8Array.of(0, 0)
    seat.edit(nothing, SYNC.step2)
    seat.edit(must(edits[1], 'the second'))
    await until('it is refused', () => seat.closedWith() === CLOSE.refused)
    expect(seat.refusal()).toBe('missing-dependency')
    await at.unaffected(before)
    at.meeting.later(30_000)
    const again = await at.seat(at.odile)
    for (const edit of edits) again.edit(edit, SYNC.step2)
    await until('they are saved', () => again.saved() === 3)
    await until('Tamsin reads them', () => words() === `${text}abc`)
    again.leave()
  })

  test('[D1] RE19 two people who set one field in the same moment, 500 times over, end up with one board, and each edit has its author', async () => {
    const [odile, chair] = [await at.seat(at.odile), await at.seat(at.meeting.chair)]
    const docs = [typesOn(odile), typesOn(chair)]
    const authors = async () => {
      const all = await writtenBy(at.meeting)
      return [at.odile, at.meeting.chair].map((who) => all.filter((by) => by === who.participant).length)
    }
    const set = async (rounds: number) => {
      for (let round = 0; round < rounds; round += 1) {
        // Both write before either can hear of the other.
        for (const [who, doc] of docs.entries()) editCard(doc, at.odiles, { order: `a${who}${round % 9}V` })
        at.meeting.later(1_000)
      }
      await until('both are saved', () => [odile, chair].every((each) => each.saved() === each.sent()))
    }
    const [odiles = 0, chairs = 0] = await authors()
    await set(20)
    expect(await authors()).toEqual([odiles + 20, chairs + 20])
    for (let rounds = 20; rounds < 500; rounds += 40) await set(40)
    await until('all have the same place', () => new Set([...docs, at.tamsin.board.doc].map(orderOf)).size === 1)
    expect([odile.closedWith(), chair.closedWith()]).toEqual([null, null])
    odile.leave()
    chair.leave()
  })
  const orderOf = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards').get(at.odiles)?.get('order')

  test('[S2] RE11 half an hour offline and five hundred edits later, all of them are on the board', async () => {
    const card = at.odile.board.add(me(at.odile), 'well', 'Offline:')
    await saved(at.odile)
    at.odile.board.provider.disconnect()
    for (let edit = 0; edit < 500; edit += 1) at.odile.board.typeInto(card, 'x')
    at.meeting.later(30 * 60_000)
    at.odile.board.provider.connect()
    await until('it is saved', () => at.odile.board.synced() && at.odile.board.saved() > 0)
    await saved(at.odile)
    await until('Tamsin reads all of it', () => at.tamsin.board.wordsOf(card) === `Offline:${'x'.repeat(500)}`)
  })

  test('[G4] RE11 when the meeting was paused meanwhile, her edits are refused by number and reason, for her device to hand back', async () => {
    at.odile.board.provider.disconnect()
    at.odile.board.typeInto(at.odiles, ' Typed in the train.')
    await pauses(at.meeting.chair, true)
    const before = await at.shown()
    at.meeting.later(30 * 60_000)
    at.odile.board.provider.connect()
    await until('she is told', () => at.odile.board.refusals().length === 1)
    expect(at.odile.board.refusals()[0]).toEqual({ n: at.odile.board.sent(), reason: 'paused' })
    expect(await at.shown()).toEqual(before)
    await pauses(at.meeting.chair, false)
  })
})

describe('a clock that is wrong', () => {
  let at: CaseBoard
  beforeAll(async () => {
    at = await caseBoard()
  })
  afterAll(() => at.meeting.end())

  for (const [name, ms] of [
    ['a day behind the devices', -86_400_000],
    ['a day ahead of them', 2 * 86_400_000],
    ['set back by five minutes', -300_000],
  ] as const) {
    test(`[N4] RE13 the server’s is ${name}: people write, see each other, and nobody’s order changes`, async () => {
      at.meeting.later(ms)
      const before = await at.shown()
      await at.unaffected(before)
      const awareness = at.priya.board.provider.awareness
      awareness.setLocalState({ cursor: null, dragging: at.odiles })
      const seen = () => at.tamsin.board.provider.awareness.getStates().get(at.priya.board.doc.clientID)
      await until('Tamsin sees where Priya is', () => seen()?.dragging === at.odiles)
      awareness.setLocalState({ cursor: null, dragging: null })
      await until('Tamsin sees it end', () => seen()?.dragging === null)
      const order = at.tamsin.cards().map(({ id }) => id)
      expect(at.meeting.chair.cards().map(({ id }) => id)).toEqual(order)
    })
  }
})

describe('a board with a long past', () => {
  test('[S2] RE14 a thousand edits leave a state no larger than what stands there, a short log, and a board that opens', async () => {
    const at = await caseBoard()
    const { store } = at.meeting.app.lanes
    const seat = await at.seat(at.odile)
    const doc = typesOn(seat)
    const size = async () => Y.encodeStateAsUpdate((await at.seat(at.meeting.chair)).doc).length
    const start = await size()
    for (let edit = 0; edit < 500; edit += 1) {
      const text = lettersOf(doc, at.odiles)
      text.insert(0, 'again and again ')
      text.delete(0, 16)
      at.meeting.later(1_000)
      if (edit % 50 === 49) await until('it is saved', () => seat.saved() === seat.sent())
    }
    expect(seat.sent()).toBe(1_000)
    expect((await size()) - start).toBeLessThan(1_000)
    const words = at.tamsin.board.wordsOf(at.odiles)
    at.meeting.everybodyLeaves()
    seat.leave()
    await at.meeting.restart()
    const joiner = await at.seat(at.meeting.chair)
    expect(lettersOf(joiner.doc, at.odiles).toString()).toBe(words)
    expect(store).not.toBe(at.meeting.app.lanes.store)
    const rows = await at.meeting.app.lanes.store.read.selectFrom('room_log').select('seq').execute()
    expect(rows.length).toBeLessThan(1_000)
    joiner.leave()
    await at.meeting.end()
  })
})

describe('a server with a hundred boards', () => {
  let server: TestMeeting
  beforeAll(async () => {
    server = await meetingOf([])
  })
  afterAll(() => server.end())

  async function another(title: string) {
    const made = await server.staff.ask('POST', '/api/staff/meetings', {
      title,
      kind: 'family_network_meeting',
      date: '2026-11-26',
      children: [{ name: 'Pip', age: 9 }],
      people: [],
      lobby: 'open',
    })
    const { meeting } = made.body as MeetingPeopleView
    const entered = await server.staff.ask('POST', `/api/staff/meetings/${meeting}/enter`)
    const { participant } = entered.body as { participant: ParticipantId }
    await steersTo(server.staff, participant, 'information')
    const seat = await openRawSeat(server.staff, participant)
    const doc = typesOn(seat)
    addCard(doc, { author: seat.member, box: 'well', order: 'a0', words: title })
    await until('it is saved', () => seat.saved() === 1)
    seat.leave()
    return { meeting: meeting as MeetingId, participant, title }
  }
  const cardsOf = (doc: Y.Doc) => JSON.stringify(doc.getMap('cards').toJSON())

  test('[S2] RE15 starts again without opening one of them; each then is as it was, and one that is damaged stays shut alone', async () => {
    const boards: Awaited<ReturnType<typeof another>>[] = []
    for (let n = 0; n < 100; n += 1) boards.push(await another(`Board ${n}.`))
    const damaged = must(boards[57], 'a board')
    const room = await roomOf(server, damaged.meeting)
    await server.restart(() => {
      const database = new Database(path.join(server.dataFolder, 'evenhand.db'))
      database.prepare('update room_log set sealed = zeroblob(64) where room_id = ?').run(room)
      database.prepare('update room_snapshot set sealed = zeroblob(64) where room_id = ?').run(room)
      database.close()
    })
    for (const { participant, title } of boards) {
      const seat = await openRawSeat(server.staff, participant)
      if (title === damaged.title) expect([seat.closedWith(), cardsOf(seat.doc)]).toEqual([CLOSE.comeBack, '{}'])
      else expect(cardsOf(seat.doc)).toContain(title)
      seat.leave()
    }
  })

  test('[S3] RE18 of a meeting that is dropped no row is left, and nobody gets in any more', async () => {
    const { meeting, participant } = await another('To be forgotten.')
    const room = await roomOf(server, meeting)
    const rows = async () => {
      const { read } = server.app.lanes.store
      return [
        await read.selectFrom('meeting').selectAll().where('id', '=', meeting).execute(),
        await read.selectFrom('room').selectAll().where('meeting_id', '=', meeting).execute(),
        await read.selectFrom('room_log').selectAll().where('room_id', '=', room).execute(),
        await read.selectFrom('room_snapshot').selectAll().where('room_id', '=', room).execute(),
        await read.selectFrom('seat').selectAll().where('room_id', '=', room).execute(),
      ].flat()
    }
    expect((await rows()).length).toBeGreaterThan(2)
    // Its room is not live any more: erasing a meeting while people sit in it comes with the record lane.
    await server.restart()
    await server.app.lanes.store.run('dropMeeting', { meeting })
    await server.restart()
    expect((await rows()).length).toBe(0)
    expect((await server.staff.ask('POST', `/api/p/${participant}/seat`)).status).toBe(401)
    expect((await server.staff.ask('GET', `/api/staff/meetings/${meeting}`)).status).toBe(404)
  })
})
