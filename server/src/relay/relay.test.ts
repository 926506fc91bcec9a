import type { ChildId, RoomId } from '@evenhand/shared/domain/ids'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { describe, expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import type { LogRow } from '../store/room-log.ts'
import { adds, boardOf } from './testing/at-the-board.ts'
import { createLiveMeeting } from './testing/live-meeting.ts'
import { dana, gone, imogen, person, ROOM, tamsin } from './testing/people.ts'
import { openTab } from './testing/tab.ts'
import { turns } from './testing/turns.ts'

const seeded = (doc: Y.Doc) => addCard(doc, { author: dana.member, box: 'worried', order: 'a0', words: 'From before.' })

describe('rooms are opened and let go', () => {
  test('[S2] after a restart the board is what was acknowledged', async () => {
    const { opens, restarted } = createLiveMeeting()
    const [dana1, tamsin1] = [await opens(dana), await opens(tamsin)]
    adds(dana1)
    adds(tamsin1)
    await turns()
    adds(dana1)
    await turns()
    expect(Object.keys(boardOf(dana1.doc))).toHaveLength(3)
    expect(boardOf((await restarted().opens(imogen)).doc)).toEqual(boardOf(dana1.doc))
  })

  test('[S2] a room that everybody left is opened again from its log, and people who come back write on', async () => {
    const meeting = createLiveMeeting()
    const dana1 = await meeting.opens(dana)
    adds(dana1)
    await turns()
    dana1.seat.leave()
    await turns()
    const loads = meeting.log.loads()
    const dana2 = await meeting.opensAgain(dana, { clientId: dana1.doc.clientID, doc: dana1.doc })
    expect(meeting.log.loads()).toBe(loads + 1)
    adds(dana2)
    await turns()
    expect(dana2.refusal()).toBeNull()
    expect(boardOf((await meeting.opens(imogen)).doc)).toEqual(boardOf(dana1.doc))
  })

  test('[S2] whoever leaves in the middle of a commit has written what they wrote', async () => {
    const { log, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    log.hold()
    const card = adds(dana1)
    await turns()
    dana1.seat.leave()
    await turns()
    const imogen1 = await opens(imogen)
    log.release()
    await turns()
    expect(Object.keys(boardOf(imogen1.doc))).toEqual([card])
    expect(imogen1.closed()).toBeNull()
  })

  test('[N4] ten people who come at once open the room once', async () => {
    const people = Array.from({ length: 10 }, (_, at) => person(`relative${at}`, 'family_network'))
    const { log, opens } = createLiveMeeting(people)
    const tabs = await Promise.all(people.map(opens))
    expect(log.loads()).toBe(1)
    adds(must(tabs[0], 'a tab'))
    await turns()
    for (const tab of tabs) expect(Object.keys(boardOf(tab.doc))).toHaveLength(1)
  })

  test.each<[string, (row: LogRow) => LogRow]>([
    ['a row is corrupt', ({ seq, sealed }) => ({ seq, sealed: sealed.map((byte) => byte ^ 1) })],
    ['a row is missing', ({ seq, sealed }) => ({ seq: seq + 1, sealed })],
  ])('[S5] when %s the room stays shut instead of showing half a board', async (_what, change) => {
    const { log, opens, restarted, warnings } = createLiveMeeting()
    adds(await opens(dana))
    await turns()
    log.distort(change)
    const next = restarted()
    await expect(next.opens(imogen)).rejects.toThrow('not-now')
    expect(warnings).toEqual(['room-not-opened'])
    log.distort((row) => row)
    await next.opens(imogen)
  })

  test('[S5] without its key the room stays shut', async () => {
    const { meetings, opens } = createLiveMeeting()
    meetings.loseKey()
    await expect(opens(imogen)).rejects.toThrow('not-now')
  })
})

const halfway = (doc: Y.Doc) => {
  seeded(doc)
  throw new Error('no more')
}

/** Asks for a seat as Dana would, and says what came of it and whether a room was opened. */
const wants = async (wanted: { room?: RoomId; participant?: typeof dana.id }, people = [imogen, dana]) => {
  const { relay, time, log } = createLiveMeeting(people)
  const tab = openTab({ person: dana, clientId: 5, clock: () => time.now })
  const seated = await relay.seat({ room: ROOM, participant: dana.id, clientId: 5, ...wanted }, tab.connection)
  return { reason: seated.ok ? null : seated.reason, loads: log.loads() }
}

describe('who gets a seat', () => {
  test('[N1] somebody of the roster does', async () => {
    expect(await wants({})).toEqual({ reason: null, loads: 1 })
  })

  test.each<[string, Parameters<typeof wants>]>([
    ['a room that there is not', [{ room: 'another' as RoomId }]],
    ['somebody of another meeting', [{ participant: tamsin.id }]],
    ['somebody who does not see the board', [{}, [imogen, gone(dana)]]],
  ])('[N1] %s gets the same answer, and no room is opened for it', async (_who, asked) => {
    expect(await wants(...asked)).toEqual({ reason: 'no-seat', loads: 0 })
  })

  test('[N1] somebody who is removed while the room is being opened does not', async () => {
    const { meetings, log, opens, restarted } = createLiveMeeting()
    adds(await opens(imogen))
    await turns()
    log.distort((row) => {
      meetings.change({ participants: [imogen] })
      return row
    })
    await expect(restarted().opens(dana)).rejects.toThrow('no-seat')
  })

  test('[N1] the same seat on a second socket takes the place of the first', async () => {
    const { opens, opensAgain } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    const dana2 = await opensAgain(dana, { clientId: dana1.doc.clientID })
    expect([dana1.closed(), dana2.closed()]).toEqual([CLOSE.replaced, null])
    dana1.seat.leave()
    const card = adds(dana2)
    await turns()
    expect(Object.keys(boardOf(imogen1.doc))).toEqual([card])
  })

  test("[P4] every page of a person is closed, and nobody else's", async () => {
    const { relay, opens } = createLiveMeeting()
    const [phone, laptop, imogen1] = [await opens(dana), await opens(dana), await opens(imogen)]
    relay.closeSeatsOf(dana.id, CLOSE.ended)
    expect([phone.closed(), laptop.closed(), imogen1.closed()]).toEqual([CLOSE.ended, CLOSE.ended, null])
  })
})

describe('who is here', () => {
  test('[N3] a caret in the impact statement of a child who was just added is shown', async () => {
    const { meetings, opens } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    meetings.change({ children: [{ id: 'wren' as ChildId, name: 'Wren', age: 2 }] })
    const at = { type: null, tname: 'impact:wren', item: null, assoc: 0 }
    const cursor = { anchor: at, head: at }
    dana1.says([{ clientId: dana1.doc.clientID, state: { cursor } }])
    await vi.waitFor(() => expect(imogen1.seen.get(dana1.doc.clientID)?.state).toMatchObject({ cursor }))
  })

  test('[N3] whoever comes is told at once, and whoever leaves is gone', async () => {
    const { opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    dana1.says([{ clientId: dana1.doc.clientID, state: {} }])
    const imogen1 = await opens(imogen)
    expect(imogen1.seen.get(dana1.doc.clientID)?.state).toMatchObject({ user: { name: dana.name } })
    dana1.seat.leave()
    await vi.waitFor(() => expect(imogen1.seen.get(dana1.doc.clientID)?.state).toBeNull())
  })
})

describe("the server's own edits", () => {
  test('[S6] what is seeded is on disk when that is said, and there for whoever comes', async () => {
    const { relay, log, opens, restarted } = createLiveMeeting()
    const imogen1 = await opens(imogen)
    log.hold()
    const seeding = relay.seed(ROOM, (doc) => void seeded(doc))
    expect(await Promise.race([seeding, turns().then(() => 'waiting')])).toBe('waiting')
    expect(boardOf(imogen1.doc)).toEqual({})
    log.release()
    await seeding
    await turns()
    expect(Object.keys(boardOf(imogen1.doc))).toHaveLength(1)
    expect(boardOf((await restarted().opens(dana)).doc)).toEqual(boardOf(imogen1.doc))
  })

  test('[S6] a seed that did not get to the disk says so, and nothing of it is left', async () => {
    const { relay, log, opens } = createLiveMeeting()
    log.failNext('unknown')
    await expect(relay.seed(ROOM, (doc) => void seeded(doc))).rejects.toThrow('not committed')
    expect(boardOf((await opens(imogen)).doc)).toEqual({})
  })

  test('[S6] a seed that breaks off half-way leaves nothing', async () => {
    const { relay, opens } = createLiveMeeting()
    await expect(relay.seed(ROOM, halfway)).rejects.toThrow('no more')
    await turns()
    expect(boardOf((await opens(imogen)).doc)).toEqual({})
  })

  test('[G5] nobody writes under the clientID of the server (ID02)', async () => {
    const { relay, seats, opens } = createLiveMeeting()
    await relay.seed(ROOM, (doc) => void seeded(doc))
    const dana1 = await opens(dana)
    const ofServer = [...(await seats.bindings(ROOM))].find(([, who]) => who === null)
    dana1.doc.clientID = must(ofServer, 'a clientID of the server')[0]
    adds(dana1)
    await turns()
    expect(dana1.closed()).toBe(CLOSE.refused)
    await relay.seed(ROOM, (doc) => void seeded(doc))
  })

  test('[S1] whoever reads for the record reads what is on disk, and cannot change it', async () => {
    const { relay, log, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    const card = adds(dana1)
    await turns()
    log.hold()
    let read: string[] | null = null
    const reading = relay.read(ROOM, (doc) => {
      read = Object.keys(boardOf(doc))
      seeded(doc)
    })
    await turns()
    const second = adds(dana1)
    const again = relay.read(ROOM, (doc) => Object.keys(boardOf(doc)))
    await turns()
    expect(read).toEqual([card])
    expect(await Promise.race([again, turns().then(() => 'waiting')])).toBe('waiting')
    log.release()
    await reading
    expect((await again).toSorted()).toEqual([card, second].toSorted())
  })
})

describe('the server goes down', () => {
  test('[S2] what is on its way is finished and confirmed, everybody is sent off to come back, nobody comes in', async () => {
    const { relay, log, opens, restarted } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    log.hold()
    const card = adds(dana1)
    await turns()
    const drained = relay.drain()
    await turns()
    const late = adds(imogen1)
    log.release()
    await drained
    expect([dana1.saved(), imogen1.saved()]).toEqual([2, 1])
    expect([dana1.closed(), imogen1.closed()]).toEqual([CLOSE.comeBack, CLOSE.comeBack])
    await expect(opens(tamsin)).rejects.toThrow('not-now')
    const next = restarted()
    const imogen2 = await next.opensAgain(imogen, { clientId: imogen1.doc.clientID, doc: imogen1.doc })
    expect(imogen2.refusal()).toBeNull()
    expect(Object.keys(boardOf(imogen2.doc)).toSorted()).toEqual([card, late].toSorted())
  })
})
