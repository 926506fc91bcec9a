import { describe, expect, test } from 'vitest'
import { LIMITS } from '../domain/grid.ts'
import { aKey, exactly, isRecord, matching } from './check-value.ts'
import type { PlanValueRoot } from './plan-schema.ts'
import { fieldCheck, isKey, ITEM_ROOTS, type ItemRoot, VALUE_ROOTS, type ValueRoot } from './schema.ts'

const long = (limit: number) => 'x'.repeat(limit + 1)
const small = { good: ['', 'x'.repeat(LIMITS.smallWords)], bad: [5, null, true, [], {}, long(LIMITS.smallWords)] }
const smallOrNull = { good: ['x', null], bad: [5, true, [], {}, long(LIMITS.smallWords)] }
const id = { good: ['dana', 'a-b_9'], bad: [5, null, '', 'a b', 'a:b', 'x'.repeat(65), ['dana']] }
const order = { good: ['a0', 'a1V'], bad: [5, null, '', '!!', 'z', 'x'.repeat(200), ['a0']] }
const children = {
  good: [[], ['pip'], Array(24).fill('pip')],
  bad: ['pip', null, { 0: 'pip' }, [5], ['a b'], Array(25).fill('pip')],
}
const source = { kind: 'record', who: '', when: '', firstHand: null }
const measure = { name: 'A list of questions', completedBy: '', score: '', scoredBy: '' }
const onBehalfOf = { name: 'Pip', child: null }
const speakers = [onBehalfOf, { name: 'x'.repeat(120), child: 'pip' }, { ...onBehalfOf, member: 'dana' }]
const notSpeakers = [
  'Pip',
  {},
  { name: 'Pip' },
  { ...onBehalfOf, more: 1 },
  { name: ' ', child: null },
  { name: 5, child: null },
  { name: long(120), child: null },
  { name: 'Pip', child: 'a b' },
  { name: 'Pip', child: 5 },
  { ...onBehalfOf, member: null },
  { ...onBehalfOf, member: 'a b' },
  { ...onBehalfOf, member: 'dana', more: 1 },
]

const times = (count: number, value: unknown) => Array.from({ length: count }, () => value)
const doer = { member: 'odile', name: 'Odile' }
const notDoers = [
  'Odile',
  {},
  { name: 'Odile' },
  { ...doer, more: 1 },
  { ...doer, member: 'a b' },
  { ...doer, member: 5 },
  { ...doer, name: ' ' },
  { ...doer, name: long(120) },
]
const doerOrNull = { good: [doer, { member: null, name: 'x'.repeat(120) }, null], bad: notDoers }

/** For each field what may stand in it and what may not. */
const FIELDS: Record<ItemRoot, Record<string, { good: readonly unknown[]; bad: readonly unknown[] }>> = {
  cards: {
    author: id,
    onBehalfOf: { good: [null, ...speakers], bad: notSpeakers },
    readBack: { good: [true, false, null], bad: ['true', 1, {}] },
    ownWords: { good: [true, false, null], bad: ['true', 1, {}] },
    box: { good: ['well', 'needs', 'bottom_line'], bad: ['', 'Attic', '1st', 'a b', long(32), 5, null, ['well']] },
    order,
    tag: { good: ['fact', null], bad: ['sure', 5, ['fact']] },
    subTag: { good: ['harm', 'a_new_one', null], bad: ['', 'Harm', '<b>', 5, ['harm']] },
    children,
    source: {
      good: [null, source, { ...source, firstHand: true, who: 'x'.repeat(200) }],
      bad: [
        'record',
        [],
        {},
        { kind: 'record' },
        { ...source, more: 1 },
        { ...source, kind: 'rumour' },
        { ...source, who: 5 },
        { ...source, who: long(200) },
        { ...source, when: null },
        { ...source, when: long(200) },
        { ...source, firstHand: 'yes' },
      ],
    },
    measure: {
      good: [null, measure, { name: 'x'.repeat(200), completedBy: 'Dana', score: '14 of 20', scoredBy: 'Tamsin' }],
      bad: [
        'SDQ',
        {},
        { ...measure, name: ' ' },
        { ...measure, name: long(200) },
        { ...measure, score: 14 },
        { ...measure, score: long(80) },
        { ...measure, completedBy: null },
        { ...measure, scoredBy: long(120) },
        { ...measure, more: 1 },
      ],
    },
    basedOn: smallOrNull,
    test: smallOrNull,
    rival: smallOrNull,
    lang: { good: ['en', 'pt-BR', null], bad: ['', '<b>', 5, 'english', ['en']] },
  },
  outcomes: { author: id, children, text: small, known: small, order },
  actions: {
    author: id,
    outcome: { good: ['dana:o1', null], bad: ['dana', 5, 'a b:c', ':c', 'dana:'] },
    children,
    text: small,
    owner: doerOrNull,
    helpers: { good: [[], [doer], times(12, doer)], bad: [null, doer, ['Odile'], times(13, doer)] },
    due: { good: ['', 'May'], bad: [5, null, long(40)] },
    measure: small,
    toldBy: doerOrNull,
    order,
  },
  contingency: { author: id, children, ifThis: small, then: small, order },
}

const card = 'dana:c1'
const hash = '0'.repeat(64)
const hashes = {
  good: ['f'.repeat(64)],
  bad: ['', hash.slice(1), `${hash}0`, hash.replace('0', 'g'), 5, null],
}
const words = (limit: number) => ({ good: ['x', 'x'.repeat(limit)], bad: ['', ' \n', 5, null, long(limit)] })
const keys = { good: [card], bad: ['dana', 5, null, 'a b:c', 'dana:a b', ':c1', 'dana:'] }

/** For each root of whole values: one that may stand in it, and for each part of it what may and what may not. */
const BOARD_VALUES: Record<
  Exclude<ValueRoot, PlanValueRoot>,
  { whole: unknown; parts: Record<string, { good: readonly unknown[]; bad: readonly unknown[] }> }
> = {
  withdrawals: { whole: { by: 'dana', reason: '' }, parts: { by: id, reason: small } },
  contests: { whole: { card, words: 'x' }, parts: { card: keys, words: words(LIMITS.smallWords) } },
  questions: {
    whole: { card, asks: 'source' },
    parts: { card: keys, asks: { good: ['source'], bad: ['why', 5, null] } },
  },
  wording: { whole: { by: 'dana', words: 'x' }, parts: { by: id, words: words(LIMITS.wording) } },
  discussed: { whole: true, parts: {} },
  links: {
    whole: { from: card, to: card, kind: 'supports' },
    parts: { from: keys, to: keys, kind: { good: ['weakens', 'answers', 'based_on'], bad: ['likes', 5, null] } },
  },
  citations: { whole: { card, child: 'pip' }, parts: { card: keys, child: id } },
  confirmations: { whole: { card, hash }, parts: { card: keys, hash: hashes } },
  agreements: {
    whole: { verdict: 'agrees', changes: '', hash },
    parts: {
      verdict: { good: ['does_not_agree'], bad: ['maybe', 5, null] },
      changes: small,
      hash: hashes,
    },
  },
  agreementsFor: {
    whole: { child: 'pip', for: onBehalfOf, verdict: 'agrees', changes: '', hash, readBack: true },
    parts: {
      child: id,
      for: { good: speakers, bad: [null, ...notSpeakers] },
      verdict: { good: ['agrees_with_changes'], bad: ['maybe', 5, null] },
      changes: small,
      hash: hashes,
      readBack: { good: [false], bad: ['yes', 1, null] },
    },
  },
  statementBy: {
    whole: { child: 'pip', did: 'drafted', who: 'Tamsin', hash },
    parts: {
      child: id,
      did: { good: ['read_aloud'], bad: ['sung', 5, null] },
      who: words(120),
      hash: hashes,
    },
  },
}

const day = { good: ['2026-11-12'], bad: ['', '12 November', '2026-11-12T', 5, null] }
const verdictHash = { good: ['f'.repeat(64)], bad: ['', hash.slice(1), `${hash}0`, hash.replace('0', 'g'), 5, null] }
const PLAN_VALUES: Record<PlanValueRoot, (typeof BOARD_VALUES)['links']> = {
  promises: {
    whole: { action: card, owner: doer, agrees: true, readBack: null, what: '', due: '' },
    parts: {
      action: keys,
      owner: { good: [{ member: null, name: 'Odile' }], bad: [null, ...notDoers] },
      agrees: { good: [false], bad: ['yes', 1, null] },
      readBack: { good: [true, false, null], bad: ['yes', 1] },
      what: small,
      due: { good: ['May'], bad: [5, null, long(40)] },
    },
  },
  acceptances: {
    whole: { verdict: 'accepted', reasons: '', hash },
    parts: {
      verdict: { good: ['accepted_if', 'needs_changing'], bad: ['refused', 5, null] },
      reasons: small,
      hash: verdictHash,
    },
  },
  rechecks: {
    whole: { of: card, state: 'unchanged', words: '' },
    parts: {
      of: keys,
      state: { good: ['changed', 'part_met', 'not_needed'], bad: ['worse', '', 5, null] },
      words: small,
    },
  },
  earlier: {
    whole: { on: '2026-11-12', first: '2026-11-12', times: 1, states: [] },
    parts: {
      on: day,
      first: day,
      times: { good: [1, 99], bad: [0, 100, 1.5, '1', null] },
      states: { good: [['done'], Array(24).fill('changed')], bad: [null, 'done', ['better'], Array(25).fill('done')] },
    },
  },
}

const VALUES = { ...BOARD_VALUES, ...PLAN_VALUES }

const roots = Object.keys(ITEM_ROOTS).filter((root): root is ItemRoot => root in ITEM_ROOTS)
const valueRoots = Object.keys(VALUE_ROOTS).filter((root): root is ValueRoot => root in VALUE_ROOTS)

describe('what may stand where', () => {
  test.each(roots)('[G1] UP19 every field of an item of %s takes what it is for, and nothing else', (root) => {
    expect(Object.keys(FIELDS[root]).toSorted()).toEqual(Object.keys(ITEM_ROOTS[root].fields).toSorted())
    for (const [field, { good, bad }] of Object.entries(FIELDS[root])) {
      const check = fieldCheck(root, field)
      for (const value of good) expect(check?.(value), `${field} ${JSON.stringify(value)}`).toBe(null)
      for (const value of bad) expect(check?.(value), `${field} ${JSON.stringify(value)}`).not.toBe(null)
    }
  })

  test.each(valueRoots)('[G1] UP19 a value of %s is whole, of the right shape, and nothing else', (root) => {
    const { whole, parts } = VALUES[root]
    const check = VALUE_ROOTS[root].value
    expect(check(whole)).toBe(null)
    for (const wrong of [null, 5, 'x', [], false, {}]) expect(check(wrong)).not.toBe(null)
    if (!isRecord(whole)) return
    expect(check({ ...whole, more: 1 })).not.toBe(null)
    expect(Object.keys(parts).toSorted()).toEqual(Object.keys(whole).toSorted())
    for (const [part, { good, bad }] of Object.entries(parts)) {
      for (const value of good) expect(check({ ...whole, [part]: value }), part).toBe(null)
      for (const value of bad)
        expect(check({ ...whole, [part]: value }), `${part} ${JSON.stringify(value)}`).not.toBe(null)
    }
  })

  test('[G1] UP19 too much of something is told apart from what is not understood', () => {
    expect(fieldCheck('cards', 'rival')?.(long(LIMITS.smallWords))).toBe('too-long')
    expect(fieldCheck('cards', 'children')?.(Array(25).fill('pip'))).toBe('too-many')
    expect(fieldCheck('cards', 'children')?.(['a b'])).toBe('not-understood')
  })

  test('[G1] ID03 every item needs its author and its place, and a card its box', () => {
    expect(Object.values(ITEM_ROOTS).map(({ required }) => required.toSorted())).toEqual([
      ['author', 'box', 'order'],
      ['author', 'order'],
      ['author', 'order'],
      ['author', 'order'],
    ])
  })

  test('[G1] UP14 a key has somebody’s name, a colon and a name of its own', () => {
    expect(isKey('dana:c1')).toBe(true)
    for (const key of [
      '',
      'dana',
      ':c1',
      'dana:',
      'a b:c1',
      'dana:a b',
      'dana:a:b',
      `${'x'.repeat(65)}:a`,
      '__proto__',
    ]) {
      expect(isKey(key), key).toBe(false)
    }
    expect(aKey(5)).toBe('not-understood')
  })

  test('[G1] UP14 no field is found that was only inherited', () => {
    for (const field of ['__proto__', 'constructor', 'toString']) expect(fieldCheck('cards', field)).toBe(null)
  })

  test('[G1] UP19 an object must have the very fields, a pattern needs words, a list is no object', () => {
    const anything = () => null
    expect(exactly({ x: anything })({ y: 1 })).toBe('not-understood')
    expect(exactly({ x: anything })(null)).toBe('not-understood')
    expect(exactly({ 0: anything })([1])).toBe('not-understood')
    expect(matching(/5/)(5)).toBe('not-understood')
    expect([[], null, 'x', {}].map(isRecord)).toEqual([false, false, false, true])
  })
})
