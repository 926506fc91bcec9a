import type { Role } from '@evenhand/shared/domain/role'
import type { GridChange } from '@evenhand/shared/grid-doc/grid-change'
import { aTemplate, WRITING_EVERYWHERE } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import { judge } from './gate.ts'
import { type Author, permits, type Present } from './permits.ts'
import { pip } from './testing/gate-table.ts'

const dana: Author = { member: 'dana' as never, role: 'parent_carer' }
const as = (role: Role): Author => ({ member: 'imogen' as never, role })

/** A board where Dana has a card and an outcome, and everybody a certain number of everything. */
const present = (count = 0): Present => ({
  paused: false,
  wordsStillTaken: false,
  writing: WRITING_EVERYWHERE,
  template: aTemplate(),
  isChild: (id) => id === pip,
  grid: {
    authorOf: (_, key) => (key.endsWith(':there') ? dana.member : null),
    sayingOf: () => null,
    ownerOf: () => null,
    withdrawnBy: () => null,
    count: () => count,
  },
})

const item = { kind: 'item-added', key: 'dana:new', replaces: false } as const
const fields = { author: 'dana', box: 'well', order: 'a0' }
const field = (root: 'cards' | 'outcomes', key: string, name: string): GridChange => ({
  kind: 'field-set',
  root,
  key,
  field: name,
  value: 'x',
})
const value = (
  root: 'contests' | 'questions' | 'links' | 'agreements' | 'withdrawals',
  key: string,
  said: object,
): GridChange => ({
  kind: 'value-set',
  root,
  key,
  value: { ...said },
  before: null,
})
const gone = (root: 'links' | 'withdrawals', key: string): GridChange => ({
  kind: 'value-removed',
  root,
  key,
  before: null,
})
const words = (card: string): GridChange => ({
  kind: 'text-changed',
  text: { kind: 'card', card: card as never },
  characters: 1,
  nodes: 1,
})

describe('the gate’s policy', () => {
  test('[G3] nothing is said of, or put into, an item that is not there, by the chair neither', () => {
    for (const change of [
      field('cards', 'dana:none', 'box'),
      field('cards', 'dana:none', 'rival'),
      words('dana:none'),
    ]) {
      expect(judge([change], as('chair'), present())).toBe('not-understood')
      expect(judge([change], dana, present())).toBe('not-understood')
    }
    expect(judge([field('outcomes', 'dana:none', 'text')], as('chair'), present())).toBe('not-understood')
  })

  test('[G5] ID04 the author of an outcome is written once, for the chair too', () => {
    expect(judge([field('outcomes', 'dana:there', 'author')], as('chair'), present())).toBe('not-yours')
    expect(judge([field('outcomes', 'dana:there', 'text')], as('chair'), present())).toBe('pass')
  })

  test('[G1] ID17 who has become an observer writes no more in what is theirs', () => {
    const observer: Author = { ...dana, role: 'observer_trainee' }
    expect(judge([field('cards', 'dana:there', 'rival')], dana, present())).toBe('pass')
    for (const change of [
      field('cards', 'dana:there', 'rival'),
      field('cards', 'dana:there', 'box'),
      words('dana:there'),
      field('outcomes', 'dana:there', 'text'),
      { kind: 'item-removed', root: 'outcomes', key: 'dana:there' } as const,
      { ...item, root: 'outcomes', fields } as const,
      { ...item, root: 'cards', fields } as const,
      value('contests', 'dana:1', { card: 'dana:there', words: 'x' }),
      value('agreements', `dana:${pip}`, {}),
      value('withdrawals', 'dana:there', { by: 'dana', reason: '' }),
    ]) {
      expect(judge([change], observer, present()), `${change.kind} ${'root' in change ? change.root : ''}`).toBe(
        'not-allowed',
      )
    }
  })

  test('[P1] own things by the own grant, everybody else’s by the other', () => {
    expect(permits('move-card', dana, 'dana')).toBe('pass')
    expect(permits('move-card', dana, 'priya')).toBe('not-yours')
    expect(permits('move-card', as('chair'), 'dana')).toBe('pass')
    expect(permits('move-card', as('observer_trainee'), 'imogen')).toBe('not-allowed')
    expect(permits('move-card', as('observer_trainee'), 'dana')).toBe('not-allowed')
  })

  test('[P1] an advocate writes no plan', () => {
    const outcome = { ...item, root: 'outcomes', fields } as const
    expect(judge([outcome], { ...dana, role: 'advocate' }, present())).toBe('not-allowed')
    expect(judge([outcome], dana, present())).toBe('pass')
  })

  test('[G6] ID09 the minute taker neither withdraws a card nor puts one back', () => {
    const said = value('withdrawals', 'dana:there', { by: 'imogen', reason: 'Names a neighbour.' })
    for (const change of [said, gone('withdrawals', 'dana:there')]) {
      expect(judge([change], as('minute_taker'), present())).toBe('not-allowed')
      expect(judge([change], as('chair'), present())).toBe('pass')
    }
  })

  test('[G5] ID03 a link stands under the name of whoever drew it, and goes only with them or the chair', () => {
    const drawn = (key: string) => value('links', key, { from: 'dana:there', to: 'dana:there', kind: 'supports' })
    expect(judge([drawn('priya:1')], dana, present())).toBe('not-yours')
    expect(judge([drawn('dana:1')], dana, present())).toBe('pass')
    expect(judge([gone('links', 'priya:1')], dana, present())).toBe('not-yours')
    expect(judge([gone('links', 'dana:1')], as('chair'), present())).toBe('pass')
  })

  test('[P1] the chair does not agree in the place of a family', () => {
    expect(judge([value('agreements', `imogen:${pip}`, {})], as('chair'), present())).toBe('not-allowed')
    expect(judge([value('agreements', `dana:${pip}`, {})], dana, present())).toBe('pass')
  })

  test('[G3] UP19 there is an end to what one person may add, and to what a plan may hold', () => {
    const remark = value('questions', 'dana:1', { card: 'dana:there', asks: 'source' })
    const outcome = { ...item, root: 'outcomes', fields } as const
    const card = { ...item, root: 'cards', fields } as const
    expect(judge([remark], dana, present(299))).toBe('pass')
    expect(judge([remark], dana, present(300))).toBe('too-many')
    expect(judge([remark, remark], dana, present(299))).toBe('too-many')
    expect(judge([outcome], dana, present(199))).toBe('pass')
    expect(judge([outcome], dana, present(200))).toBe('too-many')
    expect(judge([card], dana, present(300))).toBe('too-many')
    expect(judge([field('cards', 'dana:there', 'rival')], dana, present(300))).toBe('pass')
  })
})
