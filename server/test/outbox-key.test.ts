import type { SeatView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import type { Person } from './person.ts'

let meeting: TestMeeting
let dana: Person
beforeEach(async () => {
  meeting = await meetingOf()
  dana = await meeting.joins('Dana')
})
afterEach(() => meeting.end())

const keyOf = async (person: Person) => ((await person.ask('POST', '/seat')).body as SeatView).outboxKey

/** Every address of this server, as it lists them itself, at this meeting and at that person. */
async function addresses(participant: string): Promise<readonly { method: string; path: string }[]> {
  const api = (await dana.wire.ask('GET', '/api/openapi.json')).body as { paths: Record<string, object> }
  return Object.entries(api.paths).flatMap(([pattern, methods]) => {
    const here = pattern.replace('{meeting}', meeting.people.meeting).replace('{participant}', participant)
    return Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      path: here.replaceAll(/\{\w+\}/g, 'x'),
    }))
  })
}

test('[S7] Dana gets the same 32 bytes with each of her seats, and nobody else gets those', async () => {
  const [first, second] = [await keyOf(dana), await keyOf(dana)]
  expect(Buffer.from(first, 'base64url')).toHaveLength(32)
  expect(second).toBe(first)
  const others = [meeting.chair, await meeting.joins('Tamsin'), await meeting.joins('Finn')]
  const keys = new Set([first, ...(await Promise.all(others.map(keyOf)))])
  expect(keys.size).toBe(4)
})

test('[S7] the chair, a stranger and Tamsin are given no seat of Dana’s, and so no key', async () => {
  const tamsin = await meeting.joins('Tamsin')
  for (const wire of [meeting.chair.wire, tamsin.wire, meeting.outsider()]) {
    const answer = await wire.ask('POST', `/api/p/${dana.participant}/seat`)
    expect([answer.status, answer.body]).toEqual([401, { reason: 'not-signed-in' }])
  }
})

test('[S7] her key is in the answer to her seat and in nothing else: no route, to nobody, and no log', async () => {
  const key = await keyOf(dana)
  const bytes = Buffer.from(key, 'base64url')
  const spellings = [key, bytes.toString('base64'), bytes.toString('hex'), bytes.join(',')]
  const tamsin = await meeting.joins('Tamsin')
  const others = [tamsin.wire, meeting.chair.wire, meeting.staff, meeting.outsider()]
  const seen: string[] = []
  // Dana first: the chair's own page can take her out of the meeting.
  for (const wire of [dana.wire, ...others]) {
    for (const { method, path } of await addresses(dana.participant)) {
      if (wire === dana.wire && /\/(seat|leave)$/.test(path)) continue
      seen.push(JSON.stringify(await wire.ask(method, path, method === 'GET' ? undefined : {})))
    }
  }
  expect(seen.length).toBeGreaterThan(80)
  const frames = others.map((wire) => wire.received().toString('latin1'))
  const said = [...seen, ...frames, JSON.stringify(dana.view()), meeting.log()].join('\n')
  for (const spelling of [...spellings, bytes.toString('latin1')]) expect(said).not.toContain(spelling)
})

test('[S7] once she has left, that browser is not given it any more', async () => {
  expect((await dana.ask('POST', '/leave')).status).toBeLessThan(300)
  expect((await dana.ask('POST', '/seat')).status).toBe(401)
})

test('[S7] the people of another meeting have other keys', async () => {
  const other = await meetingOf()
  const herself = await other.joins('Dana')
  expect(await keyOf(herself)).not.toBe(await keyOf(dana))
  await other.end()
})
