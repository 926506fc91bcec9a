/** What becomes of a chair's requests that were under way while they handed the chair over. */
import { pathIds } from '@evenhand/shared/protocol/command'
import { MAIN } from '@evenhand/shared/testing/a-template'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { datesRoute } from '../follow-up/follow-up-routes.ts'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'
import { type Conference, conference } from '../scoring/testing/conference.ts'
import { handedOver } from '../stages/hand-over.ts'
import { sharingRoutes } from './audience-routes.ts'

const address = z.object({ participant: pathIds.participant })
let room: Conference
let app: FastifyInstance
/** Whether the chair is handed over after a request is let in and before its step is taken. */
let handsOver: boolean

beforeEach(async () => {
  room = await conference()
  handsOver = true
  await room.meetings.change(room.meeting.id, (meeting) => {
    const timescales = [{ id: 'core_group', name: 'Core group', count: 10, unit: 'working_days' } as const]
    return { ...meeting, template: { ...meeting.template, timescales } }
  })
  const change: MeetingsInStore['change'] = async (id, step, alongside) => {
    if (handsOver) await room.meetings.change(id, handOver)
    return room.meetings.change(id, step, alongside)
  }
  const parts = {
    meetings: { ...room.meetings, change },
    // The person of the path, as if they held their own cookie.
    participations: { fromPath: async ({ params }: { params: unknown }) => address.parse(params).participant },
  }
  app = Fastify()
  sharingRoutes(app, parts)
  datesRoute(app, parts)
})
afterEach(async () => {
  await app.close()
  await room.close()
})

const handOver: Parameters<MeetingsInStore['change']>[1] = (meeting) => {
  const given = handedOver(meeting, room.person('tamsin').member)
  if (!given.ok) throw new Error('nobody took the chair')
  return given.value
}

test.each([
  ['POST', 'presenting', { audience: MAIN }],
  ['POST', 'restricted-words', { words: ['Willow House'] }],
  ['PUT', 'dates', { audience: MAIN, timescale: 'core_group', day: '2026-12-01' }],
] as const)(
  '[G1] whoever hands the chair over meanwhile changes nothing any more: %s %s',
  async (method, path, payload) => {
    const ask = (who: 'imogen' | 'tamsin') => {
      return app.inject({ method, url: `/api/p/${room.person(who).id}/${path}`, payload })
    }
    const late = await ask('imogen')
    expect([late.statusCode, late.json()]).toEqual([409, { reason: 'changed-meanwhile' }])
    const { sharing, plan } = (await room.open()).meeting
    expect([sharing.presenting, sharing.restrictedWords, plan?.dates ?? []]).toEqual([null, [], []])
    handsOver = false
    expect((await ask('tamsin')).statusCode).toBe(204)
  },
)
