/** Decisions, the family's views and dissent over the real routes and store, in two sessions of one meeting. */
import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { pathIds } from '@evenhand/shared/protocol/command'
import { must } from '@evenhand/shared/lib/must'
import { MAIN } from '@evenhand/shared/testing/a-template'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMeeting } from '../meetings/stored-meeting.ts'
import { type Name, PEOPLE, SESSION_B } from '../scoring/testing/conference-meeting.ts'
import { type Conference, conference, place } from '../scoring/testing/conference.ts'
import { decidingRoutes } from './deciding-routes.ts'
import { presentDeciding } from './present-deciding.ts'

let room: Conference
let app: FastifyInstance
let now: number

beforeEach(async () => {
  room = await conference()
  now = 5_000
  app = Fastify()
  decidingRoutes(app, {
    meetings: room.meetings,
    participations: {
      // The person of the path, as if they held their own cookie.
      fromPath: async ({ params }) => pathIds.participant.parse((params as { participant: ParticipantId }).participant),
    },
    clock: () => now,
    here: () => new Set(['here-m-tamsin', 'here-m-joss'] as MemberId[]),
  })
})
afterEach(async () => {
  await app.close()
  await room.close()
})

async function says(who: Name, path: string, body: object): Promise<number> {
  const url = `/api/p/${room.person(who).id}/${path}`
  return (await app.inject({ method: 'POST', url, payload: body })).statusCode
}
const sees = async (who: Name, audience = MAIN) => {
  const { meeting } = await room.open()
  const viewer = must(
    meeting.participants.find(({ name }) => name === who),
    'person',
  )
  return presentDeciding(meeting, viewer, audience)
}
const alias = (who: Name, audience = MAIN) => room.person(who, room.meeting, audience).member

const plan = {
  audience: MAIN,
  child: 'here-pip',
  option: 'plan',
  category: 'neglect',
  reasons: 'Missed checks.',
  correction: null,
}
const own = { audience: MAIN, child: 'here-pip', of: null, readBack: null, words: 'I want him with me.' }
const disagrees = { ...own, kind: 'disagreement', about: 'decision' } as const

test('[R14] the chair alone decides, per child, with option, category, reasons, who was there and when', async () => {
  for (const [name] of PEOPLE.filter(([who]) => who !== 'imogen' && who !== 'corin')) {
    expect(await says(name, 'decisions', plan)).toBe(403)
  }
  await room.meetings.change(room.meeting.id, (meeting) => ({
    ...meeting,
    participants: meeting.participants.map((each) => ({ ...each, of: `Agency of ${each.name}` })),
  }))
  expect(await says('imogen', 'decisions', plan)).toBe(204)
  const { decisions } = await sees('dana')
  expect(decisions).toEqual([
    {
      child: 'here-pip',
      option: 'plan',
      category: 'neglect',
      reasons: 'Missed checks.',
      by: 'imogen',
      at: 5_000,
      quorum: { met: null, present: ['Agency of tamsin', 'Agency of joss'] },
      correction: null,
      toldTo: null,
    },
  ])
})

test('[R14] an option, a category and a child that the meeting has not are refused', async () => {
  for (const other of [{ option: 'x' }, { category: 'x' }, { child: 'elsewhere-pip' }, { reasons: ' ' }]) {
    expect(await says('imogen', 'decisions', { ...plan, ...other })).toBe(400)
  }
  expect((await sees('imogen')).decisions).toEqual([])
})

test('[R14] whatever scores and views say, nothing is decided by them and every option stays open to the chair', async () => {
  const views = Object.fromEntries((['tamsin', 'joss'] as const).map((who) => [who, 'plan']))
  await room.asks('imogen', 'POST', '/looks', { scales: ['here-pip-today'], views: ['here-pip'] })
  for (const who of ['dana', 'kit', 'tamsin', 'joss'] as const) await room.scores(who, place(0))
  for (const [who, option] of Object.entries(views)) {
    const NONE = { helps: '', worse: '', harder: '' }
    const answer = { kind: 'view', option, category: 'neglect', because: '', reasons: NONE, change: null } as const
    await room.scores(who as Name, answer, 1, { asked: 'view-here-pip' })
  }
  await room.steps('close')
  await room.steps('reveal')
  expect((await sees('imogen')).decisions).toEqual([])
  expect(await says('imogen', 'decisions', { ...plan, option: 'no_plan', category: null })).toBe(204)
  expect((await sees('dana')).decisions).toMatchObject([{ option: 'no_plan', category: null }])
})

test('[R14] a decision is corrected with name, time and what was wrong; the one before is kept', async () => {
  await says('imogen', 'decisions', plan)
  expect(await says('imogen', 'decisions', { ...plan, option: 'no_plan' })).toBe(409)
  now = 9_000
  const corrected = { ...plan, category: null, correction: 'The category was read out wrongly.' }
  expect(await says('imogen', 'decisions', corrected)).toBe(204)
  expect((await sees('dana')).decisions).toMatchObject([
    { category: 'neglect', at: 5_000, correction: null },
    { category: null, at: 9_000, by: 'imogen', correction: 'The category was read out wrongly.' },
  ])
  expect(await says('imogen', 'decisions', { ...corrected, child: 'here-wren' })).toBe(409)
})

test('[P6] another session hears of a decision once it is told there, with reasons written for it and nothing else', async () => {
  await says('imogen', 'decisions', { ...plan, reasons: 'canary of the first session' })
  const before = JSON.stringify(await sees('corin', SESSION_B))
  expect(before).toBe('{"decisions":[],"familyViews":[],"dissents":[]}')
  const telling = { audience: SESSION_B, child: 'here-pip', reasons: 'Pip needs people round him.' }
  expect(await says('tamsin', 'decisions/tell', telling)).toBe(403)
  expect(await says('imogen', 'decisions/tell', telling)).toBe(204)
  const [told] = (await sees('corin', SESSION_B)).decisions
  expect(told).toMatchObject({ option: 'plan', reasons: 'Pip needs people round him.', quorum: null, toldTo: null })
  expect(JSON.stringify(told)).not.toContain('canary')
  const corrected = { ...plan, option: 'no_plan', correction: 'canary of what was wrong', reasons: 'canary again' }
  await says('imogen', 'decisions', corrected)
  const after = await sees('corin', SESSION_B)
  expect(after.decisions.at(-1)).toMatchObject({ option: 'no_plan', reasons: null, correction: '' })
  expect(JSON.stringify(after)).not.toContain('canary')
})

test('[P2] family views are said by themselves, by Nia for Pip alone, or written down with whether they were read back', async () => {
  expect(await says('dana', 'family-views', { ...own, name: '' })).toBe(204)
  expect(await says('tamsin', 'family-views', { ...own, name: '' })).toBe(403)
  expect(await says('nia', 'family-views', { ...own, name: '' })).toBe(403)
  const forPip = { ...own, name: '', of: alias('pip'), readBack: true }
  expect(await says('nia', 'family-views', forPip)).toBe(204)
  expect(await says('nia', 'family-views', { ...forPip, of: alias('kit') })).toBe(403)
  expect(await says('bea', 'family-views', { ...forPip, of: alias('kit'), readBack: null })).toBe(400)
  expect(await says('bea', 'family-views', { ...forPip, of: alias('joss') })).toBe(400)
  const absent = { ...own, name: 'Ellis, father of Pip', readBack: false }
  expect(await says('imogen', 'family-views', absent)).toBe(204)
  expect(await says('dana', 'family-views', absent)).toBe(403)
  expect((await sees('joss')).familyViews.map(({ name, enteredBy, readBack }) => [name, enteredBy, readBack])).toEqual([
    ['dana', null, null],
    ['pip', 'nia', true],
    ['Ellis, father of Pip', 'imogen', false],
  ])
})

test('[R15] dissent is a professional’s, disagreement the family’s, each in its author’s own name', async () => {
  const formal = { ...disagrees, kind: 'formal' }
  expect(await says('joss', 'dissents', formal)).toBe(204)
  expect(await says('dana', 'dissents', formal)).toBe(403)
  expect(await says('joss', 'dissents', disagrees)).toBe(403)
  expect(await says('dana', 'dissents', disagrees)).toBe(204)
  expect(await says('imogen', 'dissents', formal)).toBe(403)
  expect((await sees('kit')).dissents.map(({ name, kind, confirmed }) => [name, kind, confirmed])).toEqual([
    ['joss', 'formal', true],
    ['dana', 'disagreement', true],
  ])
})

test('[R15] one that Bea wrote down for Joss is not confirmed until Joss says so, and nobody else can', async () => {
  const written = { ...disagrees, kind: 'formal', of: alias('joss'), readBack: true }
  expect(await says('bea', 'dissents', written)).toBe(204)
  const [dissent] = (await sees('joss')).dissents
  expect(dissent).toMatchObject({ name: 'joss', enteredBy: 'bea', confirmed: false })
  const confirm = { audience: MAIN, dissent: must(dissent, 'the dissent').id }
  for (const who of ['bea', 'imogen', 'dana'] as const) expect(await says(who, 'dissents/confirm', confirm)).toBe(404)
  expect(await says('joss', 'dissents/confirm', confirm)).toBe(204)
  expect((await sees('dana')).dissents).toMatchObject([{ confirmed: true, enteredBy: 'bea' }])
  expect(await says('joss', 'dissents/confirm', confirm)).toBe(404)
})

test('[P6] what is said in one session stays there, and somebody who is not in it cannot speak into it', async () => {
  await says('dana', 'dissents', { ...disagrees, words: 'canary of Dana' })
  expect(await says('corin', 'dissents', disagrees)).toBe(404)
  expect(await says('corin', 'dissents', { ...disagrees, audience: SESSION_B, words: 'canary of Corin' })).toBe(204)
  expect(JSON.stringify(await sees('corin', SESSION_B))).not.toContain('Dana')
  expect(JSON.stringify(await sees('dana'))).not.toContain('Corin')
})

test('[S3] what was decided is in the meeting’s sealed record and survives being read back', async () => {
  await says('imogen', 'decisions', { ...plan, reasons: 'canary reasons' })
  await says('dana', 'dissents', disagrees)
  const row = await room.store.read.selectFrom('meeting').select('sealed').where('id', '=', room.meeting.id).execute()
  expect(Buffer.from(must(row[0], 'row').sealed).includes('canary')).toBe(false)
  const reread = openMeeting((await room.open()).key, room.meeting.id, must(row[0], 'row').sealed)
  expect(reread.deciding?.decisions).toHaveLength(1)
  expect(reread.deciding?.dissents).toHaveLength(1)
})
