import type { ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import type { Role } from '@evenhand/shared/domain/role'
import { ROLES } from '@evenhand/shared/domain/role'
import { expect, test } from 'vitest'
import { presentRound, type RoundToShow } from './present-round.ts'
import type { Asked } from './roster.ts'
import { scaleOf } from './testing/conference-meeting.ts'

const CANARY = 'canary-71'

function person(name: string, role: Role): Attendee {
  const id = name as ParticipantId
  return { id, name, role, of: '', knows: [], scores: true, givesView: false, places: [], member: `m-${name}` as never }
}

function rosterOf(...names: string[]): readonly Asked[] {
  return names.map((name) => ({
    participant: name as ParticipantId,
    member: `m-${name}` as never,
    name,
    role: 'family_network',
    of: '',
  }))
}

const four = rosterOf('dana', 'kit', 'tamsin', 'joss')
/** A row as the store has it, with what must not pass beside what may. */
const danasRow = {
  participant: 'dana' as ParticipantId,
  seq: 2,
  commitment: 'c0',
  answer: { place: 7, reasons: CANARY },
  sealed: CANARY,
  opening: CANARY,
}
const base = { id: 'round' as RoundId, asks: scaleOf('pip'), results: CANARY, answer: CANARY }
const submitted = new Set(['dana' as ParticipantId])

function openRound(roster: readonly Asked[] = four): RoundToShow {
  return { ...base, roster, phase: 'open', own: danasRow, entersFor: [], submitted }
}
function closedRound(roster: readonly Asked[] = four): RoundToShow {
  const path = [{ side: 'left', hash: 'ab' }] as const
  return { ...base, roster, phase: 'closed', own: danasRow, entersFor: [], submitted, root: 'r00t', path }
}

test.each(ROLES)('[R1] no value, reason or opening passes to a %s, not even their own', (role) => {
  for (const name of ['dana', 'kit', 'somebody-else']) {
    for (const round of [openRound(), closedRound()]) {
      expect(JSON.stringify(presentRound(round, person(name, role)))).not.toContain('canary')
    }
  }
})

test('[R1] a receipt is shown to its author and to nobody else', () => {
  for (const round of [openRound(), closedRound()]) {
    expect(presentRound(round, person('dana', 'parent_carer'))).toMatchObject({
      asked: true,
      mine: { seq: 2, commitment: 'c0' },
    })
    expect(presentRound(round, person('kit', 'family_network'))).toMatchObject({ mine: null })
  }
})

test('[R1] a stand-in is no receipt', () => {
  const round = { ...openRound(), own: { ...danasRow, seq: 0 } } as RoundToShow
  expect(presentRound(round, person('dana', 'parent_carer'))).toMatchObject({ mine: null })
})

test('[R9] the chair sees who is missing, by name, to offer help; of any number of scorers', () => {
  const chair = person('imogen', 'chair')
  expect(presentRound(openRound(), chair)).toMatchObject({
    asked: false,
    progress: { submitted: 1, of: 4, missing: ['kit', 'tamsin', 'joss'].map((name) => ({ id: `m-${name}`, name })) },
  })
  expect(presentRound(openRound(rosterOf('dana')), chair)).toMatchObject({
    progress: { submitted: 1, of: 1, missing: [] },
  })
})

test('[R9] others see how many, from four scorers up, and never who', () => {
  const three = rosterOf('dana', 'kit', 'tamsin')
  for (const role of ROLES.filter((one) => one !== 'chair' && one !== 'observer_trainee')) {
    const view = presentRound(openRound(), person('kit', role))
    expect(view).toMatchObject({ progress: { submitted: 1, of: 4, missing: null } })
    expect(presentRound(openRound(three), person('kit', role))).toMatchObject({ progress: null })
  }
})

test('[R9] an observer sees not even how many', () => {
  for (const round of [openRound(), closedRound()]) {
    expect(presentRound(round, person('ivo', 'observer_trainee'))).toMatchObject({ progress: null })
  }
})

test('[R8] the root goes to everybody at the close, a path only to whoever was asked', () => {
  expect(presentRound(closedRound(), person('dana', 'parent_carer'))).toMatchObject({
    root: 'r00t',
    path: [{ side: 'left', hash: 'ab' }],
  })
  expect(presentRound(closedRound(), person('ivo', 'observer_trainee'))).toMatchObject({ root: 'r00t', path: null })
})
