import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCORE_BODY_BYTES } from '@evenhand/shared/domain/answer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Name, PEOPLE } from './testing/conference-meeting.ts'
import { bodyOf, type Conference, conference, place, type Submission } from './testing/conference.ts'

const CANARY = 'canary-9f3a'
const OTHERS = PEOPLE.map(([name]) => name).filter((name) => name !== 'dana')
let room: Conference

beforeEach(async () => {
  room = await conference()
})
afterEach(() => room.close())

const roundId = async (child: 'pip' | 'wren' = 'pip') => (await room.round('imogen', child)).id
const receiptOf = ({ seq, commitment }: Submission) => ({ seq, commitment })

async function revealed(who: Name, child: 'pip' | 'wren' = 'pip') {
  const round = await room.round(who, child)
  if (round.phase !== 'revealed') throw new Error('not revealed')
  return round
}

test("[R1] SC01 what dana sent is in nobody else's view, at no time before the reveal, and then in everybody's", async () => {
  await room.opens()
  const taken = await room.scores('dana', place(7, CANARY))
  expect(taken.status).toBe(200)
  expect(taken.body).not.toContain(CANARY)
  for (const step of [room.tick, () => room.steps('close')]) {
    await step()
    for (const who of PEOPLE.map(([name]) => name)) {
      expect(JSON.stringify(await room.sees(who))).not.toContain(CANARY)
    }
  }
  await room.steps('reveal')
  // Pip is shown his own rounds alone, and Corin is in another session.
  const inside = PEOPLE.map(([name]) => name).filter((name) => name !== 'pip' && name !== 'corin')
  for (const who of inside) expect(JSON.stringify(await room.sees(who))).toContain(CANARY)
  for (const who of ['pip', 'corin'] as const) expect(JSON.stringify(await room.sees(who))).not.toContain(CANARY)
})

test("[R1] SC03 nobody can fetch it: by the round, by her address, or by asking for another's", async () => {
  await room.opens()
  await room.scores('dana', place(7, CANARY))
  const mine = `/rounds/${await roundId()}/mine`
  for (const who of OTHERS) {
    const asked = [await room.asks([who, room.person('dana')], 'GET', mine), await room.asks(who, 'GET', mine)]
    expect(asked.map(({ status }) => status).every((status) => status >= 401 && status <= 404)).toBe(true)
    expect(JSON.stringify(asked)).not.toContain(CANARY)
  }
})

test('[R1] SC03 a round of another meeting and one that never was are refused alike, byte for byte', async () => {
  await room.opens()
  const body = bodyOf(await room.prepares('kit', place(3)))
  const notFound = { status: 404, body: '{"reason":"not-found"}' }
  for (const path of [`/rounds/${await roundId()}`, '/rounds/never-was']) {
    // Kit of the other meeting, in which no round is open, with a good cookie of their own.
    const foreign = room.person('kit', room.elsewhere)
    expect(await room.asks(foreign, 'GET', `${path}/mine`)).toEqual(notFound)
    expect(await room.asks(foreign, 'PUT', `${path}/score`, body)).toEqual(notFound)
    // The chair could score but is not asked here.
    expect(await room.asks('imogen', 'GET', `${path}/mine`)).toEqual(notFound)
    expect(await room.asks('imogen', 'PUT', `${path}/score`, body)).toEqual(notFound)
    const notAllowed = { status: 403, body: '{"reason":"not-allowed"}' }
    expect(await room.asks('ivo', 'GET', `${path}/mine`)).toEqual(notAllowed)
    expect(await room.asks('ivo', 'PUT', `${path}/score`, body)).toEqual(notAllowed)
  }
})

test('[R1] on disk there is no byte of it, and a stand-in is as long as a full answer', async () => {
  await room.opens()
  await room.scores('dana', place(7, CANARY))
  const files = readdirSync(room.folder).map((file) => readFileSync(join(room.folder, file)))
  expect(files.some((file) => file.includes(CANARY))).toBe(false)
  const rows = await room.store.read.selectFrom('score').select('sealed').execute()
  expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
})

test('[R9] SC05 sending tells nobody: only open, close, reveal and the fixed beat do', async () => {
  await room.opens()
  const before = room.touched.length
  await room.scores('dana', place(7))
  expect(room.touched).toHaveLength(before)
  await room.tick()
  expect(room.touched).toHaveLength(before + 1)
  await room.steps('close')
  await room.steps('reveal')
  expect(room.touched).toHaveLength(before + 3)
})

test('[R1] its author fetches it back on the device they sent it from, in a body of one length', async () => {
  await room.opens()
  const submission = await room.prepares('dana', place(7, CANARY), 3)
  await room.sends('dana', submission)
  const mine = await room.asks('dana', 'GET', `/rounds/${await roundId()}/mine`)
  const { answer, opening } = submission
  expect(JSON.parse(mine.body)).toEqual({ answer, opening, seq: 3 })
  expect(mine.body).toHaveLength(SCORE_BODY_BYTES)
  expect((await room.asks('kit', 'GET', `/rounds/${await roundId()}/mine`)).status).toBe(404)
})

test('[R4] SC06 a retry gets the same receipt, also after the close, and a new answer before it counts instead', async () => {
  await room.opens()
  const first = await room.prepares('dana', place(7))
  const answers = [await room.sends('dana', first), await room.sends('dana', first)]
  expect(answers.map(({ body }) => JSON.parse(body))).toEqual([receiptOf(first), receiptOf(first)])
  const second = await room.prepares('dana', place(4), 2)
  expect((await room.sends('dana', second)).status).toBe(200)
  await room.steps('close')
  expect(await room.sends('dana', second)).toEqual({ status: 200, body: JSON.stringify(receiptOf(second)) })
  await room.steps('reveal')
  expect((await revealed('kit')).results[0]).toMatchObject({ name: 'dana', answer: place(4) })
})

test('[R4] a number that was used does not replace what came with it', async () => {
  await room.opens()
  await room.scores('dana', place(7), 2)
  for (const seq of [1, 2]) {
    expect(await room.scores('dana', place(1), seq)).toEqual({ status: 409, body: '{"reason":"changed-meanwhile"}' })
  }
})

test('[R4] SC07 after the close and after the reveal it is too late', async () => {
  await room.opens()
  const late = await room.prepares('dana', place(7))
  for (const step of ['close', 'reveal'] as const) {
    await room.steps(step)
    expect(await room.sends('dana', late)).toEqual({ status: 409, body: '{"reason":"round-closed"}' })
  }
  expect((await revealed('kit')).results[0]).toMatchObject({ name: 'dana', answer: null })
})

test('[P1] SC07 an observer, an interpreter, a minute taker and somebody under another name are refused', async () => {
  await room.opens()
  const submission = await room.prepares('dana', place(7))
  for (const who of ['ivo', 'margot'] as const) expect((await room.sends(who, submission)).status).toBe(403)
  // Bea could enter for somebody, and is asked nothing herself.
  for (const who of ['bea', 'nia'] as const) expect((await room.sends(who, submission)).status).toBe(404)
  const path = `/rounds/${await roundId()}/score`
  const underHerName = await room.asks(['kit', room.person('dana')], 'PUT', path, bodyOf(submission))
  expect(underHerName.status).toBe(401)
})

test("[R8] an answer that is not the one committed to is refused, and so is another person's commitment", async () => {
  await room.opens()
  const honest = await room.prepares('dana', place(7))
  const others: Submission[] = [
    { ...honest, answer: place(6) },
    { ...honest, seq: 2 },
  ]
  for (const other of others) expect((await room.sends('dana', other)).status).toBe(422)
  expect((await room.sends('kit', honest)).status).toBe(422)
  expect((await room.sends('dana', honest)).status).toBe(200)
})

test.each([
  ['a place below 0', { place: -1 }],
  ['a place above 10', { place: 11 }],
  ['half a place', { place: 5.5 }],
  ['a place in words', { place: '5' }],
  ['no place', { place: null }],
  ['a place left out', { place: undefined }],
  ['a key nobody asked for', { [CANARY]: 1 }],
  ['a reason that is too long', { reasons: { helps: CANARY.repeat(100), worse: '', harder: '' } }],
])('[R5] SC08 %s is refused without being repeated', async (_, wrong) => {
  await room.opens()
  const submission = await room.prepares('dana', place(7, CANARY))
  const refusal = await room.sends('dana', { ...submission, answer: { ...submission.answer, ...wrong } as never })
  expect(refusal.status).toBe(400)
  expect(JSON.parse(refusal.body).reason).toBe('bad-request')
  expect(refusal.body).not.toMatch(/canary|5|11|-1/)
})

test('[R1] SC08 a body of another size, a megabyte and broken JSON are refused with the same few bytes', async () => {
  await room.opens()
  const path = `/rounds/${await roundId()}/score`
  const body = bodyOf(await room.prepares('dana', place(7, CANARY)))
  const wrong = [body.replace('00"', '0"'), `${body} `, 'x'.repeat(1_000_000), body.replace('{', '['), '']
  for (const one of wrong) {
    expect(await room.asks('dana', 'PUT', path, one)).toEqual({ status: 400, body: '{"reason":"bad-request"}' })
  }
})
