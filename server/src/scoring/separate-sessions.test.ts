/** Two sessions of one meeting: Dana's and Corin's. What is asked in one is no byte of the other, until the chair tells it. */
import { must } from '@evenhand/shared/lib/must'
import { MAIN } from '@evenhand/shared/testing/a-template'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importLook } from './import-look.ts'
import { scaleOf, SESSION_B } from './testing/conference-meeting.ts'
import { type Conference, conference, place } from './testing/conference.ts'

let room: Conference

beforeEach(async () => {
  room = await conference()
})
afterEach(() => room.close())

const CANARY = 'canary-77b0'
const inB = { asked: 'here-pip-today', audience: SESSION_B }
const IN_MAIN = ['imogen', 'dana', 'kit', 'joss', 'bea', 'margot', 'ivo', 'nia'] as const

async function corinAnswers(): Promise<string> {
  await room.opens(['pip'], { audience: SESSION_B })
  await room.scores('corin', place(8, CANARY), 1, inB)
  await room.steps('close', 'imogen', SESSION_B)
  await room.steps('reveal', 'imogen', SESSION_B)
  return (await room.round('imogen', 'here-pip-today', SESSION_B)).id
}

async function mainAnswers(): Promise<void> {
  await room.opens(['pip'])
  await room.scores('dana', place(5))
  await room.steps('close')
  await room.steps('reveal')
}

const tells = (round: string, how: 'shown' | 'mentioned', to = MAIN) =>
  room.asks('imogen', 'POST', `/rounds/${round}/tell`, {
    to,
    member: room.person('corin', room.meeting, SESSION_B).member,
    how,
  })
const separateFor = async (who: (typeof IN_MAIN)[number]) => {
  const round = await room.round(who, 'here-pip-today', MAIN)
  return round.phase === 'revealed' ? round.separate : 'not revealed'
}

test('[P6] a look of one session is asked of its people alone, and nobody of another is told that there is one', async () => {
  await corinAnswers()
  for (const who of IN_MAIN) expect(await room.sees(who, MAIN)).toEqual([])
  expect(JSON.stringify(await room.sees('corin'))).toContain(CANARY)
  await mainAnswers()
  expect(await room.sees('corin')).toHaveLength(1)
  expect((await room.sees('tamsin', SESSION_B)).at(-1)?.rounds).toMatchObject([{ asked: true }])
})

test('[P6] two sessions can answer at the same time, each with its own first look', async () => {
  expect((await room.opens(['pip'])).status).toBe(201)
  expect((await room.opens(['pip'], { audience: SESSION_B })).status).toBe(201)
  expect((await room.opens(['pip'], { audience: SESSION_B })).status).toBe(409)
  expect((await room.sees('corin')).map(({ number }) => number)).toEqual([1])
})

test('[P6] somebody of another session is refused its round as if it were not there', async () => {
  await room.opens(['pip'], { audience: SESSION_B })
  const { id } = await room.round('imogen', 'here-pip-today', SESSION_B)
  const submission = await room.prepares('corin', place(1), 1, inB)
  const sent = await room.sends('dana', submission, inB)
  expect(sent).toEqual({ status: 404, body: '{"reason":"not-found"}' })
  expect(await room.asks('dana', 'GET', `/rounds/${id}/mine`)).toEqual(sent)
})

test('[P6] the chair shows one answer to the other session: named, labelled apart, under no id of that session', async () => {
  const round = await corinAnswers()
  await mainAnswers()
  expect(await separateFor('dana')).toEqual([])
  expect((await tells(round, 'shown')).status).toBe(204)
  const separate = await separateFor('dana')
  expect(separate).toMatchObject([{ kind: 'shown', name: 'corin', answer: { place: 8 } }])
  const bytes = JSON.stringify(await room.sees('dana', MAIN))
  expect(bytes).not.toContain(room.person('corin', room.meeting, SESSION_B).member)
  expect(bytes).not.toContain(round)
})

test('[P6] a mentioned answer is only counted: no name, no number and no word of it goes over', async () => {
  const round = await corinAnswers()
  await mainAnswers()
  await tells(round, 'mentioned')
  for (const who of IN_MAIN) expect(await separateFor(who)).toEqual([{ kind: 'mentioned', count: 1 }])
  const bytes = JSON.stringify(await room.sees('dana', MAIN))
  for (const leak of [CANARY, 'corin', '"place":8']) expect(bytes).not.toContain(leak)
})

test('[P6] told before the other session has answered, it waits for their own reveal', async () => {
  const round = await corinAnswers()
  await tells(round, 'shown')
  await room.opens(['pip'])
  expect(JSON.stringify(await room.sees('dana', MAIN))).not.toContain(CANARY)
  await room.steps('close')
  expect(JSON.stringify(await room.sees('dana', MAIN))).not.toContain(CANARY)
  await room.steps('reveal')
  expect(JSON.stringify(await room.sees('dana', MAIN))).toContain(CANARY)
})

test('[P6] nothing can be told before its own reveal, by anybody but the chair, nor to a session the chair is not in', async () => {
  await room.opens(['pip'], { audience: SESSION_B })
  const { id } = await room.round('imogen', 'here-pip-today', SESSION_B)
  expect((await tells(id, 'shown')).status).toBe(409)
  await room.scores('corin', place(8, CANARY), 1, inB)
  await room.steps('close', 'imogen', SESSION_B)
  await room.steps('reveal', 'imogen', SESSION_B)
  const member = room.person('corin', room.meeting, SESSION_B).member
  const body = { to: MAIN, member, how: 'shown' }
  expect((await room.asks('tamsin', 'POST', `/rounds/${id}/tell`, body)).status).toBe(403)
  expect((await tells(id, 'shown', 'nowhere' as typeof MAIN)).status).toBe(404)
  expect((await tells('never-was', 'shown')).status).toBe(404)
  const told = await room.asks('imogen', 'POST', `/rounds/${id}/tell`, { ...body, member: 'nobody' })
  expect(told.status).toBe(404)
  const audit = await room.store.read.selectFrom('audit').select('what').execute()
  expect(audit.some(({ what }) => what.startsWith('result-'))).toBe(false)
})

test('[R11] answers of an earlier meeting are no byte of anybody’s view until the same question is revealed here', async () => {
  const { member, name, role, of } = room.person('dana')
  const answer = { kind: 'imported', place: 2, passed: null, words: CANARY, changedBecause: null } as const
  const look = { audience: MAIN, number: 0, earlier: '2026-05-14' }
  const results = [{ by: member, name, role, of, answer }]
  const rounds = [
    { asks: scaleOf('here-pip'), results },
    { asks: scaleOf('here-wren', { anchor0: 'Other words' }), results },
  ]
  await importLook({ store: room.store, clock: () => 1 }, await room.open(), { ...look, rounds })
  await room.opens()
  expect((await room.scores('dana', place(3))).status).toBe(200)
  for (const step of ['close', 'reveal'] as const) {
    for (const who of IN_MAIN) expect(JSON.stringify(await room.sees(who, MAIN))).not.toContain(CANARY)
    await room.steps(step)
  }
  const earlier = must((await room.sees('dana'))[0], 'the earlier look')
  expect(earlier).toMatchObject({ number: 0, earlier: '2026-05-14' })
  expect(earlier.rounds.map(({ asks }) => asks.child)).toEqual(['here-pip'])
})

test("[C3] Pip's own step from another session is told to the first one on its own, as a step and under no foreign id", async () => {
  const pip = { audience: SESSION_B, member: 'here-b-pip' as never }
  await room.meetings.change(room.meeting.id, (meeting) => ({
    ...meeting,
    participants: meeting.participants.map((each) => (each.name === 'pip' ? { ...each, places: [pip] } : each)),
  }))
  await room.asks('imogen', 'POST', '/looks', { audience: SESSION_B, scales: ['here-pip-own'] })
  const at = { asked: 'here-pip-own', audience: SESSION_B }
  const open = await room.open()
  const asPip = {
    ...must(
      open.meeting.participants.find(({ name }) => name === 'pip'),
      'Pip',
    ),
    ...pip,
  }
  expect((await room.looks.looksFor(open, asPip)).at(-1)?.rounds).toMatchObject([{ asked: true }])
  await room.steps('close', 'imogen', SESSION_B)
  await room.steps('reveal', 'imogen', SESSION_B)
  const { id } = await room.round('imogen', at.asked, SESSION_B)
  const body = { to: MAIN, member: pip.member, how: 'shown' }
  expect((await room.asks('imogen', 'POST', `/rounds/${id}/tell`, body)).status).toBe(204)
  const [told] = await room.sees('dana', MAIN)
  expect(told?.rounds).toMatchObject([{ asked: false, results: [], separate: [{ kind: 'shown', name: 'pip' }] }])
  expect(JSON.stringify(told)).not.toContain(id)
  expect(JSON.stringify(told)).not.toContain(pip.member)
})
