import type { LookId, MeetingId, MemberId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import { REASON_LIMIT } from '@evenhand/shared/domain/answer'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { expect, test } from 'vitest'
import { freshKey } from '../keys/seal.ts'
import { openOwn, openResults } from './open-results.ts'
import { type RecordOf, sealRecord } from './seal-record.ts'
import { pass, place } from './testing/conference.ts'

const key = freshKey()
const look = 'first' as LookId
const DEVICE = 'the device that sent it'
const of = { meeting: 'here' as MeetingId, round: 'pip' as RoundId }

async function rowOf(name: string, answer: ReturnType<typeof place> | null) {
  const participant = name as ParticipantId
  const member = `m-${name}` as MemberId
  const seq = answer ? 1 : 0
  const opening = freshOpening()
  return {
    person: { participant, member, name, role: 'family_network', of: '' } as const,
    seq,
    commitment: await commit({ opening, look, round: of.round, member, seq, answer }),
    sealed: sealRecord(key, { ...of, participant, seq }, { answer, opening, device: DEVICE }),
  }
}
const nameOf = () => undefined
const shown = (rows: Parameters<typeof openResults>[2]) =>
  openResults(key, { ...of, look, phase: 'revealed', nameOf }, rows)

test('[R8] after the reveal each answer stands with its name, 0 and a pass and "not given" apart', async () => {
  const rows = [await rowOf('dana', place(0)), await rowOf('joss', pass()), await rowOf('kit', null)]
  expect((await shown(rows)).map(({ name, answer, seal }) => [name, answer?.kind, seal?.seq])).toEqual([
    ['dana', 'score', 1],
    ['joss', 'pass', 1],
    ['kit', undefined, 0],
  ])
})

test('[R8] a row that was moved to another person, or altered, is broken and not "not given"; the others are shown', async () => {
  const [dana, kit, tamsin] = [
    await rowOf('dana', place(7)),
    await rowOf('kit', place(2)),
    await rowOf('tamsin', place(5)),
  ]
  const moved = { ...dana, sealed: kit.sealed, commitment: kit.commitment }
  const altered = { ...kit, sealed: kit.sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) }
  const results = await shown([moved, altered, tamsin])
  expect(results.map(({ answer, seal }) => answer ?? seal)).toEqual([null, null, place(5)])
  expect(results.map(({ broken }) => broken?.commitment)).toEqual([kit.commitment, kit.commitment, undefined])
})

test('[R8] a sealed record that is not what was committed to is broken', async () => {
  const dana = await rowOf('dana', place(7))
  const other = sealRecord(
    key,
    { ...of, participant: dana.person.participant, seq: 1 },
    { answer: place(3), opening: freshOpening(), device: DEVICE },
  )
  expect(await shown([{ ...dana, sealed: other }])).toMatchObject([{ answer: null, seal: null, broken: {} }])
})

test('[R1] before the reveal opening is a bug, whatever the types were told', async () => {
  const phase = 'closed' as 'revealed'
  await expect(openResults(key, { ...of, look, phase, nameOf }, [])).rejects.toThrow('not revealed')
})

test("[R1] one's own record opens for that person, round, meeting and number only", async () => {
  const { sealed, person, seq } = await rowOf('dana', place(7))
  const own: RecordOf = { ...of, participant: person.participant, seq }
  expect(openOwn(key, own, sealed, DEVICE)).toMatchObject({ answer: place(7), seq: 1 })
  expect(openOwn(key, own, sealed, 'another device')).toBeNull()
  const others: RecordOf[] = [
    { ...own, participant: 'kit' as ParticipantId },
    { ...own, round: 'wren' as RoundId },
    { ...own, meeting: 'elsewhere' as MeetingId },
    { ...own, seq: 2 },
  ]
  for (const other of others) expect(() => openOwn(key, other, sealed, DEVICE)).toThrow('authenticate data')
})

test('[R1] a stand-in, a pass and four full reasons of any language are sealed to the same length', () => {
  const own: RecordOf = { ...of, participant: 'dana' as ParticipantId, seq: 1 }
  const words = 'न'.repeat(REASON_LIMIT)
  const full = {
    ...place(10, words, { kind: 'changed', because: words }),
    reasons: { helps: words, worse: words, harder: words },
  }
  const lengths = [null, pass(), full].map((answer) => {
    const device = answer && 'd'.repeat(43)
    return sealRecord(key, own, { answer, opening: freshOpening(), device }).length
  })
  expect(new Set(lengths).size).toBe(1)
})
