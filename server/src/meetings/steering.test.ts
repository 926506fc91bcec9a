import { firstSession, withRun } from '@evenhand/shared/domain/audience'
import type { LookId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Attendee, attendeeIn, NOBODY } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { createMeetingCommand } from '@evenhand/shared/protocol/command'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { aStage, aTemplate } from '@evenhand/shared/testing/a-template'
import { beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../test/until.ts'
import { freshKey } from '../keys/seal.ts'
import type { Meetings } from './meetings.ts'
import { newMeeting } from './new-meeting.ts'
import { createSteering, type Steering } from './steering.ts'
import { conference } from './testing/small-server.ts'

const look: LookView = { id: 'look' as LookId, number: 1, phase: 'open', before: false, earlier: null, rounds: [] }

let meeting: Meeting
let steering: Steering
let looks: LookView[]
let wait: Promise<void>
let asked: number
let tell: () => void

beforeEach(() => {
  const made = newMeeting(
    createMeetingCommand.parse(conference),
    'Imogen Quillfeather',
    aTemplate({ stages: [aStage(), aStage(), aStage(), aStage()] }),
  )
  if (!made.ok) throw new Error('the conference is not one')
  meeting = made.value
  looks = []
  asked = 0
  wait = Promise.resolve()
  const key = freshKey()
  const open = async () => ({ meeting, key })
  const meetings: Meetings = {
    open,
    openFor: open,
    now: () => meeting,
    change: async () => meeting,
    letGo: () => {},
    touch: () => tell(),
    onChange(listener) {
      tell = () => listener(meeting.id)
      return () => (tell = () => undefined)
    },
  }
  steering = createSteering({
    meetings,
    looksFor: async () => {
      const then = [...looks]
      asked += 1
      await wait
      return then
    },
    clock: () => 1_000,
  })
})

const person = (name: string) =>
  must(
    meeting.participants.find((each) => each.name.startsWith(name)),
    'a person',
  )

const insider = (name: string): Attendee =>
  must(attendeeIn(meeting, firstSession(meeting).id, person(name).id), 'somebody inside')

function sitting(name: string, handle = `${name}’s tab`) {
  const { id: participant, places } = person(name)
  const { audience, member } = places[0] ?? { audience: null, member: NOBODY }
  const views: MeetingView[] = []
  const socket = {
    closed: null as number | null,
    unread: 0,
    send: (text: string) => void views.push(JSON.parse(text)),
    close: (code: number) => void (socket.closed ??= code),
  }
  const seat = steering.join({ meeting: meeting.id, participant, audience, member, handle }, socket)
  return { views, socket, seat }
}

const hasSeen = (who: { views: readonly MeetingView[] }, count: number) =>
  until(`${count} views are there`, () => who.views.length >= count)

function outside(name: string) {
  const { id } = person(name)
  const participants = meeting.participants.map((each) => (each.id === id ? { ...each, places: [] } : each))
  meeting = { ...meeting, participants }
}

describe('what is pushed', () => {
  test('[P6] is pushed only when it differs: somebody outside hears nothing of what happens inside', async () => {
    outside('Dana')
    const dana = sitting('Dana')
    await hasSeen(dana, 1)
    const tamsin = sitting('Tamsin')
    await hasSeen(tamsin, 1)
    for (const stage of [1, 2, 3]) {
      meeting = withRun(meeting, firstSession(meeting), { stage })
      tell()
      await until('Tamsin is there', () => tamsin.views.at(-1)?.stage === stage)
    }
    tell()
    const last = sitting('Finn')
    await hasSeen(last, 1)
    expect(dana.views).toHaveLength(1)
    expect(tamsin.views.map(({ stage }) => stage)).toEqual([0, 1, 2, 3, 3])
    expect(
      tamsin.views
        .at(-1)
        ?.people.filter(({ here }) => here)
        .map(({ name }) => name),
    ).toEqual(['Tamsin Reed-Example', 'Finn Observerton'])
  })

  test('[N4] is one view for many changes of one moment', async () => {
    const dana = sitting('Dana')
    await hasSeen(dana, 1)
    for (const stage of [1, 2, 3, 4]) {
      meeting = withRun(meeting, firstSession(meeting), { stage })
      tell()
    }
    await hasSeen(dana, 2)
    expect(dana.views.map(({ stage }) => stage)).toEqual([0, 4])
  })

  test('[R3] never goes back: a view that took long to make is followed by the newer one', async () => {
    const { promise, resolve: goOn } = Promise.withResolvers<void>()
    wait = promise
    const dana = sitting('Dana')
    const answer = steering.viewFor({ meeting, key: freshKey() }, person('Dana'), firstSession(meeting).id)
    looks = [look]
    meeting = withRun(meeting, firstSession(meeting), { stage: 5 })
    tell()
    goOn()
    await until('the look is there', () => dana.views.at(-1)?.looks.length === 1)
    const counts = dana.views.map((view) => view.looks.length)
    expect(counts).toEqual(counts.toSorted())
    const revisions = dana.views.map(({ revision }) => revision)
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b))
    expect((await answer).stage).toBe(5)
    expect(revisions).not.toContain((await answer).revision)
  })
})

describe('a steering seat', () => {
  test('[G1] of somebody who was removed gets not one view more, even if one was being made', async () => {
    const dana = sitting('Dana')
    await hasSeen(dana, 1)
    const { promise, resolve: goOn } = Promise.withResolvers<void>()
    wait = promise
    meeting = withRun(meeting, firstSession(meeting), { stage: 2 })
    tell()
    await until('a view is being made', () => asked === 2)
    steering.closeSeatsOf(person('Dana').id, 4401)
    goOn()
    const tamsin = sitting('Tamsin')
    await hasSeen(tamsin, 1)
    expect([dana.socket.closed, dana.views.length]).toEqual([4401, 1])
    expect([...steering.here(meeting.id)]).toEqual([insider('Tamsin').member])
  })

  test('[G5] is taken over by the same handle on a new socket, and nobody seems to leave', async () => {
    const before = sitting('Dana')
    const after = sitting('Dana')
    expect([before.socket.closed, after.socket.closed]).toEqual([4409, null])
    before.seat.gone()
    expect([...steering.here(meeting.id)]).toEqual([insider('Dana').member])
  })

  test('[N4] is the sixth of one person at the cost of their oldest; other people keep theirs', () => {
    const tamsin = sitting('Tamsin')
    const tabs = [1, 2, 3, 4, 5, 6].map((tab) => sitting('Dana', `tab ${tab}`))
    expect(tabs.map(({ socket }) => socket.closed)).toEqual([4409, null, null, null, null, null])
    expect(tamsin.socket.closed).toBeNull()
  })
})

describe('a steering seat with nobody behind it', () => {
  test('[N4] keeps its place while it says nothing, but nobody is told that its person is here', async () => {
    const [dana, tamsin] = [sitting('Dana'), sitting('Tamsin')]
    const hereBy = (who: typeof tamsin) => who.views.at(-1)?.people.flatMap(({ id, here }) => (here ? [id] : []))
    const both = [insider('Dana').member, insider('Tamsin').member]
    await until('both are here', () => hereBy(tamsin)?.length === 2)
    dana.seat.hush(true)
    await until('Dana is not', () => hereBy(tamsin)?.length === 1)
    expect([hereBy(tamsin), dana.socket.closed]).toEqual([[insider('Tamsin').member], null])
    dana.seat.hush(false)
    await until('Dana is back', () => hereBy(tamsin)?.length === 2)
    expect(hereBy(tamsin)).toEqual(both)
  })

  test('[N4] that does not read is asked to come back instead of piling up views', async () => {
    const dana = sitting('Dana')
    await hasSeen(dana, 1)
    dana.socket.unread = 2_000_000
    meeting = withRun(meeting, firstSession(meeting), { stage: 1 })
    tell()
    await until('it is closed', () => dana.socket.closed !== null)
    expect([dana.socket.closed, dana.views.length]).toEqual([4503, 1])
  })

  test('[S2] is asked to come back when the server goes down', () => {
    const dana = sitting('Dana')
    steering.drain()
    expect(dana.socket.closed).toBe(4503)
    expect(steering.here(meeting.id).size).toBe(0)
  })
})
