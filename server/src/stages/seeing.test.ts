import { type Decision, NOTHING_DECIDED } from '@evenhand/shared/domain/deciding'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { must } from '@evenhand/shared/lib/must'
import { answerPlan } from '@evenhand/shared/grid-doc/edit-plan'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { meetingNamed } from '../scoring/testing/conference-meeting.ts'
import { boardFacts, type Facts } from './seen.ts'
import { SEEING } from './seeing.ts'

const meeting = meetingNamed('here')
const audience = must(meeting.audiences[0], 'the first session')
const [pip, wren] = meeting.children.map(({ id }) => id)

function factsOf(change: Partial<Meeting>, doc = new Y.Doc()): Facts {
  const board = boardFacts(
    doc,
    meeting.children.map(({ id }) => id),
  )
  return { meeting: { ...meeting, ...change }, audience, stage: 0, board, here: new Set(), looks: [] }
}

const decided = (child: Decision['child']): Decision => ({
  child,
  option: 'no_plan',
  category: null,
  by: must(meeting.participants[0], 'the chair').id,
  at: 0,
  quorum: { met: true, present: [] },
  correction: null,
  told: [],
})

test('[M1] the chair is told by the server that a child is without a decision, and does not tick it', () => {
  const made = (decisions: readonly Decision[]) => factsOf({ deciding: { ...NOTHING_DECIDED, decisions } })
  expect(SEEING.decisions_made?.(factsOf({}))).toBe(false)
  expect(SEEING.decisions_made?.(made([decided(must(pip, 'Pip'))]))).toBe(false)
  expect(SEEING.decisions_made?.(made([decided(must(pip, 'Pip')), decided(must(wren, 'Wren'))]))).toBe(true)
})

test('[A3] the social worker’s answer to a family’s plan stands for a decision about that child', () => {
  const doc = new Y.Doc()
  const by = must(must(meeting.participants[1], 'somebody').places[0], 'their place').member
  for (const child of [must(pip, 'Pip'), must(wren, 'Wren')]) {
    answerPlan(doc, { by, child, verdict: 'accepted', reasons: '', hash: '0'.repeat(64) })
  }
  expect(SEEING.decisions_made?.(factsOf({}, doc))).toBe(true)
})

test('[M1] a date that was set is seen; without one it is for the chair to say whether one is needed', () => {
  const dates = [{ audience: audience.id, timescale: 'core_group', day: '2026-11-25' }]
  expect(SEEING.dates_set?.(factsOf({}))).toBe(null)
  expect(SEEING.dates_set?.(factsOf({ plan: { dates, since: null } }))).toBe(true)
})
