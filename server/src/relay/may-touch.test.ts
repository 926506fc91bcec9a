import type { Role } from '@evenhand/shared/domain/role'
import { describe, expect, test } from 'vitest'
import { mayTouch } from './may-touch.ts'

const by = (role: Role, member = 'dana') => ({ member: member as never, role })
const chair = by('chair', 'imogen')
const dana = by('parent_carer')

describe('who may touch what at all', () => {
  test('[G5] what is under one’s own name is one’s own', () => {
    for (const path of [
      ['cards', 'dana:c1', 'text'],
      ['contests', 'dana:1'],
      ['wording', 'dana:c1'],
    ]) {
      expect(mayTouch(path, dana)).toBe(true)
    }
    expect(mayTouch(['contests', 'danae:1'], dana)).toBe(false)
  })

  test('[G5] what hangs in nothing, in no key or in no root of ours is nobody’s', () => {
    expect(mayTouch(null, chair)).toBe(false)
    expect(mayTouch(['cards'], chair)).toBe(false)
    expect(mayTouch(['wording'], chair)).toBe(false)
    for (const root of ['stage', '__proto__', 'constructor', '']) {
      expect(mayTouch([root, 'x:1'], chair)).toBe(false)
      // Under one's own name neither: a new root is nobody's before this table knows it.
      expect(mayTouch([root, 'imogen:1'], chair)).toBe(false)
    }
  })

  test('[G6] the chair touches where others’ cards stand, and nothing else of them', () => {
    for (const field of ['box', 'order']) expect(mayTouch(['cards', 'dana:c1', field], chair)).toBe(true)
    for (const path of [
      ['cards', 'dana:c1', 'text'],
      ['cards', 'dana:c1', 'author'],
      ['cards', 'dana:c1'],
    ]) {
      expect(mayTouch(path, chair)).toBe(false)
    }
    expect(mayTouch(['cards', 'priya:c1', 'box'], dana)).toBe(false)
  })

  test('[G5] nobody touches what others have said, remarked or agreed to', () => {
    for (const root of [
      'contests',
      'questions',
      'agreements',
      'agreementsFor',
      'statementBy',
      'citations',
      'confirmations',
      'promises',
      'acceptances',
      'rechecks',
    ]) {
      expect(mayTouch([root, 'dana:1'], chair)).toBe(false)
      expect(mayTouch([root, 'priya:1'], dana)).toBe(false)
    }
  })

  test('[A4] what came over from an earlier meeting is nobody’s at the board, under their own name neither', () => {
    expect(mayTouch(['earlier', 'dana:c1'], dana)).toBe(false)
    expect(mayTouch(['earlier', 'dana:c1'], chair)).toBe(false)
  })

  test('[P1] the plan and its lines are everybody’s to move for whoever may write the plan, and for nobody else', () => {
    for (const root of ['outcomes', 'actions', 'contingency']) {
      expect(mayTouch([root, 'priya:1', 'text'], by('social_worker', 'tamsin'))).toBe(true)
      expect(mayTouch([root, 'priya:1', 'text'], dana)).toBe(false)
    }
    for (const root of ['links', 'withdrawals', 'discussed']) {
      expect(mayTouch([root, 'priya:1'], chair)).toBe(true)
      expect(mayTouch([root, 'priya:1'], dana)).toBe(false)
    }
  })

  test('[P1] a child’s impact statement is everybody’s who writes, and an observer’s never', () => {
    expect(mayTouch(['impact:pip'], dana)).toBe(true)
    expect(mayTouch(['impact:pip'], by('observer_trainee'))).toBe(false)
  })

  test('[P1] the minute taker proposes wording for others’ cards, and a parent does not', () => {
    expect(mayTouch(['wording', 'dana:c1'], by('minute_taker', 'barnaby'))).toBe(true)
    expect(mayTouch(['wording', 'priya:c1'], dana)).toBe(false)
  })
})
