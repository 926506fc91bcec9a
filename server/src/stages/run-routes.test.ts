import { must } from '@evenhand/shared/lib/must'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../test/until.ts'
import {
  type Browser,
  chairAt,
  conferenceOf,
  joinedWith,
  type SmallServer,
  startSmallServer,
} from '../meetings/testing/small-server.ts'

let server: SmallServer
let imogen: Browser
let dana: Browser
let tamsin: Browser
let meeting: Awaited<ReturnType<typeof conferenceOf>>

beforeEach(async () => {
  server = await startSmallServer()
  imogen = await chairAt(server)
  meeting = await conferenceOf(imogen)
  await imogen.ask('POST', `${meeting.path}/enter`)
  dana = await joinedWith(server, meeting.dana)
  tamsin = await joinedWith(server, meeting.tamsin)
})
afterEach(() => server.close())

const chair = (path: string) => `/api/p/${meeting.page.chair}${path}`
const steers = (body: object) => imogen.ask('POST', chair('/run'), body)
const seatOf = async (browser: Browser, id: string) => (await browser.ask('POST', `/api/p/${id}/seat`)).body
const viewOf = async (browser: Browser, id: string): Promise<MeetingView> => (await seatOf(browser, id)).meeting
const skip = (from: number, to: number | 'end') => ({ do: 'skip', from, to, reason: 'Not today' })

/** Everything that this person's steering socket was sent. */
async function watching(browser: Browser, id: string) {
  const { handle } = await seatOf(browser, id)
  const socket = await browser.socket(`/seat/${handle}`)
  await until('the first view is there', () => socket.frames.length > 0)
  return socket
}

describe('steering a session', () => {
  test('[P1] the chair moves it and pauses it; the minute taker keeps its time; nobody else does anything', async () => {
    const refused = { status: 403, text: '{"reason":"not-allowed"}' }
    for (const body of [skip(0, 4), { do: 'pause', on: true }, { do: 'timer', minutes: 5 }, { do: 'nonsense' }]) {
      expect(await tamsin.ask('POST', `/api/p/${meeting.tamsin.id}/run`, body)).toMatchObject(refused)
      expect((await tamsin.ask('POST', chair('/run'), body)).status).toBe(401)
    }
    expect((await tamsin.ask('GET', `/api/p/${meeting.tamsin.id}/run/checks`)).status).toBe(403)
    expect(await viewOf(tamsin, meeting.tamsin.id)).toMatchObject({ stage: 0, paused: false, run: { timer: null } })

    expect((await steers(skip(0, 4))).status).toBe(204)
    expect((await steers({ do: 'pause', on: true })).status).toBe(204)
    expect(await viewOf(tamsin, meeting.tamsin.id)).toMatchObject({ stage: 4, paused: true })
  })

  test('[M1] the way on is closed while a check is open, and says no more than that', async () => {
    const move = { do: 'move', from: 0, to: 1, unmet: [], reason: null }
    expect(await steers(move)).toMatchObject({ status: 409, text: '{"reason":"unmet-checks"}' })
    const { body } = await imogen.ask('GET', chair('/run/checks'))
    expect(body).toEqual({
      stage: 0,
      checks: [
        { check: 'family_spoken_to', seen: null, ticked: false, met: false },
        { check: 'everyone_heard', seen: null, ticked: false, met: false },
        { check: 'quorum_met', seen: null, ticked: false, met: false },
      ],
    })
    for (const check of ['family_spoken_to', 'everyone_heard']) await steers({ do: 'tick', check, on: true })
    const reason = 'The nurse is on her way'
    expect((await steers({ ...move, unmet: [{ check: 'quorum_met', reason }] })).status).toBe(204)
    const view = await viewOf(imogen, meeting.page.chair)
    expect(view.run?.left).toMatchObject([{ to: 'whos_who_and_family_tree', unmet: [{ check: 'quorum_met', reason }] }])
    expect((await viewOf(dana, meeting.dana.id)).run).toMatchObject({ left: null, steering: null })
    expect((await steers({ do: 'tick', check: 'quorum_met', on: true })).status).toBe(409)
  })

  test('[M1] of two chairs’ windows that press at once, one moves it and the other is told', async () => {
    const both = await Promise.all([steers(skip(0, 1)), steers(skip(0, 1))])
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
    expect(await viewOf(dana, meeting.dana.id)).toMatchObject({ stage: 1 })
  })

  test('[M1] there is no stage behind the last, and no session that is not the chair’s', async () => {
    const last = must(await server.meetings.openFor(meeting.dana.id), 'the meeting').meeting.template.stages.length
    expect((await steers(skip(0, last))).status).toBe(400)
    expect((await steers({ ...skip(0, 1), audience: 'somewhere-else' })).status).toBe(400)
    expect((await steers(skip(0, last - 1))).status).toBe(204)
    expect((await steers(skip(last - 1, 'end'))).status).toBe(204)
    expect(await viewOf(dana, meeting.dana.id)).toMatchObject({ run: { phase: 'closed', timer: null } })
  })

  test('[M4] everybody sees when the time is over, and gets more with one press', async () => {
    await steers(skip(0, 1))
    const { now } = server.time
    const timer = { endsAt: now + 4 * 60_000 }
    expect((await viewOf(dana, meeting.dana.id)).run?.timer).toEqual(timer)
    expect((await steers({ do: 'extend', minutes: 5 })).status).toBe(204)
    expect((await viewOf(dana, meeting.dana.id)).run?.timer).toEqual({ endsAt: now + 9 * 60_000 })
    expect((await seatOf(dana, meeting.dana.id)).now).toBe(now)
  })
})

describe('a break', () => {
  test('[M5] asked for by Dana is shown to the chair, and not one byte goes to anybody else', async () => {
    const screens = {
      imogen: await watching(imogen, meeting.page.chair),
      dana: await watching(dana, meeting.dana.id),
      tamsin: await watching(tamsin, meeting.tamsin.id),
    }
    await until('everybody is seen', () => JSON.parse(must(screens.dana.frames.at(-1), 'a view')).people.every(Boolean))
    const before = { dana: screens.dana.frames.length, tamsin: screens.tamsin.frames.length }
    const seen = await viewOf(tamsin, meeting.tamsin.id)
    expect((await dana.ask('POST', `/api/p/${meeting.dana.id}/break`, {})).status).toBe(204)
    const asks = () => JSON.parse(must(screens.imogen.frames.at(-1), 'a view')).run.steering.breaks
    await until('the chair is told', () => asks().length === 1)
    const [ask] = asks()
    expect(ask.name).toBe('Dana Thistledown-Sample')
    expect({ dana: screens.dana.frames.length, tamsin: screens.tamsin.frames.length }).toEqual(before)
    expect({ ...(await viewOf(tamsin, meeting.tamsin.id)), revision: 0 }).toEqual({ ...seen, revision: 0 })

    expect((await steers({ do: 'put-away', member: ask.id })).status).toBe(204)
    await until('it is put away', () => asks().length === 0)
    expect({ dana: screens.dana.frames.length, tamsin: screens.tamsin.frames.length }).toEqual(before)
  })

  test('[M5] is not the chair’s to ask for, and not asked in a session that one is not in', async () => {
    expect((await imogen.ask('POST', chair('/break'), {})).status).toBe(403)
    const elsewhere = await dana.ask('POST', `/api/p/${meeting.dana.id}/break`, { audience: 'somewhere-else' })
    expect(elsewhere.status).toBe(400)
  })
})

describe('the chair', () => {
  const memberOf = (view: MeetingView, name: string) =>
    must(
      view.people.find((person) => person.name.startsWith(name)),
      'a person',
    ).id

  test('[M6] hands over: from the next request on the one steers and the other does not', async () => {
    const view = await viewOf(imogen, meeting.page.chair)
    const to = memberOf(view, 'Tamsin')
    expect((await dana.ask('POST', `/api/p/${meeting.dana.id}/chair`, { to })).status).toBe(403)
    expect((await imogen.ask('POST', chair('/chair'), { to })).status).toBe(204)

    expect((await steers(skip(0, 1))).status).toBe(403)
    expect((await tamsin.ask('POST', `/api/p/${meeting.tamsin.id}/run`, skip(0, 1))).status).toBe(204)
    const now = await viewOf(dana, meeting.dana.id)
    expect(now).toMatchObject({ stage: 1, chair: 'Tamsin Reed-Example' })
    const roles = now.people.map(({ name, role }) => [name.split(' ')[0], role])
    expect(roles).toContainEqual(['Imogen', 'social_worker'])
    expect(roles).toContainEqual(['Tamsin', 'chair'])
  })

  test('[M6] is not given to the family, to an observer, or to somebody who is not there', async () => {
    const view = await viewOf(imogen, meeting.page.chair)
    for (const to of [memberOf(view, 'Dana'), memberOf(view, 'Finn'), memberOf(view, 'Imogen'), 'nobody']) {
      expect((await imogen.ask('POST', chair('/chair'), { to })).status).toBe(400)
    }
    expect((await steers(skip(0, 1))).status).toBe(204)
  })

  test('[M6] the staff account still comes in as the person it made the meeting as', async () => {
    const to = memberOf(await viewOf(imogen, meeting.page.chair), 'Tamsin')
    await imogen.ask('POST', chair('/chair'), { to })
    const { body } = await imogen.ask('POST', `${meeting.path}/enter`)
    expect(body).toEqual({ participant: meeting.page.chair })
    const [line] = (await imogen.ask('GET', '/api/staff/meetings')).body
    expect(line.chair).toBe(meeting.page.chair)
  })
})
