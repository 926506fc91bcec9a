import { NOTHING_SHARED } from '@evenhand/shared/domain/sharing'
import { type Audience, belongsIn } from '@evenhand/shared/domain/audience'
import type { AudienceId, ChildId, MeetingId, MemberId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Admission } from '@evenhand/shared/domain/lobby'
import type { Child, Meeting } from '@evenhand/shared/domain/meeting'
import { firstName, type Participant } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import { FIRST_RUN } from '@evenhand/shared/domain/run'
import { type Scale, scaleFromPlan, USUAL_SCALE } from '@evenhand/shared/domain/scale'
import type { Template } from '@evenhand/shared/domain/template'
import { must } from '@evenhand/shared/lib/must'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { AddPerson, CreateMeeting } from '@evenhand/shared/protocol/command'
import { missingPages } from '../children/child-page.ts'
import { randomId } from '../identity/tokens.ts'

/** More people than any conference has; beyond it something is wrong. */
export const MOST_PEOPLE = 61

/** A meeting from what the chair filled in; they are the first of its roster. Refused when somebody knows a child who is not there. */
export function newMeeting(
  input: CreateMeeting,
  chairName: string,
  template: Template,
): Outcome<Meeting, 'bad-request'> {
  const { title, kind, date, people } = input
  if (people.some((each) => !isOfThese(each, input.children.length))) return refused('bad-request')
  const children = input.children.map(({ name, age }): Child => ({ id: randomId<ChildId>(), name, age }))
  const whichChild = (place: number | undefined) => (place === undefined ? {} : { child: children[place]?.id })
  const sessions = begun(input.lobby, audiencesFor(template))
  const pages = missingPages(
    { children, audiences: [] },
    people.map(({ child }) => whichChild(child)),
  )
  const audiences = [...sessions, ...pages]
  const all = children.map(({ id }) => id)
  const chair = person({ name: chairName, of: '', knows: all, scores: false }, 'chair', audiences)
  const others = people.map(({ role, child, ...rest }) => {
    const knows = [...new Set(rest.knows)].map((place) => must(children[place], 'child').id)
    return person({ ...rest, ...whichChild(child), knows }, role, placedAtOnce(input.lobby, audiences))
  })
  return done({
    id: randomId<MeetingId>(),
    title,
    kind,
    date,
    children,
    participants: [chair, ...others],
    scales: children.flatMap((child) => startingScales(template, child)),
    template,
    audiences,
    sharing: NOTHING_SHARED,
    panels: [],
    lobby: { admission: input.lobby, apart: [], checklist: [] },
    attendance: [],
    example: false,
  })
}

/** A person who joins the roster later. Refused when the roster is full or they know a child who is not of this meeting. */
export function newPerson(meeting: Meeting, input: AddPerson): Outcome<Participant, 'bad-request'> {
  const { role, ...rest } = input
  const here = new Set(meeting.children.map(({ id }) => id))
  if (rest.knows.some((child) => !here.has(child))) return refused('bad-request')
  const isRight = rest.child === undefined ? role !== 'child' : role === 'child' && here.has(rest.child)
  if (!isRight) return refused('bad-request')
  if (meeting.participants.length >= MOST_PEOPLE) return refused('bad-request')
  return done(
    person(
      { ...rest, knows: [...new Set(rest.knows)] },
      role,
      placedAtOnce(meeting.lobby.admission, meeting.audiences),
    ),
  )
}

/** Where people are let in one by one the meeting begins when the chair says so; elsewhere it has begun. */
function begun(admission: Admission, audiences: readonly Audience[]): readonly Audience[] {
  if (admission === 'open') return audiences
  return audiences.map((audience) => ({ ...audience, run: audience.run && { ...audience.run, phase: 'before' } }))
}

/** Where people have places before anybody lets them in. */
function placedAtOnce(admission: Admission, audiences: readonly Audience[]): readonly Audience[] {
  return admission === 'open' ? audiences : []
}

/** The first session, and one more for each kind that a stage of the template opens. */
export function audiencesFor({ stages }: Pick<Template, 'stages'>): readonly Audience[] {
  const closed = new Set(stages.map(({ audience }) => audience).filter((audience) => audience !== 'session'))
  const made = (kind: Audience['kind'], run: Audience['run']): Audience => {
    return { id: randomId<AudienceId>(), kind, label: '', run }
  }
  return [made('everyone', FIRST_RUN), ...Array.from(closed, (kind) => made(kind, null))]
}

/** Whether the children of somebody who is asked to come are among so many; a child says which one they are, and nobody else does. */
function isOfThese({ role, knows, child }: CreateMeeting['people'][number], children: number): boolean {
  if (knows.some((place) => place >= children)) return false
  return child === undefined ? role !== 'child' : role === 'child' && child < children
}

/** Where somebody like this has a place without being asked. Nobody starts in a separate session. */
export function placesFor(
  person: Pick<Participant, 'role' | 'child'>,
  audiences: readonly Audience[],
): Participant['places'] {
  return audiences
    .filter((audience) => belongsIn(person, audience) === 'always')
    .map(({ id }) => ({ audience: id, member: randomId<MemberId>() }))
}

function person(
  given: Omit<AddPerson, 'role' | 'knows'> & Pick<Participant, 'knows'>,
  role: Role,
  audiences: readonly Audience[],
): Participant {
  const scores = given.scores && may(role, 'score', 'own')
  const givesView = given.givesView !== false && may(role, 'view-threshold', 'own')
  const places = placesFor({ role, child: given.child }, audiences)
  return { ...given, id: randomId<ParticipantId>(), role, scores, givesView, places }
}

/** The scales a child starts with: the template's, or one. */
function startingScales({ scales }: Template, child: Child): readonly Scale[] {
  return (scales.length === 0 ? [USUAL_SCALE] : scales).map((plan) =>
    scaleFromPlan(plan, { id: randomId<ScaleId>(), child: child.id, firstName: firstName(child.name) }),
  )
}
