import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../test/until.ts'
import {
  type Browser,
  chairAt,
  conferenceOf,
  joinedWith,
  type SmallServer,
  startSmallServer,
} from './testing/small-server.ts'

let server: SmallServer
let imogen: Browser
let meeting: Awaited<ReturnType<typeof conferenceOf>>
let chair: string

beforeEach(async () => {
  server = await startSmallServer()
  imogen = await chairAt(server)
  meeting = await conferenceOf(imogen)
  await imogen.ask('POST', `${meeting.path}/enter`)
  chair = `/api/p/${meeting.page.chair}`
})
afterEach(() => server.close())

const seatOf = async (browser: Browser, id: ParticipantId) => (await browser.ask('POST', `/api/p/${id}/seat`)).body

describe('a seat', () => {
  test('[P6] of somebody who sees the board has the main room; one of somebody outside has none', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const inside = await seatOf(dana, meeting.dana.id)
    expect(inside.rooms).toEqual([
      { audience: inside.meeting.audience, handle: expect.stringMatching(/^[\w-]{43}$/), clientId: expect.any(Number) },
    ])
    const open = must(await server.meetings.openFor(meeting.dana.id), 'the meeting')
    await server.meetings.change(open.meeting.id, (known) => ({
      ...known,
      participants: known.participants.map((person) =>
        person.id === meeting.dana.id ? { ...person, places: [] } : person,
      ),
    }))
    const outside = await seatOf(dana, meeting.dana.id)
    expect(outside.rooms).toEqual([])
    expect(outside.meeting.people).toEqual([])
  })

  test('[G5] is fresh each time: another handle and another clientID', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const [one, other] = [await seatOf(dana, meeting.dana.id), await seatOf(dana, meeting.dana.id)]
    expect(one.handle).not.toBe(other.handle)
    expect(one.rooms[0].clientId).not.toBe(other.rooms[0].clientId)
  })

  test('[N4] is given sixty times a minute to one person, and to others all the same', async () => {
    const [dana, tamsin] = [await joinedWith(server, meeting.dana), await joinedWith(server, meeting.tamsin)]
    const asked = Array.from({ length: 61 }, () => dana.ask('POST', `/api/p/${meeting.dana.id}/seat`))
    const answers = (await Promise.all(asked)).map(({ status }) => status)
    expect(answers.filter((status) => status === 200)).toHaveLength(60)
    expect(answers.filter((status) => status === 429)).toHaveLength(1)
    expect((await tamsin.ask('POST', `/api/p/${meeting.tamsin.id}/seat`)).status).toBe(200)
  })
})

describe('the steering socket', () => {
  test('[P1] brings the view to everybody when the chair moves on, and says who is here', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const { handle } = await seatOf(dana, meeting.dana.id)
    const { frames } = await dana.socket(`/seat/${handle}`)
    await until('the first view is there', () => frames.length === 1)
    await imogen.ask('POST', `${chair}/run`, { do: 'skip', from: 0, to: 2, reason: 'not needed today' })
    await until('the next view is there', () => frames.length === 2)
    const views = frames.map((frame) => JSON.parse(frame))
    expect(views.map(({ stage }) => stage)).toEqual([0, 2])
    expect(views[1].revision).toBeGreaterThan(views[0].revision)
    const here = views[0].people.filter((person: { here: boolean }) => person.here)
    expect(here.map(({ name }: { name: string }) => name)).toEqual(['Dana Thistledown-Sample'])
  })

  test('[N1] closes with one code for no cookie, another’s cookie, an unknown handle, a room’s handle and a foreign page', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const tamsin = await joinedWith(server, meeting.tamsin)
    const { handle, rooms } = await seatOf(dana, meeting.dana.id)
    const tries = [
      server.browser().socket(`/seat/${handle}`),
      tamsin.socket(`/seat/${handle}`),
      dana.socket(`/seat/${'x'.repeat(43)}`),
      dana.socket('/seat/short'),
      dana.socket(`/seat/${rooms[0].handle}`),
      dana.socket(`/seat/${handle}`, 'http://localhost:3001'),
      dana.socket(`/seat/${handle}`, 'http://localhost:3000.evil.example'),
      dana.socket(`/seat/${handle}`, 'null'),
    ]
    for (const tried of await Promise.all(tries)) {
      await until('the socket is closed', () => tried.closed() !== null)
      expect([tried.closed(), tried.frames]).toEqual([4404, []])
    }
  })

  test('[N4] takes nothing from a client but a sign of life', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const { handle } = await seatOf(dana, meeting.dana.id)
    const quiet = await dana.socket(`/seat/${handle}`)
    quiet.socket.send('ping')
    await until('the first view is there', () => quiet.frames.length === 1)
    expect(quiet.closed()).toBeNull()
    quiet.socket.send(JSON.stringify({ stage: 3 }))
    await until('the socket is closed', () => quiet.closed() !== null)
    expect(quiet.closed()).toBe(4404)
  })
})
