import { describe, expect, test } from 'vitest'
import { anAudience, MAIN } from '../testing/a-template.ts'
import { childPanelsRead, panelOf, withAccount, withPanel } from './child-panel.ts'
import type { AudienceId, ChildId, ParticipantId } from './ids.ts'
import { FIRST_RUN } from './run.ts'

const pip = 'pip' as ChildId
const wren = 'wren' as ChildId
const B = 'session-b' as AudienceId
const main = anAudience()
const separate = anAudience({ id: B, kind: 'session', run: FIRST_RUN })
const professionals = anAudience({ id: 'p' as AudienceId, kind: 'professionals', run: null })
const meeting = {
  audiences: [main, separate, professionals],
  children: [pip, wren].map((id) => ({ id, name: id, age: null })),
  panels: [],
}

const read = { session: MAIN, how: 'read', reason: '', at: 1 } as const
const notRead = { ...read, how: 'not_read', reason: 'Too young.' } as const

describe('the children’s panels are read', () => {
  test('[C2] once each child’s was read in this session, or somebody said why not', () => {
    expect(childPanelsRead(meeting, main)).toBe(false)
    const one = withPanel(meeting, pip, { readings: [read] })
    expect(childPanelsRead(one, main)).toBe(false)
    const both = withPanel(one, wren, { readings: [notRead] })
    expect(childPanelsRead(both, main)).toBe(true)
    expect(childPanelsRead(both, professionals)).toBe(true)
  })

  test('[C2] in one session does not make them read in another', () => {
    const both = withPanel(withPanel(meeting, pip, { readings: [read] }), wren, { readings: [notRead] })
    expect(childPanelsRead(both, separate)).toBe(false)
  })

  test('[C2] nothing is missing in a meeting about no child', () => {
    expect(childPanelsRead({ ...meeting, children: [] }, main)).toBe(true)
  })
})

describe('accounts of a child’s words', () => {
  const nia = 'p-nia' as ParticipantId
  const account = { by: nia, home: MAIN, howGathered: 'A drawing.', mayHear: [MAIN], choice: '', observedInstead: '' }

  test('[C1] are one a person in each audience, and the newest takes the place of the one before', () => {
    const first = withAccount(panelOf(meeting, pip), account)
    const there = withAccount({ ...panelOf(meeting, pip), ...first }, { ...account, home: B, mayHear: [B] })
    const again = withAccount({ ...panelOf(meeting, pip), ...there }, { ...account, howGathered: 'A walk.' })
    expect(again.accounts.map(({ home, howGathered }) => [home, howGathered])).toEqual([
      [B, 'A drawing.'],
      [MAIN, 'A walk.'],
    ])
  })

  test('[C1] in which nothing is said any more are taken away', () => {
    const first = withAccount(panelOf(meeting, pip), account)
    expect(withAccount({ ...panelOf(meeting, pip), ...first }, { ...account, howGathered: ' ' }).accounts).toEqual([])
  })
})
