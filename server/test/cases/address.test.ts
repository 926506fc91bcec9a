import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from '../meeting-of.ts'

let meeting: TestMeeting
beforeAll(async () => {
  meeting = await meetingOf([])
})
afterAll(() => meeting.end())

describe('an address that is far too long', () => {
  test.each([
    ['of a socket', `/sync/${'x'.repeat(101)}`],
    ['of a seat', `/seat/${'x'.repeat(4_000)}`],
    ['of a person', `/api/p/${'canary'.repeat(100)}/seat`],
  ])('[N1] AC08 AC15 one %s is answered like any unknown one, guarded, and is not repeated', async (_, path) => {
    const answer = await fetch(`${meeting.base}${path}`, { headers: { origin: meeting.base } })
    expect([answer.status, await answer.text()]).toEqual([404, '{"reason":"not-found"}'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
