import { describe, expect, test } from 'vitest'
import { aStage } from '../testing/a-template.ts'
import { checksOf, NOTHING_SEEN, type Seen } from './exit-check.ts'
import type { ParticipantId } from './ids.ts'
import { FIRST_RUN, type Run } from './run.ts'
import {
  askedForBreak,
  breakPutAway,
  extended,
  type Move,
  moved,
  paused,
  skipped,
  started,
  ticked,
  timed,
} from './run-steps.ts'
import { writingNow } from './writing-now.ts'

/** A morning in November. */
const NINE = 1_795_683_600_000
const MINUTE = 60_000
const stages = [
  aStage({ id: 'welcome', minutes: 8, checks: ['everyone_heard', 'quorum_met'] }),
  aStage({ id: 'child_first', minutes: 10, checks: ['child_panels_read'] }),
  aStage({ id: 'board', minutes: 20 }),
  aStage({ id: 'close', minutes: 4 }),
]
const at = (minutes: number) => ({ stages, at: NINE + minutes * MINUTE })
const on = (change: Partial<Move> = {}): Move => ({ from: 0, to: 1, unmet: [], reason: null, ...change })
const so =
  (answers: Partial<Record<string, boolean>>): Seen =>
  (check) =>
    answers[check] ?? null
const done = (run: ReturnType<typeof moved>): Run => {
  if (!run.ok) throw new Error(run.reason)
  return run.value
}

describe('leaving a stage', () => {
  test('[M1] goes on when the chair has ticked what nobody can see and the software sees the rest', () => {
    const heard = ticked(FIRST_RUN, { stage: 'welcome', check: 'everyone_heard', on: true })
    const next = done(moved(heard, on(), at(8), so({ quorum_met: true })))
    expect(next).toMatchObject({ stage: 1, since: NINE + 8 * MINUTE, timer: { endsAt: NINE + 18 * MINUTE } })
    expect(next.left).toEqual([
      { stage: 'welcome', to: 'child_first', at: NINE + 8 * MINUTE, skipped: null, unmet: [] },
    ])
  })

  test('[M1] is refused while a check is not met and has no reason, and then nothing has changed', () => {
    expect(moved(FIRST_RUN, on(), at(8), NOTHING_SEEN)).toEqual({ ok: false, reason: 'unmet-checks' })
    const one = on({ unmet: [{ check: 'everyone_heard', reason: 'Corin is late' }] })
    expect(moved(FIRST_RUN, one, at(8), NOTHING_SEEN)).toEqual({ ok: false, reason: 'unmet-checks' })
  })

  test('[M1] a tick does not make true what the software sees is not so', () => {
    const said = ticked(FIRST_RUN, { stage: 'welcome', check: 'quorum_met', on: true })
    const states = checksOf(stages[0], said, so({ quorum_met: false, everyone_heard: true }))
    expect(states.map(({ check, met }) => [check, met])).toEqual([
      ['everyone_heard', true],
      ['quorum_met', false],
    ])
  })

  test('[M1] keeps each reason, and none for a check that is met by now', () => {
    const unmet = [
      { check: 'everyone_heard', reason: 'Corin is late' },
      { check: 'quorum_met', reason: 'The nurse is on her way' },
    ] as const
    const next = done(moved(FIRST_RUN, on({ unmet }), at(8), so({ quorum_met: true })))
    expect(next.left[0]?.unmet).toEqual([{ check: 'everyone_heard', reason: 'Corin is late' }])
  })

  test('[M1] a tick counts for the stage it was made in, also after coming back to it', () => {
    const heard = ticked(FIRST_RUN, { stage: 'welcome', check: 'everyone_heard', on: true })
    const next = done(moved(heard, on(), at(8), so({ quorum_met: true })))
    const back = done(moved(next, on({ from: 1, to: 0 }), at(9), NOTHING_SEEN))
    expect(back.left.map(({ stage, to }) => [stage, to])).toEqual([
      ['welcome', 'child_first'],
      ['child_first', 'welcome'],
    ])
    expect(moved(back, on(), at(10), so({ quorum_met: true })).ok).toBe(true)
  })

  test('[M1] a stage between is left out for a reason, and kept with it', () => {
    const met = so({ everyone_heard: true, quorum_met: true })
    expect(moved(FIRST_RUN, on({ to: 2 }), at(8), met)).toEqual({ ok: false, reason: 'bad-request' })
    const next = done(moved(FIRST_RUN, on({ to: 2, reason: 'Pip spoke yesterday' }), at(8), met))
    expect(next.left.map(({ stage, to, skipped: why }) => [stage, to, why])).toEqual([
      ['welcome', 'child_first', null],
      ['child_first', 'board', 'Pip spoke yesterday'],
    ])
  })

  test('[M1] a stage that is skipped takes the reason for its checks as well', () => {
    const next = done(
      skipped(FIRST_RUN, { from: 0, to: 1, reason: 'Done on the phone' }, at(1), so({ quorum_met: true })),
    )
    expect(next.left).toMatchObject([
      {
        stage: 'welcome',
        skipped: 'Done on the phone',
        unmet: [{ check: 'everyone_heard', reason: 'Done on the phone' }],
      },
    ])
    expect(skipped(next, { from: 1, to: 0, reason: 'Back' }, at(2), NOTHING_SEEN).ok).toBe(false)
  })

  test('[M1] pressed twice it moves once', () => {
    const next = done(moved(FIRST_RUN, on(), at(8), so({ everyone_heard: true, quorum_met: true })))
    expect(moved(next, on(), at(8), NOTHING_SEEN)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  test('[M1] the end closes the session, and going back opens it again', () => {
    const last: Run = { ...FIRST_RUN, stage: 3 }
    const closed = done(moved(last, on({ from: 3, to: 'end' }), at(90), NOTHING_SEEN))
    expect(closed).toMatchObject({ phase: 'closed', stage: 3, timer: null })
    expect(moved(closed, on({ from: 3, to: 'end' }), at(91), NOTHING_SEEN).ok).toBe(false)
    const again = done(moved(closed, on({ from: 3, to: 3 }), at(91), NOTHING_SEEN))
    expect(again).toMatchObject({ phase: 'going', stage: 3, timer: { endsAt: NINE + 95 * MINUTE } })
  })

  test('[M1] there is no stage behind the last one but the end, and none to stay in', () => {
    for (const to of [0, 4, 60]) expect(moved(FIRST_RUN, on({ to, reason: 'So' }), at(1), NOTHING_SEEN).ok).toBe(false)
  })

  test('[M1] before it begins nothing is left; beginning starts the first stage and its time', () => {
    const before: Run = { ...FIRST_RUN, phase: 'before' }
    expect(moved(before, on(), at(0), NOTHING_SEEN).ok).toBe(false)
    expect(started(before, at(0))).toMatchObject({ phase: 'going', stage: 0, timer: { endsAt: NINE + 8 * MINUTE } })
    expect(started(FIRST_RUN, at(0))).toBe(FIRST_RUN)
  })
})

describe('the time', () => {
  test('[M4] stands still during a pause, and goes on with what was left', () => {
    const run = timed(FIRST_RUN, 10, NINE)
    const away = paused(run, true, NINE + 4 * MINUTE)
    expect(paused(away, true, NINE + 5 * MINUTE)).toBe(away)
    const back = paused(away, false, NINE + 9 * MINUTE)
    expect(back).toMatchObject({ paused: null, timer: { endsAt: NINE + 15 * MINUTE } })
  })

  test('[M4] is longer by what is added, from its end, or from now once it is over', () => {
    const run = timed(FIRST_RUN, 10, NINE)
    expect(extended(run, 5, NINE + 4 * MINUTE).timer).toEqual({ endsAt: NINE + 15 * MINUTE })
    expect(extended(run, 5, NINE + 30 * MINUTE).timer).toEqual({ endsAt: NINE + 35 * MINUTE })
    expect(extended(FIRST_RUN, 5, NINE).timer).toEqual({ endsAt: NINE + 5 * MINUTE })
    expect(timed(run, null, NINE).timer).toBeNull()
  })

  test('[M4] being over moves nothing on', () => {
    const run = timed(FIRST_RUN, 1, NINE)
    expect(extended(run, 1, NINE + 60 * MINUTE)).toMatchObject({ stage: 0, phase: 'going', paused: null })
  })

  test('[M4] what is added during a pause counts from where it stands', () => {
    const away = paused(timed(FIRST_RUN, 10, NINE), true, NINE + 10 * MINUTE)
    const more = extended(away, 5, NINE + 60 * MINUTE)
    expect(paused(more, false, NINE + 70 * MINUTE).timer).toEqual({ endsAt: NINE + 75 * MINUTE })
  })
})

describe('a break', () => {
  const dana = 'p-dana' as ParticipantId

  test('[M5] is asked for once, and put away by the chair or by having one', () => {
    const asked = askedForBreak(FIRST_RUN, dana, NINE)
    expect(asked.breaks).toEqual([{ by: dana, at: NINE }])
    expect(askedForBreak(asked, dana, NINE + 1)).toBe(asked)
    expect(breakPutAway(asked, dana).breaks).toEqual([])
    expect(paused(paused(asked, true, NINE), false, NINE + 1).breaks).toEqual([])
  })
})

describe('who writes in a stage', () => {
  const family = aStage({ writers: ['chair', 'minute_taker', 'parent_carer'], boxes: ['well'] })
  const as = (
    role: 'parent_carer' | 'social_worker' | 'chair',
    presents: 'yes' | 'no' | 'nobody-named' = 'nobody-named',
  ) => ({
    role,
    presents,
  })

  test('[M2] whom it names, in the boxes it names', () => {
    expect(writingNow('going', family, as('parent_carer'))).toMatchObject({ writes: true, boxes: ['well'] })
    expect(writingNow('going', family, as('social_worker'))).toMatchObject({
      writes: false,
      boxes: [],
      takesBack: true,
    })
  })

  test('[M2] the chair keeps order in every one', () => {
    const quiet = aStage({ writers: [], boxes: [] })
    expect(writingNow('going', quiet, as('chair'))).toMatchObject({ writes: false, keepsOrder: true })
    expect(writingNow('going', quiet, as('parent_carer')).keepsOrder).toBe(false)
  })

  test('[M2] nobody before it begins and once it is closed', () => {
    for (const phase of ['before', 'closed'] as const) {
      expect(writingNow(phase, family, as('chair'))).toEqual({
        writes: false,
        boxes: [],
        keepsOrder: false,
        takesBack: false,
      })
    }
  })

  test('[M2] in supervision the presenter alone, or everybody but the presenter, and the chair in any case', () => {
    const writers = ['chair', 'social_worker'] as const
    const telling = aStage({ writers, presenter: 'alone' })
    const listening = aStage({ writers, presenter: 'listens' })
    const writes = (stage: typeof telling, presents: 'yes' | 'no' | 'nobody-named') =>
      writingNow('going', stage, as('social_worker', presents)).writes
    expect([writes(telling, 'yes'), writes(telling, 'no')]).toEqual([true, false])
    expect([writes(listening, 'yes'), writes(listening, 'no')]).toEqual([false, true])
    expect([writes(telling, 'nobody-named'), writes(listening, 'nobody-named')]).toEqual([true, true])
    expect(writingNow('going', telling, as('chair', 'no')).writes).toBe(true)
  })
})
