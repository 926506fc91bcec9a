import { BOXES } from '@evenhand/shared/domain/grid'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import { aStage, aTemplate, anAudience } from '@evenhand/shared/testing/a-template'
import { forOccasion } from '@evenhand/shared/domain/template'
import { OPEN_LOBBY } from '@evenhand/shared/domain/lobby'
import { NOTHING_SHARED } from '@evenhand/shared/domain/sharing'
import { expect, test } from 'vitest'
import { followUpOf, withLookBack } from './follow-up-meeting.ts'

const ids = <Each extends { readonly id: string }>(all: readonly Each[]) => all.map(({ id }) => id)
const GIVEN = { title: 'February', date: '2027-02-09' }

test('[A4] a template that a first meeting was made with gets its look back at its own place, and keeps its version', () => {
  const library = shippedTemplate('four_boxes')
  const kept = forOccasion({ ...library, version: 1 }, 'first')
  expect(ids(kept.stages)).not.toContain('since_last_time')
  expect(ids(withLookBack(kept, { ...library, version: 7 }).stages)).toEqual(ids(library.stages))
  expect(withLookBack(kept, { ...library, version: 7 }).version).toBe(1)
  expect(withLookBack(kept, null).stages).toEqual(kept.stages)
  expect(ids(withLookBack(withLookBack(kept, library), library).stages)).toEqual(ids(library.stages))
})

test('[A4] a stage that looks back stands at the start of a template that shares nothing else with the library', () => {
  const own = aTemplate({ stages: [aStage({ id: 'open', boxes: BOXES })] })
  const library = aTemplate({ stages: [aStage({ id: 'back', followUp: true }), aStage({ id: 'other' })] })
  expect(ids(withLookBack(own, library).stages)).toEqual(['back', 'open'])
})

const people = (change: Partial<Meeting> = {}) => {
  const family = anAudience({ id: 'family' as never, kind: 'family_time', run: null })
  const place = (audience: string, member: string) => ({ audience: audience as never, member: member as never })
  const person = (id: string, role: string, places: readonly object[]) => ({
    id,
    name: id,
    role,
    of: '',
    knows: [],
    places,
  })
  return {
    id: 'november',
    title: 'November',
    kind: 'family_network_meeting',
    date: '2026-11-12',
    children: [{ id: 'pip', name: 'Pip', age: 9 }],
    participants: [
      person('imogen', 'chair', [place('main', 'i1')]),
      person('dana', 'parent_carer', [place('main', 'd1'), place('family', 'd2')]),
      person('corin', 'parent_carer', [place('main', 'c1')]),
    ],
    scales: [],
    template: aTemplate(),
    audiences: [anAudience(), family],
    panels: [],
    sharing: { ...NOTHING_SHARED, restrictedWords: ['Harbour Lane'] },
    lobby: OPEN_LOBBY,
    attendance: [{}],
    example: false,
    ...change,
  } as unknown as Meeting
}

test('[A4] private family time goes on empty: its board is not among those that are carried over', () => {
  const before = people()
  const { meeting, continued } = followUpOf(before, GIVEN, before.template)
  expect(meeting.audiences.map(({ kind }) => kind)).toEqual(['everyone', 'family_time'])
  expect(continued.map(({ before: id }) => id)).toEqual(['main'])
})

test('[A4] nobody has an id or an alias of the meeting before, and each audience another one', () => {
  const before = people()
  const { meeting, continued } = followUpOf(before, GIVEN, before.template)
  const fresh = meeting.participants.flatMap(({ id, places }) => [id, ...places.map(({ member }) => member)])
  expect(new Set<string>(fresh).size).toBe(7)
  for (const old of ['imogen', 'dana', 'corin', 'i1', 'd1', 'd2', 'c1', 'main', 'family']) {
    expect([...fresh, ...ids(meeting.audiences)]).not.toContain(old)
  }
  expect([...(continued[0]?.members.keys() ?? [])]).toEqual(['i1', 'd1', 'c1'])
  expect(meeting.attendance).toEqual([])
  expect(meeting.sharing.restrictedWords).toEqual(['Harbour Lane'])
})

test('[P10] who must not meet must not meet next time either, and waits for the chair as before', () => {
  const apart = [{ pair: ['dana', 'corin'], why: 'An order.' }] as never
  const before = people({ lobby: { admission: 'one_by_one', apart, checklist: [] } })
  const { meeting } = followUpOf(before, GIVEN, before.template)
  const [, dana, corin] = meeting.participants
  expect(meeting.lobby.apart).toEqual([{ pair: [dana?.id, corin?.id], why: 'An order.' }])
  expect(meeting.audiences[0]?.run?.phase).toBe('before')
  expect(meeting.participants.map(({ places }) => places.every(({ left }) => left === true))).toEqual([
    false,
    true,
    true,
  ])
})

test('[A4] whoever was taken out does not come, and no rule about them stays', () => {
  const before = people({ lobby: { ...OPEN_LOBBY, apart: [{ pair: ['dana', 'corin'] as never, why: '' }] } })
  const [imogen, dana, corin] = before.participants
  const out = { ...before, participants: [imogen, dana, { ...corin, removed: true }] } as Meeting
  const { meeting } = followUpOf(out, GIVEN, before.template)
  expect(meeting.participants.map(({ name }) => name)).toEqual(['imogen', 'dana'])
  expect(meeting.lobby.apart).toEqual([])
})
