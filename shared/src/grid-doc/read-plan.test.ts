import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { MemberId } from '../domain/ids.ts'
import { actionFlags, answeredBy, isOverdue, isThirdVersion, outcomeFlags } from '../domain/plan-flags.ts'
import { must } from '../lib/must.ts'
import { drawLink } from './edit-marks.ts'
import {
  addAction,
  addIfThen,
  addOutcome,
  answerPlan,
  markEarlier,
  promiseAction,
  recheck,
  setPlanValue,
} from './edit-plan.ts'
import { openGrid } from './open-grid.ts'
import { readLinks } from './read-links.ts'
import { readPlan, readRechecks } from './read-plan.ts'

const dana = 'dana' as MemberId
const tamsin = 'tamsin' as MemberId
const pip = 'pip' as never
const owner = { member: dana, name: 'Dana' }
const lastTime = { on: '2026-11-12', first: '2026-11-12', times: 1, states: [] }

function grid(): Y.Doc {
  const doc = new Y.Doc()
  openGrid(doc, [pip])
  return doc
}

/** A whole step with its outcome; `said` is what one test is about. */
function withStep(said: Partial<Parameters<typeof addAction>[1]> = {}) {
  const doc = grid()
  const outcome = addOutcome(doc, {
    author: dana,
    order: 'a0',
    children: [pip],
    text: 'Quiet nights.',
    known: 'Pip says so.',
  })
  const step = {
    author: tamsin,
    order: 'a0',
    outcome,
    owner,
    due: '2026-11-20',
    text: 'Phone list.',
    measure: 'Tested.',
  }
  const id = addAction(doc, { ...step, toldBy: owner, ...said })
  const action = () =>
    must(
      readPlan(doc).actions.find((each) => each.id === id),
      'the action',
    )
  return { doc, outcome, id, action, flags: () => actionFlags(action(), readPlan(doc).outcomes) }
}

describe('reading a plan', () => {
  test('[D3] outcomes, actions and what happens if things change come in their order, ties by key', () => {
    const doc = grid()
    addOutcome(doc, { id: 'dana:b', author: dana, order: 'a1', text: 'Second.' })
    addOutcome(doc, { id: 'dana:a', author: dana, order: 'a0', text: 'First.' })
    addIfThen(doc, { id: 'dana:z', author: dana, order: 'a0', ifThis: 'Drinking.', then: 'Ring the list.' })
    addIfThen(doc, { id: 'dana:y', author: dana, order: 'a0' })
    const { outcomes, contingency } = readPlan(doc)
    expect(outcomes.map(({ text }) => text)).toEqual(['First.', 'Second.'])
    expect(contingency.map(({ id, ifThis }) => [id, ifThis])).toEqual([
      ['dana:y', ''],
      ['dana:z', 'Drinking.'],
    ])
  })

  test('[G3] what is malformed is left out and nothing throws', () => {
    const doc = grid()
    doc.getMap('outcomes').set('dana:1', 'not an item')
    doc.getMap('actions').set('dana:2', new Y.Map([['author', 'dana']]))
    doc
      .getMap('actions')
      .set('dana:3', new Y.Map(Object.entries({ author: 'dana', order: 'a0', owner: 'Dana', due: 5 })))
    doc.getMap('promises').set('dana:4', { action: 'dana:3' })
    doc.getMap('earlier').set('dana:3', { on: 'last week' })
    const { outcomes, actions } = readPlan(doc)
    expect(outcomes).toEqual([])
    expect(actions.map(({ id, owner: who, due, earlier }) => [id, who, due, earlier])).toEqual([
      ['dana:3', null, '', null],
    ])
  })

  test('[A2] the owner’s own word goes before what others wrote down for them', () => {
    const { doc, action } = withStep()
    expect(action().promise).toBe(null)
    promiseAction(doc, { ...action(), owner }, { by: tamsin, agrees: true, readBack: true })
    expect(action().promise).toMatchObject({ by: 'tamsin', agrees: true, readBack: true })
    promiseAction(doc, { ...action(), owner }, { by: dana, agrees: false, readBack: null })
    expect(action().promise).toMatchObject({ by: 'dana', agrees: false, readBack: null })
    promiseAction(doc, { ...action(), owner }, { by: dana, agrees: true, readBack: null })
    expect(action().promise).toMatchObject({ by: 'dana', agrees: true })
    expect(doc.getMap('promises').size).toBe(2)
  })

  test('[A2] nobody’s bare yes counts for the owner, and a yes to other words is said to be older', () => {
    const { doc, id, action } = withStep()
    const yes = { action: id, owner, agrees: true, readBack: null, what: 'Phone list.', due: '2026-11-20' }
    setPlanValue(doc, 'promises', 'tamsin:p', yes)
    expect(action().promise).toBe(null)
    setPlanValue(doc, 'promises', 'dana:p', { ...yes, due: '2026-12-20' })
    expect(action().promise).toMatchObject({ agrees: true, outdated: true })
    setPlanValue(doc, 'promises', 'dana:p', yes)
    expect(action().promise).toMatchObject({ outdated: false })
    doc.getMap<Y.Map<unknown>>('actions').get(id)?.set('owner', { member: null, name: 'Odile' })
    expect(action().promise).toBe(null)
  })

  test('[A3] the social worker’s answer stands for one child, and a second one replaces it', () => {
    const doc = grid()
    const hash = '0'.repeat(64)
    answerPlan(doc, { by: tamsin, child: pip, verdict: 'needs_changing', reasons: 'Saturdays?', hash })
    answerPlan(doc, { by: tamsin, child: pip, verdict: 'accepted', reasons: '', hash })
    expect(readPlan(doc).acceptances).toEqual([
      { id: 'tamsin:pip', by: 'tamsin', child: 'pip', verdict: 'accepted', reasons: '', hash },
    ])
  })

  test('[A6] what nobody has spoken of has no state; what two people say stands side by side', () => {
    const { doc, id } = withStep()
    expect(readRechecks(doc).get(id)).toBe(undefined)
    recheck(doc, { by: dana, of: id, state: 'done', words: 'On Monday.' })
    recheck(doc, { by: tamsin, of: id, state: 'not_done', words: '' })
    recheck(doc, { by: tamsin, of: id, state: 'part_done', words: 'Two of three.' })
    const said = readRechecks(doc).get(id) ?? []
    expect(said.map(({ by, state, words }) => [by, state, words])).toEqual([
      ['dana', 'done', 'On Monday.'],
      ['tamsin', 'part_done', 'Two of three.'],
    ])
  })
})

describe('what is still to be said of a plan', () => {
  test('[A5] an outcome without a worry is pointed out, and one with a worry is not', () => {
    const { doc, outcome } = withStep()
    const flagged = () => {
      const [read] = readPlan(doc).outcomes
      return outcomeFlags(must(read, 'the outcome'), answeredBy(outcome, readLinks(doc)))
    }
    drawLink(doc, { by: dana, from: outcome, to: 'dana:c9', kind: 'supports' })
    expect(flagged()).toEqual(['no-worry'])
    drawLink(doc, { by: dana, from: outcome, to: 'dana:c1', kind: 'answers' })
    drawLink(doc, { by: tamsin, from: outcome, to: 'dana:c1', kind: 'answers' })
    expect(flagged()).toEqual([])
    expect(answeredBy(outcome, readLinks(doc))).toEqual(['dana:c1'])
  })

  test('[A5] an action says what it lacks: its outcome, owner, day, sign, the owner’s yes, who tells the child', () => {
    const { doc, action, flags } = withStep()
    expect(flags()).toEqual(['not-agreed'])
    promiseAction(doc, { ...action(), owner }, { by: dana, agrees: true, readBack: null })
    expect(flags()).toEqual([])
    expect(withStep({ outcome: 'dana:gone' }).flags()).toContain('no-outcome')
    const bare = withStep({ outcome: null, owner: null, due: ' ', measure: '', toldBy: null })
    expect(bare.flags()).toEqual(['no-outcome', 'no-owner', 'no-date', 'not-known', 'not-told'])
  })

  test('[A5] an action of last time is late from the day after, unless somebody says that it is done or not needed', () => {
    const late = (due: string, today: string, state: 'done' | 'not_done' | 'not_needed' | null, over = true) => {
      const { doc, id, action } = withStep({ due })
      if (over) markEarlier(doc, id, lastTime)
      if (state) recheck(doc, { by: dana, of: id, state, words: '' })
      return isOverdue(action(), readRechecks(doc).get(id) ?? [], today)
    }
    expect(late('2026-11-20', '2026-11-20', null)).toBe(false)
    expect(late('2026-11-20', '2026-11-21', null)).toBe(true)
    expect(late('2026-11-20', '2027-02-09', 'not_done')).toBe(true)
    expect(late('2026-11-20', '2027-02-09', 'done')).toBe(false)
    expect(late('2026-11-20', '2027-02-09', 'not_needed')).toBe(false)
    expect(late('every Friday', '2027-02-09', null)).toBe(false)
    expect(late('2026-11-20', '2027-02-09', null, false)).toBe(false)
  })

  test('[A5] the third version of the same action is pointed out, the second is not', () => {
    const times = (count: number) => isThirdVersion({ earlier: { ...lastTime, times: count } })
    expect([isThirdVersion({ earlier: null }), times(1), times(2)]).toEqual([false, false, true])
  })
})
