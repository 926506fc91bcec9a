import type { ChildId, MeetingId, MemberId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Child, Meeting } from '@evenhand/shared/domain/meeting'
import { firstName, type Participant } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { Scale } from '@evenhand/shared/domain/scale'
import { must } from '@evenhand/shared/lib/must'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { AddPerson, CreateMeeting } from '@evenhand/shared/protocol/command'
import { randomId } from '../identity/tokens.ts'

/** More people than any conference has; beyond it something is wrong. */
export const MOST_PEOPLE = 61

/** A meeting from what the chair filled in; they are the first of its roster. Refused when somebody knows a child who is not there. */
export function newMeeting(input: CreateMeeting, chairName: string): Outcome<Meeting, 'bad-request'> {
  const { title, kind, date, people } = input
  if (people.some(({ knows }) => knows.some((place) => place >= input.children.length))) return refused('bad-request')
  const children = input.children.map(({ name, age }): Child => ({ id: randomId<ChildId>(), name, age }))
  const chair = person({ name: chairName, of: '', knows: children.map(({ id }) => id), scores: false }, 'chair')
  const others = people.map(({ role, ...rest }) =>
    person({ ...rest, knows: [...new Set(rest.knows)].map((place) => must(children[place], 'child').id) }, role),
  )
  return done({
    id: randomId<MeetingId>(),
    title,
    kind,
    date,
    children,
    participants: [chair, ...others],
    scales: children.map(firstScale),
    stage: 0,
    paused: false,
    example: false,
  })
}

/** A person who joins the roster later. Refused when the roster is full or they know a child who is not of this meeting. */
export function newPerson(meeting: Meeting, input: AddPerson): Outcome<Participant, 'bad-request'> {
  const { role, ...rest } = input
  const here = new Set(meeting.children.map(({ id }) => id))
  if (rest.knows.some((child) => !here.has(child))) return refused('bad-request')
  if (meeting.participants.length >= MOST_PEOPLE) return refused('bad-request')
  return done(person({ ...rest, knows: [...new Set(rest.knows)] }, role))
}

function person(given: Pick<Participant, 'name' | 'of' | 'knows' | 'scores'>, role: Participant['role']): Participant {
  return {
    ...given,
    id: randomId<ParticipantId>(),
    role,
    scores: given.scores && may(role, 'score', 'own'),
    member: randomId<MemberId>(),
    seesBoard: true,
  }
}

/** The scale that a child starts with, until the chair words one for them. On the grid, what works stands on the left. [R7] */
export function firstScale(child: Child): Scale {
  const name = firstName(child.name)
  return {
    id: randomId<ScaleId>(),
    child: child.id,
    kind: 'safety_and_wellbeing',
    question: `Today, how safe and well is ${name}?`,
    anchor0: `${name} is being seriously hurt or neglected now, or soon will be, and nothing that is in place would stop it.`,
    anchor10: `${name} is safe and doing well, and the people around ${name} keep it so every day without being told to.`,
    direction: 'ten-left',
  }
}
