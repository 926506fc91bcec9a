import { SCORE_BODY_BYTES } from '@evenhand/shared/domain/answer'
import { must } from '@evenhand/shared/lib/must'
import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import { checkClose, checkReveal } from '@evenhand/shared/seal/check-reveal'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { padSubmission } from '@evenhand/shared/seal/padding'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type MeetingAt, meetingBy, meetingOf, type TestMeeting, USUAL } from '../meeting-of.ts'
import type { Person } from '../person.ts'
import { until } from '../until.ts'
import { openRawSeat } from './raw-seat.ts'

let server: TestMeeting
/** Words of this case alone: the chair’s browser remembers all cases. */
let canary = ''
let meeting: MeetingAt
let chair: Person
let dana: Person
let tamsin: Person
let finn: Person

beforeAll(async () => {
  server = await meetingOf()
})
afterAll(() => server.end())

/** A meeting of its own for each case; the server is one. */
beforeEach(async ({ task }) => {
  canary = `weekendcanary${task.id.replace(/\W/g, '')}x`
  meeting = await meetingBy(server.staff, server.base)
  chair = meeting.chair
  ;[dana, tamsin, finn] = [await meeting.joins('Dana'), await meeting.joins('Tamsin'), await meeting.joins('Finn')]
  await opens()
  return () => meeting.everybodyLeaves()
})

const everybody = () => [chair, dana, tamsin, finn]
const knows = (phase: string) =>
  until(`everybody knows it is ${phase}`, () => everybody().every((each) => each.view().looks.at(-1)?.phase === phase))
const step = (who: Person, name: 'close' | 'reveal') => who.ask('POST', `/looks/${chair.look().id}/${name}`)

async function opens(): Promise<void> {
  const scales = chair.view().scales.map(({ id }) => id)
  expect((await chair.ask('POST', '/looks', { scales })).status).toBe(201)
  await knows('open')
}
async function closes(): Promise<void> {
  expect((await step(chair, 'close')).status).toBe(204)
  await knows('closed')
}
async function reveals(): Promise<void> {
  expect((await step(chair, 'reveal')).status).toBe(204)
  await knows('revealed')
}

/** What a person would send for Pip, to be sent as it is, twice, late or by somebody else. */
async function prepared(who: Person, place: number, seq = 1): Promise<{ path: string; body: string }> {
  const round = who.round('Pip').id
  const { member } = who.view().me
  const answer = { kind: 'score', place, reasons: { helps: canary, worse: '', harder: '' }, change: null } as const
  const opening = freshOpening()
  const commitment = await commit({ opening, look: who.look().id, round, member, seq, answer })
  const padded = padSubmission({ answer, opening, commitment, seq, key: freshOpening().slice(0, 43) })
  if (!padded.ok) throw new Error('does not fit')
  return { path: `/rounds/${round}/score`, body: padded.value }
}

const resultOf = (viewer: Person, name: string) => {
  const round = viewer.round('Pip')
  if (round.phase !== 'revealed') throw new Error('not revealed')
  return must(
    round.results.find((result) => result.name.startsWith(name)),
    'a result',
  ).answer
}

describe('before the reveal', () => {
  test('[R1] SC03 nobody gets Dana’s answer by her round, by her address, by her very bytes or by how a refusal differs', async () => {
    const { path, body } = await prepared(dana, 7)
    const mine = path.replace('score', 'mine')
    const asked = async () => [
      await chair.ask('GET', mine),
      await tamsin.ask('GET', mine),
      await finn.ask('GET', mine),
      await tamsin.wire.ask('GET', `/api/p/${dana.participant}${mine}`),
      await chair.wire.ask('GET', `/api/p/${dana.participant}${mine}`),
      await tamsin.ask('PUT', path, body),
      await tamsin.ask('GET', '/rounds/never-was/mine'),
    ]
    const before = await asked()
    expect((await dana.ask('PUT', path, body)).status).toBe(200)
    const after = await asked()
    expect(after).toEqual(before)
    expect(after.map(({ status }) => status)).toEqual([404, 404, 403, 401, 401, 422, 404])
    expect(after[0]).toEqual(after[6])
    for (const other of [chair, tamsin, finn]) expect(other.wire.received().includes(canary)).toBe(false)
  })

  test('[R9] SC05 when Dana sends, nothing comes to anybody else on any socket until the fixed beat', async () => {
    const seats = await Promise.all([chair, tamsin, finn].map((who) => openRawSeat(who.wire, who.participant)))
    const heard = () => [
      ...everybody().map((who) => who.wire.views()),
      ...seats.map((seat) => [FRAME.sync, FRAME.saved, FRAME.refused].map((kind) => seat.came(kind))),
    ]
    for (const who of everybody()) await who.ask('GET', '/rounds/never-was/mine')
    const before = heard()
    expect((await dana.scores('Pip', 7, canary)).status).toBe(200)
    expect((await dana.passes('Wren', canary)).status).toBe(200)
    for (const who of everybody()) await who.ask('GET', '/rounds/never-was/mine')
    expect(heard()).toEqual(before)
    server.tick(5_000)
    await until('the chair is told with the beat', () => chair.wire.views() > Number(before[0]))
    expect(finn.wire.views()).toBe(before[3])
    for (const seat of seats) seat.leave()
  })

  test('[R4] SC06 the same bytes twice give one receipt; a new answer under the next number is the one that counts', async () => {
    const first = await prepared(dana, 7)
    const receipts = [await dana.ask('PUT', first.path, first.body), await dana.ask('PUT', first.path, first.body)]
    expect(receipts[0]).toEqual(receipts[1])
    expect(receipts[0]?.status).toBe(200)
    const usedNumber = await prepared(dana, 5)
    expect(await dana.ask('PUT', usedNumber.path, usedNumber.body)).toMatchObject({
      status: 409,
      body: { reason: 'changed-meanwhile' },
    })
    const second = await prepared(dana, 2, 2)
    expect(await dana.ask('PUT', second.path, second.body)).toMatchObject({ status: 200, body: { seq: 2 } })
    await closes()
    await reveals()
    expect(resultOf(tamsin, 'Dana')).toMatchObject({ place: 2 })
  })

  test('[R4] SC07 after the close and after the reveal, for somebody else and by an observer, nothing is taken', async () => {
    const { path, body } = await prepared(dana, 7)
    expect((await finn.ask('PUT', path, body)).status).toBe(403)
    expect((await tamsin.wire.ask('PUT', `/api/p/${dana.participant}${path}`, body)).status).toBe(401)
    const late = { status: 409, body: { reason: 'round-closed' } }
    await closes()
    expect(await dana.ask('PUT', path, body)).toMatchObject(late)
    await reveals()
    expect(await dana.ask('PUT', path, body)).toMatchObject(late)
    expect(resultOf(tamsin, 'Dana')).toBe(null)
  })

  test('[R5] SC08 what is no answer is refused in one constant sentence that repeats none of it', async () => {
    const { path, body } = await prepared(dana, 7)
    const withPlace = (place: string) => {
      const bare = body.replace('"place":7', place).replace(/"padding":"0*"/, '"padding":""')
      return bare.replace('"padding":""', `"padding":"${'0'.repeat(SCORE_BODY_BYTES - Buffer.byteLength(bare))}"`)
    }
    const places = ['-1', '11', '5.5', '"5"', 'null', '[7]', '1e400'].map((value) => `"place":${value}`)
    for (const place of [...places, '"plaice":7']) {
      const answer = await dana.ask('PUT', path, withPlace(place))
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toMatch(
        /^\{"reason":"bad-request","problems":\["answer(\.place)?"(,"answer")?\]\}$/,
      )
    }
    const long = await dana.ask('PUT', path, body.replace(canary, 'x'.repeat(1_000_000)))
    expect(long).toMatchObject({ status: 400, body: { reason: 'bad-request' } })
    expect(dana.wire.received().includes(canary)).toBe(false)
    expect(server.log()).not.toContain(canary)
    expect(dana.round('Pip')).toMatchObject({ mine: null })
  })
})

describe('closing and revealing', () => {
  test('[R2] SC11 nobody but the chair closes or reveals, not on the chair’s address either, and a repeated request does nothing', async () => {
    for (const name of ['close', 'reveal'] as const) {
      for (const who of [dana, tamsin, finn]) {
        expect((await step(who, name)).status).toBe(403)
        const onHers = `/api/p/${chair.participant}/looks/${chair.look().id}/${name}`
        expect((await who.wire.ask('POST', onHers)).status).toBe(401)
      }
      for (const origin of ['https://evil.invalid', 'null']) {
        const path = `/api/p/${chair.participant}/looks/${chair.look().id}/${name}`
        expect((await meeting.staff.ask('POST', path, {}, { origin })).status).toBe(403)
      }
    }
    expect(chair.look().phase).toBe('open')
    await closes()
    expect((await step(chair, 'close')).status).toBe(409)
    await reveals()
    for (const name of ['close', 'reveal'] as const) expect((await step(chair, name)).status).toBe(409)
    expect(chair.look().phase).toBe('revealed')
  })

  test('[R2] SC12 there is no way to reveal one child or one person: what else the chair asks for is ignored or not there', async () => {
    await dana.scores('Pip', 7, canary)
    await closes()
    const look = chair.look().id
    const pip = chair.round('Pip').id
    const { member } = dana.view().me
    for (const path of [
      `/rounds/${pip}/reveal`,
      `/looks/${look}/rounds/${pip}/reveal`,
      `/looks/${look}/reveal/${member}`,
    ]) {
      expect((await chair.ask('POST', path, {})).status).toBe(404)
    }
    for (const who of [chair, tamsin]) expect(who.wire.received().includes(canary)).toBe(false)
    expect((await chair.ask('POST', `/looks/${look}/reveal`, { rounds: [pip], members: [member] })).status).toBe(204)
    await knows('revealed')
    expect(everybody().map((who) => [who.round('Pip').phase, who.round('Wren').phase])).toEqual(
      everybody().map(() => ['revealed', 'revealed']),
    )
  })

  test('[R8] SC14 a root without Dana’s receipt is noticed by her device, at the close and at the reveal', async () => {
    const kept = (await dana.scores('Pip', 7)).body as { seq: number; commitment: string }
    await closes()
    const round = dana.round('Pip')
    if (round.phase !== 'closed') throw new Error('not closed')
    const receipt = { mine: kept, root: round.root }
    expect(await checkClose(round, receipt)).toBe('matches')
    expect(await checkClose({ ...round, root: 'f'.repeat(64) }, { mine: kept })).toBe('differs')
    expect(await checkClose({ ...round, path: null }, receipt)).toBe('differs')
    await reveals()
    const shown = dana.round('Pip')
    if (shown.phase !== 'revealed') throw new Error('not revealed')
    const look = dana.look().id
    expect(await checkReveal(look, shown, receipt)).toMatchObject({ rootMatches: true, mine: 'matches' })
    const without = { ...shown, results: shown.results.map((result) => ({ ...result, answer: null })) }
    expect(await checkReveal(look, without, receipt)).not.toMatchObject({ rootMatches: true, mine: 'matches' })
  })

  test('[R2] SC16 nobody sent anything, and it is revealed as "not given"; then one sends, and it is revealed', async () => {
    await closes()
    await reveals()
    for (const name of ['Dana', 'Tamsin', 'Priya']) expect(resultOf(finn, name)).toBe(null)
    const alone = await meetingBy(
      server.staff,
      server.base,
      USUAL.filter(({ name }) => name.startsWith('Dana')),
    )
    const one = await alone.joins('Dana')
    await alone.chair.ask('POST', '/looks', { scales: alone.chair.view().scales.map(({ id }) => id) })
    await until('she is asked', () => one.view().looks.length === 1)
    await one.scores('Pip', 0)
    // The chair is told with the next beat that nobody is missing; nobody else is told how many of one.
    server.tick(5_000)
    await until('the chair knows', () => {
      const pip = alone.chair.round('Pip')
      return pip.phase === 'open' && pip.progress?.missing?.length === 0
    })
    expect(one.round('Pip')).toMatchObject({ progress: null })
    for (const name of ['close', 'reveal']) {
      expect((await alone.chair.ask('POST', `/looks/${alone.chair.look().id}/${name}`)).status).toBe(204)
    }
    await until('it is revealed', () => one.look().phase === 'revealed')
    expect(resultOf(one, 'Dana')).toMatchObject({ place: 0 })
    alone.everybodyLeaves()
  })
})
