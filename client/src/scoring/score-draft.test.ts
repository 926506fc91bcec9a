import type { Answer } from '@evenhand/shared/domain/answer'
import type { MemberId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import { answerIn, EMPTY_FORM, formOf, isBlank } from './answer-form.ts'
import { type DraftStep, EMPTY_DRAFT, isUnsent, NEXT, type ScoreDraft, settle, stepDraft } from './score-draft.ts'
import { NO_REASONS, score } from './scoring-examples.ts'
import { shownAnswer } from './shown-answer.ts'

const form = { ...EMPTY_FORM, reasons: { ...NO_REASONS, helps: 'Weekends still worry me.' } }
const sealed = { answer: score(6), opening: '0'.repeat(64), commitment: 'c'.repeat(64), seq: 1, key: 'k', padding: '' }
const receipt = { seq: 1, commitment: sealed.commitment }

const STEPS: Record<DraftStep['kind'], DraftStep> = {
  edit: { kind: 'edit', form },
  send: { kind: 'send' },
  accept: { kind: 'accept', receipt },
  refuse: { kind: 'refuse', reason: 'not-now', sealed },
  lose: { kind: 'lose', sealed },
  reopen: { kind: 'reopen', form },
  keep: { kind: 'keep' },
}
const after = (...steps: readonly DraftStep[]) => steps.reduce(stepDraft, EMPTY_DRAFT)

describe('a draft', () => {
  test('[U3] keeps its words through every step but the two that are asked to drop them', () => {
    const unsent = Object.values(DRAFTS).filter(isUnsent)
    const harmless = Object.values(STEPS).filter(({ kind }) => kind !== 'accept' && kind !== 'keep')
    const words = unsent.flatMap((draft) => harmless.map((step) => stepDraft(draft, step).form.reasons.helps))
    expect(new Set(words)).toEqual(new Set([form.reasons.helps]))
  })

  test('a step that does not fit changes nothing: a late reply cannot undo what came after it', () => {
    const all = Object.values(DRAFTS).flatMap((draft) => Object.values(STEPS).map((step) => ({ draft, step })))
    const unfit = all.filter(({ draft, step }) => NEXT[draft.state][step.kind] === null)
    expect(unfit.filter(({ draft, step }) => stepDraft(draft, step) !== draft)).toEqual([])
  })

  test('offline and busy keep the very bytes to send again', () => {
    expect(DRAFTS.offline.sealed).toBe(sealed)
    expect(after(STEPS.edit, STEPS.send, STEPS.refuse).sealed).toBe(sealed)
  })

  test('after any other refusal, and after an edit, the answer is sealed anew', () => {
    expect(after(STEPS.edit, STEPS.send, { kind: 'refuse', reason: 'seal-mismatch', sealed }).sealed).toBeNull()
    expect(stepDraft(DRAFTS.offline, STEPS.edit).sealed).toBeNull()
  })

  test('once sent, the words are no longer on this device', () => {
    expect(isBlank(DRAFTS.sent.form)).toBe(true)
    expect(DRAFTS.sent.receipt).toEqual(receipt)
  })

  test('a lost reply is no lost answer: what the server shows as taken was sent', () => {
    expect(settle(DRAFTS.offline, receipt).state).toBe('sent')
    expect(settle(DRAFTS.offline, { seq: 1, commitment: 'd'.repeat(64) }).state).toBe('offline')
  })
})

const DRAFTS: Record<ScoreDraft['state'], ScoreDraft> = {
  empty: EMPTY_DRAFT,
  editing: after(STEPS.edit),
  sending: after(STEPS.edit, STEPS.send),
  sent: after(STEPS.edit, STEPS.send, STEPS.accept),
  refused: after(STEPS.edit, STEPS.send, STEPS.refuse),
  offline: after(STEPS.edit, STEPS.send, STEPS.lose),
}

describe('a form becomes an answer', () => {
  const zero = { ...form, choice: { kind: 'score', place: 0 } } as const
  const once = { change: false, before: null, enteredBy: null }
  const before = (place: number) => shownAnswer({ answer: score(place) })
  const again = { change: true, before: before(6), enteredBy: null }

  test('[R5] 0 is a number', () => {
    expect(answerIn(zero, once)).toEqual({
      ok: true,
      value: { kind: 'score', place: 0, reasons: form.reasons, change: null },
    })
  })

  test('[R5] without a number or a reason for none there is no answer', () => {
    expect(answerIn(form, once)).toEqual({ ok: false, reason: 'no-choice' })
  })

  test('[R6] a second look asks for an explicit word on what changed it', () => {
    expect(answerIn(zero, again)).toEqual({ ok: false, reason: 'no-change' })
    expect(answerIn({ ...zero, change: 'changed', because: '  ' }, again)).toEqual({ ok: false, reason: 'no-because' })
    expect(answerIn({ ...zero, change: 'unchanged' }, again)).toEqual({ ok: false, reason: 'moved-unchanged' })
    expect(answerIn({ ...zero, change: 'unchanged' }, { ...again, before: before(0) }).ok).toBe(true)
  })

  test('[P2] whoever types for somebody says whether it was read back, and the answer says who typed it', () => {
    const barnaby = 'm-barnaby' as MemberId
    const typed = { ...once, enteredBy: barnaby }
    expect(answerIn(zero, typed)).toEqual({ ok: false, reason: 'no-read-back' })
    const entered = { by: barnaby, readBack: false }
    expect(answerIn({ ...zero, readBack: false }, typed)).toMatchObject({ ok: true, value: { place: 0, entered } })
  })

  test('[R6] another step or another option is a change as well', () => {
    const step = (at: number): Answer => ({ kind: 'step', step: at, reasons: form.reasons, change: null })
    const was = { ...again, before: shownAnswer({ answer: step(2) }) }
    const now = { ...form, choice: { kind: 'step', step: 1 }, change: 'unchanged' } as const
    expect(answerIn(now, was)).toEqual({ ok: false, reason: 'moved-otherwise' })
  })

  test('an answer that is changed starts as it was', () => {
    const given = score(0, 'Odile is there.', { kind: 'changed', because: 'Pip said so.' })
    expect(answerIn(formOf(given), again)).toEqual({ ok: true, value: given })
  })
})
