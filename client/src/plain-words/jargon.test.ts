import { expect, test } from 'vitest'
import { JARGON, termsIn } from './jargon.ts'

const named = (text: string) => termsIn(text).map(({ term }) => term)

test('[U11] terms are found as people write them, once, in the order they are met', () => {
  expect(named('The core group met. Threshold was not met, said the core group.')).toEqual(['Core group', 'Threshold'])
  expect(named('We rang CAMHS, the HV and the DSL.')).toEqual(['CAMHS', 'HV', 'DSL'])
  expect(named('A s47 was started after the failure to protect.')).toEqual(['Section 47', 'Failed to protect'])
})

test('[U11] a term is not found inside another word, nor letters that stand for something in small letters', () => {
  expect(named('She has a contract and a thresholder; the pr was dna.')).toEqual([])
  expect(named('contactless')).toEqual([])
})

test('[U11] where two terms overlap, the longer one is meant', () => {
  expect(named('No signs of safety yet')).not.toContain('Signs of Safety')
  expect(named('Signs of Safety')).toEqual(['Signs of Safety'])
  expect(named('the child protection plan')).toEqual(['CP plan'])
  expect(named('the contingency plan and private family time')).toEqual(['Contingency plan', 'Private family time'])
})

test('[U11] every term has words for it, or says why not, and is found by each of its own forms', () => {
  for (const term of JARGON) {
    expect(term.meaning.length).toBeGreaterThan(1)
    expect(['ok', 'explain', 'avoid', 'board']).toContain(term.use)
    if (term.use === 'avoid') expect(term.plain, term.term).toBeTruthy()
    for (const form of term.forms) expect(termsIn(`x ${form} x`)).toContain(term)
  }
})
