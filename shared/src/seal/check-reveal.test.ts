import { beforeEach, expect, test } from 'vitest'
import type { Answer } from '../domain/answer.ts'
import type { ChildId, LookId, MemberId, RoundId, ScaleId } from '../domain/ids.ts'
import type { Scale } from '../domain/scale.ts'
import type { ResultView, RoundView } from '../protocol/view.ts'
import { must } from '../lib/must.ts'
import { checkClose, checkReveal, type Kept } from './check-reveal.ts'
import { commit, freshOpening } from './commitment.ts'
import { pathOf, rootOf } from './merkle.ts'

type Revealed = Extract<RoundView, { phase: 'revealed' }>

const look = 'first' as LookId
const scale: Scale = {
  id: 'pip-today' as ScaleId,
  child: 'pip' as ChildId,
  kind: 'safety_and_wellbeing',
  question: 'Today, how safe and well is Pip?',
  anchor0: 'Hurt or frightened most days',
  anchor10: 'Safe and calm whatever day it is',
  direction: 'ten-left',
  who: 'everyone',
  steps: [],
}
const base = { id: 'pip' as RoundId, asks: scale, asked: true }
const reasons = { helps: 'Fridays are good', worse: '', harder: '' }
const place = (at: number): Answer => ({ kind: 'score', place: at, reasons, change: null })

function result(name: string, answer: Answer | null): ResultView {
  const seal = { seq: answer ? 1 : 0, opening: freshOpening() }
  return { by: name as MemberId, name, role: 'family_network', of: '', answer, seal }
}

const sealOf = ({ by, answer, seal }: ResultView): Promise<string> =>
  commit({
    look,
    round: base.id,
    member: by,
    answer: answer?.kind === 'imported' ? null : answer,
    ...must(seal, 'seal'),
  })

let results: ResultView[]
let leaves: string[]
let honest: Revealed
let kept: Kept

beforeEach(async () => {
  // Imogen has not answered: a stand-in holds her place.
  const pass: Answer = { kind: 'pass', why: 'does_not_know_child', reasons, change: null }
  results = [result('dana', place(6)), result('kit', place(0)), result('joss', pass), result('imogen', null)]
  leaves = await Promise.all(results.map(sealOf))
  const root = await rootOf(leaves)
  honest = { ...base, phase: 'revealed', root, results, separate: [] }
  kept = { root, mine: { seq: 1, commitment: must(leaves[1], 'leaf') } }
})
const shown = (changed: readonly ResultView[]): Revealed => ({ ...honest, results: changed })
const nth = (at: number): ResultView => must(results[at], 'result')

test('[R8] an honest reveal is checked in full, passes and people who gave nothing included', async () => {
  expect(await checkReveal(look, honest, kept)).toEqual({ checked: 4, of: 4, rootMatches: true, mine: 'matches' })
  expect(await checkReveal(look, honest, {})).toEqual({ checked: 4, of: 4, rootMatches: true, mine: 'none' })
})

test('[R8] altering one score, or one reason, fails', async () => {
  const louder = { ...place(6), reasons: { ...reasons, worse: 'Weekends' } }
  for (const answer of [place(5), louder, null]) {
    const check = await checkReveal(look, shown(results.with(0, { ...nth(0), answer })), kept)
    expect(check).toEqual({ checked: 0, of: 4, rootMatches: false, mine: 'matches' })
  }
})

test('[R8] dropping one fails', async () => {
  expect(await checkReveal(look, shown(results.toSpliced(1, 1)), kept)).toMatchObject({
    checked: 0,
    rootMatches: false,
    mine: 'differs',
  })
  expect(await checkReveal(look, shown([]), kept)).toMatchObject({ checked: 0, rootMatches: false })
})

test('[R8] swapping two authors fails', async () => {
  const swapped = [{ ...nth(1), by: nth(0).by }, { ...nth(0), by: nth(1).by }, ...results.slice(2)]
  expect(await checkReveal(look, shown(swapped), kept)).toMatchObject({ rootMatches: false, mine: 'differs' })
})

test('[R8] another answer under a new root fails on the device that kept the root of the close', async () => {
  const forged = results.with(1, { ...nth(1), answer: place(9) })
  const round = { ...shown(forged), root: await rootOf(await Promise.all(forged.map(sealOf))) }
  expect(await checkReveal(look, round, kept)).toMatchObject({ rootMatches: false, mine: 'differs' })
})

test("[R8] an earlier answer of one's own in place of the last one shows as different", async () => {
  expect(await checkReveal(look, honest, { mine: { seq: 2, commitment: 'ee'.repeat(32) } })).toMatchObject({
    mine: 'differs',
  })
})

test('[R8] a broken record is not counted as checked, and the others still are', async () => {
  const broken = { ...nth(1), answer: null, seal: null, broken: { commitment: must(leaves[1], 'leaf') } }
  expect(await checkReveal(look, shown(results.with(1, broken)), kept)).toEqual({
    checked: 3,
    of: 4,
    rootMatches: true,
    mine: 'differs',
  })
})

test('[R8] nonsense from a server is not proven and does not stop the page', async () => {
  const nonsense = { ...nth(0), seal: { seq: 1, opening: 'zz' } }
  expect(await checkReveal(look, shown(results.with(0, nonsense)), kept)).toMatchObject({ checked: 0, of: 4 })
})

test('[R10] imported results were not sealed here and nothing of them counts as checked', async () => {
  const answer = { kind: 'imported', place: 4, passed: null, words: 'As it stood', changedBecause: null } as const
  const round: Revealed = {
    ...honest,
    root: null,
    results: results.map(({ by, name, role, of }) => ({ by, name, role, of, answer, seal: null })),
  }
  expect(await checkReveal(look, round, {})).toEqual({ checked: 0, of: 4, rootMatches: false, mine: 'none' })
})

test('[R8] SC14 at the close each person finds their own receipt in the root, and is warned when it is not there', async () => {
  const closed = {
    ...base,
    phase: 'closed',
    mine: null,
    progress: null,
    entersFor: [],
    root: must(kept.root, 'root'),
  } as const
  const path = await pathOf(leaves, 1)
  expect(await checkClose({ ...closed, path }, kept)).toBe('matches')
  expect(await checkClose({ ...closed, path }, {})).toBe('none')
  expect(await checkClose({ ...closed, path: await pathOf(leaves, 2) }, kept)).toBe('differs')
  expect(await checkClose({ ...closed, path: null }, kept)).toBe('differs')
  const without = await rootOf(
    leaves.toSpliced(
      1,
      1,
      await commit({
        ...base,
        look,
        round: base.id,
        member: 'kit' as MemberId,
        seq: 0,
        opening: freshOpening(),
        answer: null,
      }),
    ),
  )
  expect(await checkClose({ ...closed, path, root: without }, kept)).toBe('differs')
})
