import { afterEach, beforeEach, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await meetingOf()
})
afterEach(() => meeting.end())

/** Every route there is, as the server itself lists them, at this meeting and this person. */
async function routes(): Promise<readonly { method: string; path: string }[]> {
  const api = (await meeting.chair.wire.ask('GET', '/api/openapi.json')).body as { paths: Record<string, object> }
  const here = { '{meeting}': meeting.people.meeting, '{participant}': meeting.chair.participant }
  return Object.entries(api.paths).flatMap(([pattern, methods]) => {
    const path = Object.entries(here).reduce((text, [name, id]) => text.replace(name, id), pattern)
    return Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path: path.replace(/\{\w+\}/g, 'x') }))
  })
}

test('[N1] AC12 SC11 no page of another site changes anything by any route, with the chair’s own cookies', async () => {
  const changing = (await routes()).filter(({ method }) => !['GET', 'HEAD'].includes(method))
  expect(changing.length).toBeGreaterThan(15)
  const allowed = new URL(meeting.base)
  for (const origin of ['https://evil.invalid', 'null', `${allowed.origin}.evil.invalid`, `https://${allowed.host}`]) {
    for (const { method, path } of changing) {
      const answer = await meeting.staff.ask(method, path, {}, { origin })
      expect([method, path, answer.status, answer.body]).toEqual([method, path, 403, { reason: 'not-allowed' }])
    }
  }
})

test('[N1] AC13 every answer is kept by nobody, framed by nobody, sniffed by nobody and says nothing of where it came from', async () => {
  for (const { method, path } of [...(await routes()), { method: 'GET', path: '/api/nowhere' }]) {
    for (const origin of [meeting.base, 'https://evil.invalid']) {
      const { headers } = await fetch(`${meeting.base}${path}`, { method, headers: { origin } })
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  }
})
