import { describe, expect, test } from 'vitest'
import { anAudience, aStage, aTemplate, MAIN } from '../testing/a-template.ts'
import type { AudienceId, MemberId, ParticipantId } from './ids.ts'
import { OPEN_LOBBY } from './lobby.ts'
import { knownTo, type Participant } from './participant.ts'
import { turnsTo, unplaced, withSession } from './places.ts'
import type { Role } from './role.ts'
import { FIRST_RUN } from './run.ts'
import { NOTHING_SHARED } from './sharing.ts'

const main = anAudience()
const professionals = anAudience({ id: 'p' as AudienceId, kind: 'professionals', run: null })
const familyTime = anAudience({ id: 'f' as AudienceId, kind: 'family_time', run: null })
const separate = anAudience({ id: 'b' as AudienceId, kind: 'session', label: 'At two', run: FIRST_RUN })

const somebody = (name: string, role: Role, ...inside: (typeof main)[]): Participant => ({
  id: name as ParticipantId,
  name,
  role,
  of: '',
  knows: [],
  scores: false,
  givesView: false,
  places: inside.map(({ id }) => ({ audience: id, member: `${id}-${name}` as MemberId })),
})
const imogen = somebody('imogen', 'chair', main, professionals, separate)
const corin = somebody('corin', 'parent_carer', main, familyTime)

const stages = [aStage(), aStage({ id: 'closed', audience: 'professionals' })]
const meeting = (stage = 0, presenting: AudienceId | null = null) => ({
  template: aTemplate({ stages }),
  audiences: [anAudience({ run: { ...FIRST_RUN, stage } }), professionals, familyTime, separate],
  participants: [imogen, corin],
  lobby: OPEN_LOBBY,
  sharing: { ...NOTHING_SHARED, presenting },
})
const turns = (...args: Parameters<typeof meeting>) => turnsTo(meeting(...args), imogen).map(({ id }) => id)

describe('[B5] a chair who shows the first session to everybody', () => {
  test('finds nothing else to turn to, so that nothing else can come up on the screen', () => {
    expect(turns()).toEqual([MAIN, 'p', 'b'])
    expect(turns(0, MAIN)).toEqual([MAIN])
    expect(turns(0, separate.id)).toEqual(['b'])
  })

  test('finds what is closed off from it while that is on, and no other session', () => {
    expect(turns(1, MAIN)).toEqual([MAIN, 'p'])
    expect(turns(1, separate.id)).toEqual(['b'])
  })

  test('is the only one whose list is shortened', () => {
    expect(turnsTo(meeting(0, separate.id), corin)).toHaveLength(2)
  })
})

describe('[B1] whoever is taken out of a session', () => {
  const inside = (...ids: AudienceId[]) => new Set(ids)

  test('is no more in what is closed off from it', () => {
    expect(unplaced(meeting(), corin, main, inside(MAIN, familyTime.id)).places.every(({ left }) => left)).toBe(true)
    expect(unplaced(meeting(), imogen, separate, inside()).places).toEqual(imogen.places.slice(0, 2))
  })

  test('and was never inside leaves no name there', () => {
    const gone = unplaced(meeting(), corin, main, inside())
    expect(knownTo({ participants: [imogen, gone] }, MAIN).map(({ name }) => name)).toEqual(['imogen'])
  })

  test('and was inside leaves the name that stands with what they wrote', () => {
    const gone = unplaced(meeting(), corin, main, inside(MAIN))
    expect(knownTo({ participants: [imogen, gone] }, MAIN).map(({ name, left }) => [name, left])).toEqual([
      ['imogen', false],
      ['corin', true],
    ])
  })
})

describe('[B1] a separate session', () => {
  const next = anAudience({ id: 'c' as AudienceId, kind: 'session', run: FIRST_RUN })
  const into = { freshAlias: () => 'fresh' as MemberId, at: 1 }

  test('is for those whom the chair chose, under aliases of its own', () => {
    const made = withSession(meeting(), next, [corin.id], into)
    const people = made.ok ? made.value.participants : []
    expect(people.map(({ places }) => places.find(({ audience }) => audience === next.id)?.member)).toEqual([
      undefined,
      'fresh',
    ])
  })

  test('is not made for somebody who is not of this meeting', () => {
    expect(withSession(meeting(), next, ['stranger' as ParticipantId], into)).toMatchObject({ reason: 'not-found' })
  })
})
