import { expect, test } from 'vitest'
import type { Answer } from '../domain/answer.ts'
import type { LookId, MemberId, RoundId } from '../domain/ids.ts'
import { canonicalAnswer } from './canonical-answer.ts'
import { commit, freshOpening, type ToCommit } from './commitment.ts'

const six: Answer = {
  kind: 'score',
  place: 6,
  reasons: { helps: 'Gran is there on Fridays', worse: '', harder: 'The bus is gone' },
  change: null,
}
const changed = (because: string): Answer => ({ ...six, change: { kind: 'changed', because } })
const danasSix: ToCommit = {
  opening: 'ab'.repeat(32),
  look: 'first' as LookId,
  round: 'pip' as RoundId,
  member: 'dana' as MemberId,
  seq: 1,
  answer: six,
}

test('[R8] fits one answer only: another place, reason, person, round, look, number or opening gives another one', async () => {
  const others: ToCommit[] = [
    { ...danasSix, answer: { ...six, place: 5 } },
    { ...danasSix, answer: { ...six, reasons: { ...six.reasons, worse: 'The bus is gone', harder: '' } } },
    { ...danasSix, answer: { ...six, change: { kind: 'unchanged' } } },
    { ...danasSix, answer: { kind: 'pass', why: 'chooses_not_to', reasons: six.reasons, change: null } },
    { ...danasSix, answer: null },
    { ...danasSix, member: 'kit' as MemberId },
    { ...danasSix, round: 'wren' as RoundId },
    { ...danasSix, look: 'second' as LookId },
    { ...danasSix, seq: 2 },
    { ...danasSix, opening: freshOpening() },
  ]
  const made = await Promise.all([danasSix, ...others].map(commit))
  expect(new Set(made).size).toBe(others.length + 1)
  expect(await commit(danasSix)).toBe(made[0])
})

test('[R8] does not depend on the order in which a device keeps the keys of an answer', async () => {
  const elsewhere: Answer = {
    change: null,
    reasons: { harder: 'The bus is gone', helps: 'Gran is there on Fridays', worse: '' },
    place: 6,
    kind: 'score',
  }
  expect(canonicalAnswer(elsewhere)).toBe(canonicalAnswer(six))
  expect(await commit({ ...danasSix, answer: elsewhere })).toBe(await commit(danasSix))
})

test('[R8] parts cannot be shifted into each other', async () => {
  const one = await commit({ ...danasSix, look: 'ab' as LookId, round: 'c' as RoundId })
  const other = await commit({ ...danasSix, look: 'a' as LookId, round: 'bc' as RoundId })
  expect(one).not.toBe(other)
})

test('[R8] a short opening is a bug and not a weaker seal', async () => {
  await expect(commit({ ...danasSix, opening: 'ab' })).rejects.toThrow('an opening has 32 bytes')
})

test('[R8] the scheme is fixed: this answer has had this commitment since the first version', async () => {
  expect(canonicalAnswer(six)).toBe(
    '{"kind":"score","place":6,"reasons":{"helps":"Gran is there on Fridays","worse":"","harder":"The bus is gone"},"change":null}',
  )
  expect(await commit(danasSix)).toBe('d5f0138061d0c55c002d94d7c24fe923d7ff10cdacc16024cb46d4415593b0c8')
})

test('[R6] the spaces that the wire drops round "what changed it" are not sealed', () => {
  expect(canonicalAnswer(changed(' The order was renewed '))).toBe(canonicalAnswer(changed('The order was renewed')))
})
