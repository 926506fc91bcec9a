/** Who is asked what, answers that somebody types for somebody, and other kinds of answers, over the real routes. */
import type { Answer } from '@evenhand/shared/domain/answer'
import { must } from '@evenhand/shared/lib/must'
import { checkReveal } from '@evenhand/shared/seal/check-reveal'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PEOPLE } from './testing/conference-meeting.ts'
import { type Conference, conference, pass, place } from './testing/conference.ts'

let room: Conference

beforeEach(async () => {
  room = await conference()
})
afterEach(() => room.close())

const CANARY = 'canary-5c1e'
const NONE = { helps: '', worse: '', harder: '' }
const step = (at: number): Answer => ({ kind: 'step', step: at, reasons: NONE, change: null })
const view = (option: string, because = ''): Answer => {
  return { kind: 'view', option, category: 'neglect', because, reasons: NONE, change: null }
}
const typedBy = (who: 'nia' | 'bea' | 'tamsin', answer: Answer, readBack = true): Answer => {
  return { ...answer, entered: { by: room.person(who).member, readBack } }
}

const asks = (scales: readonly string[], more: object = {}) =>
  room.asks('imogen', 'POST', '/looks', { scales, ...more })
const askedIn = async (asked: string) => {
  const names = PEOPLE.map(([name]) => name).filter((name) => name !== 'corin')
  const rounds = await Promise.all(
    names.map(async (name) => ({ name, rounds: must((await room.sees(name)).at(-1), 'look').rounds })),
  )
  return rounds.filter(({ rounds }) => rounds.some((one) => one.asks.id === asked && one.asked)).map(({ name }) => name)
}
const changed = (name: string, change: object) =>
  room.meetings.change(room.meeting.id, (meeting) => ({
    ...meeting,
    participants: meeting.participants.map((each) => (each.name === name ? { ...each, ...change } : each)),
  }))
async function revealed(asked = 'pip') {
  const round = await room.round('imogen', asked)
  if (round.phase !== 'revealed') throw new Error('not revealed')
  return round
}

test('[R12] one look asks each person their own questions about children they know, and reveals all of them at once', async () => {
  await changed('joss', { knows: ['here-wren'] })
  await asks(['here-pip-today', 'here-pip-own', 'here-pip-goal', 'here-wren-today'], { views: ['here-pip'] })
  expect(await askedIn('here-pip-today')).toEqual(['dana', 'kit', 'tamsin'])
  expect(await askedIn('here-wren-today')).toEqual(['dana', 'kit', 'tamsin', 'joss'])
  expect(await askedIn('here-pip-goal')).toEqual(['dana', 'kit'])
  expect(await askedIn('here-pip-own')).toEqual(['pip'])
  expect(await askedIn('view-here-pip')).toEqual(['tamsin'])
  await room.steps('close')
  await room.steps('reveal')
  const look = must((await room.sees('dana')).at(-1), 'look')
  expect(look.rounds.map(({ phase }) => phase)).toEqual(Array.from({ length: 5 }, () => 'revealed'))
})

test('[R12] the chair can ask somebody who does not know the child, and set themself up to score', async () => {
  await changed('joss', { knows: ['here-wren'] })
  const { member } = room.person('imogen')
  const mine = { audience: 'main', member, scores: true, givesView: false }
  expect((await room.asks('dana', 'POST', '/asked', mine)).status).toBe(403)
  expect((await room.asks('imogen', 'POST', '/asked', mine)).status).toBe(204)
  await asks(['here-pip-today'], { anyway: [room.person('joss').member] })
  expect(await askedIn('here-pip-today')).toEqual(['imogen', 'dana', 'kit', 'tamsin', 'joss'])
  expect((await room.scores('joss', pass())).status).toBe(200)
})

test('[R12] nobody is set up for what their role does not give', async () => {
  const set = (who: 'dana' | 'ivo', more: object) =>
    room.asks('imogen', 'POST', '/asked', { audience: 'main', member: room.person(who).member, ...more })
  expect((await set('dana', { scores: true, givesView: true })).status).toBe(400)
  expect((await set('ivo', { scores: true, givesView: false })).status).toBe(400)
})

test('[R12] a question that nobody is there to answer is left out, and alone it opens nothing', async () => {
  await changed('pip', { scores: false })
  expect((await asks(['here-pip-own'])).status).toBe(400)
  expect(await room.sees('imogen')).toEqual([])
  expect((await asks(['here-pip-today', 'here-pip-own'])).status).toBe(201)
  expect((await room.sees('imogen')).flatMap(({ rounds }) => rounds.map(({ asks }) => asks.id))).toEqual([
    'here-pip-today',
  ])
})

test('[R7] each kind of question takes its own kind of answer and no other', async () => {
  await asks(['here-pip-today', 'here-pip-own'], { views: ['here-pip'] })
  const at = (asked: string) => ({ asked })
  for (const [who, answer, asked] of [
    ['dana', step(1), 'here-pip-today'],
    ['dana', view('plan'), 'here-pip-today'],
    ['pip', place(3), 'here-pip-own'],
    ['pip', step(4), 'here-pip-own'],
    ['tamsin', place(3), 'view-here-pip'],
    ['tamsin', view('something else'), 'view-here-pip'],
  ] as const) {
    expect((await room.scores(who, answer, 1, at(asked))).status).toBe(400)
  }
  expect((await room.scores('pip', step(3), 1, at('here-pip-own'))).status).toBe(200)
  expect((await room.scores('tamsin', view('no_plan'), 1, at('view-here-pip'))).status).toBe(200)
})

test("[R12] no byte of a professional's view is in anybody's answer before the reveal; then each device can check it", async () => {
  await asks([], { views: ['here-pip'] })
  await room.scores('tamsin', view('plan', CANARY), 1, { asked: 'view-here-pip' })
  for (const after of [room.tick, () => room.steps('close')]) {
    await after()
    for (const [name] of PEOPLE) expect(JSON.stringify(await room.sees(name))).not.toContain(CANARY)
  }
  await room.steps('reveal')
  const round = await revealed('view-here-pip')
  expect(round.results.map(({ name, answer }) => [name, answer?.kind])).toEqual([
    ['tamsin', 'view'],
    ['joss', undefined],
  ])
  const look = must((await room.sees('imogen')).at(-1), 'look').id
  expect(await checkReveal(look, round, {})).toMatchObject({ checked: 2, of: 2, rootMatches: true })
})

test("[P2] Nia enters Pip's answer as Pip's, with her name, and gives none of her own", async () => {
  await asks(['here-pip-own'])
  const at = { asked: 'here-pip-own', for: 'pip' } as const
  expect(await room.round('nia')).toMatchObject({ asked: false, entersFor: [{ name: 'pip' }] })
  expect((await room.scores('nia', step(2), 1, at)).status).toBe(400)
  expect((await room.scores('nia', typedBy('nia', step(2)), 1, at)).status).toBe(200)
  await room.steps('close')
  await room.steps('reveal')
  const { results } = await revealed('here-pip-own')
  expect(results).toMatchObject([{ name: 'pip', role: 'child', answer: { step: 2 }, enteredBy: 'nia' }])
})

test('[P2] Nia supports Pip alone; Bea enters only for people without a device; nobody else for anybody', async () => {
  await asks(['here-pip-today', 'here-pip-own'])
  for (const who of ['nia', 'bea', 'tamsin'] as const) {
    const answer = await room.scores(who, typedBy(who, place(4)), 1, { asked: 'here-pip-today', for: 'kit' })
    expect(answer).toEqual({ status: 404, body: '{"reason":"not-found"}' })
  }
  await changed('kit', { withoutDevice: true })
  const forKit = { asked: 'here-pip-today', for: 'kit' } as const
  expect((await room.scores('nia', typedBy('nia', place(4)), 1, forKit)).status).toBe(404)
  expect((await room.scores('bea', typedBy('bea', place(4)), 1, forKit)).status).toBe(200)
  const underAnotherName = { ...place(5), entered: { by: room.person('tamsin').member, readBack: true } }
  expect((await room.scores('bea', underAnotherName, 2, forKit)).status).toBe(400)
  expect((await room.scores('dana', { ...place(1), entered: { by: 'x' as never, readBack: true } })).status).toBe(400)
})

test('[P2] what Kit sent himself is never replaced by what somebody types for him, but the other way round it is', async () => {
  await changed('kit', { withoutDevice: true })
  await asks(['here-pip-today'])
  const forKit = { asked: 'here-pip-today', for: 'kit' } as const
  await room.scores('bea', typedBy('bea', place(4)), 1, forKit)
  expect((await room.scores('tamsin', typedBy('tamsin', place(9)), 2, forKit)).status).toBe(409)
  expect((await room.scores('kit', place(2), 2)).status).toBe(200)
  expect((await room.scores('bea', typedBy('bea', place(9)), 3, forKit)).status).toBe(409)
  await room.steps('close')
  await room.steps('reveal')
  expect((await revealed()).results).toContainEqual(expect.objectContaining({ name: 'kit', answer: place(2) }))
})

test('[R1] whoever typed an answer reads it back on that device alone, and nobody else does', async () => {
  await changed('kit', { withoutDevice: true })
  await asks(['here-pip-today'])
  await room.scores('bea', typedBy('bea', place(4, CANARY)), 1, { asked: 'here-pip-today', for: 'kit' })
  const mine = `/rounds/${(await room.round('bea')).id}/mine`
  const ofKit = `${mine}?for=${room.person('kit').member}`
  expect((await room.asks('bea', 'GET', ofKit)).body).toContain(CANARY)
  for (const [who, path] of [
    ['bea', mine],
    ['kit', mine],
    ['tamsin', ofKit],
    ['imogen', ofKit],
    ['nia', ofKit],
  ] as const) {
    expect((await room.asks(who, 'GET', path)).body).not.toContain(CANARY)
  }
  for (const [name] of PEOPLE) expect(JSON.stringify(await room.sees(name))).not.toContain(CANARY)
})

test('[R1] what is given before the meeting waits sealed with the others and says so at the reveal', async () => {
  await room.opens(['pip'], { before: true })
  await room.scores('dana', place(3, CANARY))
  await room.tick()
  for (const [name] of PEOPLE) expect(JSON.stringify(await room.sees(name))).not.toContain(CANARY)
  expect((await room.steps('call-in', 'dana')).status).toBe(403)
  expect((await room.steps('call-in')).status).toBe(204)
  expect((await room.steps('call-in')).status).toBe(409)
  await room.scores('kit', place(6))
  await room.steps('close')
  await room.steps('reveal')
  const how = (await revealed()).results.map(({ name, before }) => [name, before])
  expect(how.slice(0, 2)).toEqual([
    ['dana', true],
    ['kit', undefined],
  ])
})

test('[P1] the chair words scales of each kind until they were asked; nobody else does', async () => {
  const words = { id: null, child: 'here-wren', kind: 'goal', who: 'family', question: 'Nights', steps: [] }
  const goal = { ...words, anchor0: 'Never', anchor10: 'Always' }
  expect((await room.asks('dana', 'POST', '/scales', goal)).status).toBe(403)
  const made = await room.asks('imogen', 'POST', '/scales', goal)
  expect(made.status).toBe(200)
  const { scale } = JSON.parse(made.body) as { scale: string }
  expect((await room.asks('imogen', 'POST', '/scales', { ...goal, id: scale, question: 'Evenings' })).status).toBe(200)
  expect((await room.asks('imogen', 'POST', '/scales', { ...goal, id: scale, child: 'here-pip' })).status).toBe(400)
  expect((await room.asks('imogen', 'POST', '/scales', { ...goal, anchor0: '' })).status).toBe(400)
  expect((await room.asks('imogen', 'POST', '/scales', { ...goal, kind: 'picture', steps: ['One'] })).status).toBe(400)
  await asks([scale])
  expect((await room.asks('imogen', 'POST', '/scales', { ...goal, id: scale })).status).toBe(409)
  expect((await room.asks('imogen', 'POST', '/scales/drop', { scale })).status).toBe(409)
  expect((await room.asks('imogen', 'POST', '/scales/drop', { scale: 'here-pip-goal' })).status).toBe(204)
})
