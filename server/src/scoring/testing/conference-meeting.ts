/** Pip and Wren's conference as it is stored: a first session with everybody in it, and one that Corin has for himself. */
import { NOTHING_SHARED } from '@evenhand/shared/domain/sharing'
import type { AudienceId, ChildId, MeetingId, MemberId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import { OPEN_LOBBY } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { Role } from '@evenhand/shared/domain/role'
import { FIRST_RUN } from '@evenhand/shared/domain/run'
import type { Scale } from '@evenhand/shared/domain/scale'
import { anAudience, aTemplate, inMain } from '@evenhand/shared/testing/a-template'

export const SESSION_B = 'session-b' as AudienceId

/** Whether they score, and which sessions they are in. */
export const PEOPLE = [
  ['imogen', 'chair', false],
  ['dana', 'parent_carer', true],
  ['kit', 'family_network', true],
  ['tamsin', 'social_worker', true],
  ['joss', 'partner_professional', true],
  ['bea', 'minute_taker', false],
  ['margot', 'interpreter', true],
  ['ivo', 'observer_trainee', true],
  ['nia', 'advocate', true],
  ['pip', 'child', true],
  ['corin', 'parent_carer', true],
] as const satisfies readonly (readonly [string, Role, boolean])[]
export type Name = (typeof PEOPLE)[number][0]

const IN_BOTH: ReadonlySet<Name> = new Set(['imogen', 'tamsin'])

export function scaleOf(child: string, change: Partial<Scale> = {}): Scale {
  return {
    id: `${child}-today` as ScaleId,
    child: child as ChildId,
    kind: 'safety_and_wellbeing',
    question: `Today, how safe and well is ${child}?`,
    anchor0: 'Hurt or frightened most days',
    anchor10: 'Safe and calm whatever day it is',
    direction: 'ten-left',
    who: 'everyone',
    steps: [],
    ...change,
  }
}

function placesOf(id: string, name: Name): Participant['places'] {
  const besides = [{ audience: SESSION_B, member: `${id}-b-${name}` as MemberId }]
  if (name === 'corin') return besides
  return IN_BOTH.has(name) ? [...inMain(`${id}-m-${name}`), ...besides] : inMain(`${id}-m-${name}`)
}

export function meetingNamed(id: string): Meeting {
  const children = ['pip', 'wren'].map((child) => ({ id: `${id}-${child}` as ChildId, name: child, age: 7 }))
  const known = children.map((child) => child.id)
  const participants = PEOPLE.map(([name, role, scores]): Participant => {
    const knows = role === 'child' || role === 'advocate' ? known.slice(0, 1) : known
    const givesView = role === 'social_worker' || role === 'partner_professional'
    const places = placesOf(id, name)
    return { id: `${id}-${name}` as ParticipantId, name, role, of: '', knows, scores, givesView, places }
  })
  const own = { kind: 'picture', who: 'child', anchor0: '', anchor10: '', question: 'How is it?' } as const
  return {
    id: id as MeetingId,
    title: 'Conference',
    kind: 'initial_child_protection_conference',
    date: '2026-11-21',
    children,
    participants,
    scales: [
      ...known.map((child) => scaleOf(child)),
      scaleOf(`${id}-pip`, { ...own, id: `${id}-pip-own` as ScaleId, steps: ['Hard', 'In between', 'Good'] }),
      scaleOf(`${id}-pip`, {
        id: `${id}-pip-goal` as ScaleId,
        kind: 'goal',
        question: 'Nights are calm',
        who: 'family',
      }),
    ],
    template: aTemplate({
      decision: {
        question: 'Does {child} need a plan?',
        options: [
          { id: 'plan', name: 'A plan' },
          { id: 'no_plan', name: 'No plan' },
        ],
        categories: [{ id: 'neglect', name: 'Neglect' }],
        quorum: 'Whoever has to be there',
        otherAgencies: null,
      },
    }),
    audiences: [
      anAudience(),
      anAudience({ id: SESSION_B, kind: 'session', label: 'Separate session', run: FIRST_RUN }),
    ],
    sharing: NOTHING_SHARED,
    panels: [],
    lobby: OPEN_LOBBY,
    attendance: [],
    example: false,
  }
}
