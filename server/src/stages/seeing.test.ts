import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, contestCard, markDiscussed, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import type { ExitCheck } from '@evenhand/shared/domain/template'
import type { LookView } from '@evenhand/shared/protocol/view'
import { must } from '@evenhand/shared/lib/must'
import { anAudience, aStage, aTemplate } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { imogen, meetingOf, PIP } from '../relay/testing/people.ts'
import { boardFacts, type Facts } from './seen.ts'
import { SEEING } from './seeing.ts'

const dana = 'm-dana' as MemberId

function facts(write: (doc: Y.Doc) => void = () => {}, change: Partial<Facts> = {}): Facts {
  const doc = new Y.Doc()
  boardFacts(doc, [PIP])
  write(doc)
  const meeting = {
    ...meetingOf([imogen]),
    template: aTemplate({ stages: [aStage({ checks: ['answers_in'] }), aStage({ checks: ['answers_in'] })] }),
  }
  return {
    meeting,
    audience: anAudience(),
    stage: 0,
    board: boardFacts(doc, [PIP]),
    looks: [],
    here: new Set(),
    ...change,
  }
}

const sees = (check: ExitCheck, given: Facts) => must(SEEING[check], 'a check that is seen')(given)
const card = (doc: Y.Doc, more: Partial<Pick<Card, 'tag' | 'source'>> = {}): CardId =>
  addCard(doc, { author: dana, box: 'worried', order: 'a0', words: 'Late nights.', ...more })

function look(phase: LookView['phase'], submitted: number, of: number): LookView {
  const asks = { id: 'today', child: 'pip' as ChildId }
  const progress = { submitted, of, missing: null }
  const round = { id: 'round', asks, asked: false, phase, mine: null, progress, entersFor: [] }
  return { id: 'look', number: 1, phase, before: false, earlier: null, rounds: [round] } as unknown as LookView
}

describe('what the software sees of a stage’s checks', () => {
  test('[M1] a worry says where it is from or is called an opinion; one that was withdrawn is asked nothing', () => {
    const source = { kind: 'seen_by_me', who: '', when: '', firstHand: true } as const
    expect(
      sees(
        'worries_sourced',
        facts((doc) => void card(doc)),
      ),
    ).toBe(false)
    expect(
      sees(
        'worries_sourced',
        facts((doc) => void card(doc, { tag: 'fact', source })),
      ),
    ).toBe(true)
    expect(
      sees(
        'worries_sourced',
        facts((doc) => void card(doc, { tag: 'opinion' })),
      ),
    ).toBe(true)
    const withdrawn = facts((doc) => withdrawCard(doc, card(doc), { by: dana, reason: '' }))
    expect(sees('worries_sourced', withdrawn)).toBe(true)
  })

  test('[M1] an untagged claim, and one that somebody sees differently, is unclear until it was discussed', () => {
    expect(
      sees(
        'unclear_cards_discussed',
        facts((doc) => void card(doc)),
      ),
    ).toBe(false)
    expect(
      sees(
        'unclear_cards_discussed',
        facts((doc) => void card(doc, { tag: 'fact' })),
      ),
    ).toBe(true)
    const contested = (doc: Y.Doc) => {
      const id = card(doc, { tag: 'fact' })
      contestCard(doc, { card: id, by: 'm-corin' as MemberId, words: 'Not so.' })
      return id
    }
    expect(
      sees(
        'unclear_cards_discussed',
        facts((doc) => void contested(doc)),
      ),
    ).toBe(false)
    expect(
      sees(
        'unclear_cards_discussed',
        facts((doc) => markDiscussed(doc, contested(doc))),
      ),
    ).toBe(true)
  })

  test('[M1] a meeting in which a child has no statement is told so', () => {
    expect(sees('impact_statements_done', facts())).toBe(false)
  })

  test('[M1] answers are in when nobody is missing or the look is closed; without a look the chair says', () => {
    const asked = (looks: readonly LookView[], stage = 0) => sees('answers_in', facts(undefined, { looks, stage }))
    expect(asked([])).toBeNull()
    expect(asked([look('open', 2, 3)])).toBe(false)
    expect(asked([look('open', 3, 3)])).toBe(true)
    expect(asked([look('closed', 2, 3)])).toBe(true)
    // The second such stage asks for a second look.
    expect(asked([look('revealed', 3, 3)], 1)).toBeNull()
    expect(asked([look('revealed', 3, 3), look('open', 0, 3)], 1)).toBe(false)
  })
})
