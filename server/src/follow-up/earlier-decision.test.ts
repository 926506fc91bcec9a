import type { Deciding } from '@evenhand/shared/domain/deciding'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import { must } from '@evenhand/shared/lib/must'
import { expect, test } from 'vitest'
import { earlierDecision } from './earlier-decision.ts'

const template = shippedTemplate('four_boxes')
const [option] = must(template.decision, 'a decision').options
const [category] = must(template.decision, 'a decision').categories
const [main, his] = ['main' as AudienceId, 'his' as AudienceId]
const quorum = {} as Deciding['decisions'][number]['quorum']

const decided = (change: Partial<Deciding['decisions'][number]> = {}) => ({
  child: 'pip' as never,
  option: must(option, 'an option').id,
  category: must(category, 'a category').id,
  by: 'imogen' as never,
  at: 1,
  quorum,
  correction: null,
  told: [{ audience: main, reasons: 'He cared for his sister at night.' }],
  ...change,
})
const dissent = (change: Partial<Deciding['dissents'][number]> = {}) => ({
  id: 'd1' as never,
  child: 'pip' as never,
  audience: main,
  kind: 'formal' as const,
  about: 'decision' as const,
  of: 'priya' as never,
  words: 'Look at this again in February.',
  by: 'priya' as never,
  readBack: null,
  at: 1,
  confirmedAt: 2,
  ...change,
})

function seenBy(audience: AudienceId, deciding?: Partial<Deciding>) {
  const participants = [{ id: 'priya', name: 'Priya Lanternby' }]
  const all = deciding && { decisions: [], familyViews: [], dissents: [], ...deciding }
  return earlierDecision({ template, participants, deciding: all } as unknown as Meeting, audience, 'pip' as never)
}

test('[A4] the decision comes over in the template’s words and the chair’s reasons, the one that stands', () => {
  const older = decided({ option: 'older', told: [{ audience: main, reasons: 'Before.' }] })
  expect(seenBy(main, { decisions: [older, decided()] }).decision).toEqual([
    option?.name,
    category?.name,
    'He cared for his sister at night.',
  ])
  expect(seenBy(main, { decisions: [decided({ category: null })] }).decision).toHaveLength(2)
})

test('[A4] a session that was not told of it is told nothing now, and of reasons only its own', () => {
  const decisions = [decided({ told: [...decided().told, { audience: his, reasons: '' }] })]
  expect(seenBy(his, { decisions }).decision).toEqual([option?.name, category?.name])
  expect(seenBy('other' as AudienceId, { decisions }).decision).toEqual([])
  expect(seenBy(main).decision).toEqual([])
})

test('[A4] who disagreed is remembered where they said it, once they had said that the words are theirs', () => {
  const dissents = [
    dissent(),
    dissent({ words: 'Not confirmed.', confirmedAt: null }),
    dissent({ words: 'About Wren.', child: 'wren' as never }),
  ]
  expect(seenBy(main, { dissents }).dissents).toEqual([
    { name: 'Priya Lanternby', words: 'Look at this again in February.' },
  ])
  expect(seenBy(his, { dissents }).dissents).toEqual([])
})
