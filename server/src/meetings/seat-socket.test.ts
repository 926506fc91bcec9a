import type { MeetingId } from '@evenhand/shared/domain/ids'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type ViewChange, withChange } from '@evenhand/shared/protocol/view-change'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../test/until.ts'
import { chairAt, conferenceOf, joinedWith, type SmallServer, startSmallServer } from './testing/small-server.ts'

let server: SmallServer

beforeEach(async () => {
  server = await startSmallServer()
})
afterEach(() => server.close())

/** Dana at her steering socket. Its other end is in this test and answers no ping. */
async function danaSits() {
  const meeting = await conferenceOf(await chairAt(server))
  const dana = await joinedWith(server, meeting.dana)
  const { body } = await dana.ask('POST', `/api/p/${meeting.dana.id}/seat`)
  const at = await dana.socket(`/seat/${body.handle}`)
  await until('the first view is there', () => at.frames.length === 1)
  const here = () => server.steering.here(meeting.page.meeting as MeetingId).size
  return { ...at, here }
}

describe('the steering socket of somebody whose phone is gone', () => {
  test('[N4] shows nobody after a ping stayed unanswered, and is cut after the second', async () => {
    const { here, closed } = await danaSits()
    server.seconds(30)
    expect(here()).toBe(1)
    server.seconds(30)
    expect([here(), closed()]).toEqual([0, null])
    server.seconds(30)
    await until('it is cut', () => closed() !== null)
    expect(here()).toBe(0)
  })

  test('[N4] stays when an answer comes after all, and its person is here again', async () => {
    const { socket, here, closed } = await danaSits()
    server.seconds(60)
    expect(here()).toBe(0)
    socket.pong()
    await until('she is here again', () => here() === 1)
    server.seconds(30)
    expect(closed()).toBeNull()
  })
})

test('[N4] a steering socket that is opened again and again is sent off for half a minute', async () => {
  const meeting = await conferenceOf(await chairAt(server))
  const dana = await joinedWith(server, meeting.dana)
  const { body } = await dana.ask('POST', `/api/p/${meeting.dana.id}/seat`)
  const codes: (number | null)[] = []
  for (let count = 0; count < 121; count += 1) {
    const { closed, frames } = await dana.socket(`/seat/${body.handle}`)
    await until('it is answered', () => closed() !== null || frames.length > 0)
    codes.push(closed())
  }
  expect(codes.slice(0, 120).every((code) => code === null)).toBe(true)
  expect(codes[120]).toBe(CLOSE.comeBack)
})

test('[U9] a tab that says which view it has is told what differs, and one that has another is told everything', async () => {
  const meeting = await conferenceOf(await chairAt(server))
  const dana = await joinedWith(server, meeting.dana)
  const told = async (behind: number) => {
    const { body } = await dana.ask('POST', `/api/p/${meeting.dana.id}/seat`)
    const { frames } = await dana.socket(`/seat/${body.handle}?since=${body.meeting.revision - behind}`)
    await until('the first is there', () => frames.length === 1)
    return { seen: body.meeting as MeetingView, first: JSON.parse(String(frames[0])) }
  }
  const { seen, first } = await told(0)
  // She is here now, which the answer could not say yet.
  expect(Object.keys(first)).toEqual(['revision', 'changed', 'gone'])
  expect(Object.keys((first as ViewChange).changed)).toEqual(['people'])
  const whole = (await told(1)).first as MeetingView
  expect(whole).toEqual(withChange(seen, { ...first, revision: whole.revision }))
})
