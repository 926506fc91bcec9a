import type { ChildId, MemberId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import { ATTENDS, type Attendee, type Participant, placeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { Scale } from '@evenhand/shared/domain/scale'
import { must } from '@evenhand/shared/lib/must'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { randomId } from '../identity/tokens.ts'
import type { PlannedAudiences } from './plan-audiences.ts'

/** The children, people, audiences and scales of an imported meeting, each under the id that the file has for them. */
export interface PlannedPeople {
  readonly children: ReadonlyMap<string, Child>
  readonly people: ReadonlyMap<string, Participant>
  readonly scales: ReadonlyMap<string, Scale>
  readonly audiences: PlannedAudiences
}

/** Who is who, with ids of our own: those of a file say things about other audiences. */
export function planPeople(worked: WorkedMeeting, audiences: PlannedAudiences): PlannedPeople {
  const children = new Map(worked.children.map((child) => [child.id, planChild(child)]))
  const childOf = (id: string) => must(children.get(id), 'a child of the file')
  const people = new Map(
    worked.participants.map((person) => {
      // Where a file says nothing of whom somebody knows, nobody is left out.
      const knows = person.children?.map(childOf) ?? [...children.values()]
      return [person.id, planPerson(person, knows, { chairs: person.id === worked.meeting.chair, audiences })]
    }),
  )
  const scales = new Map(worked.scales.map((scale) => [scale.id, planScale(scale, childOf(scale.child))]))
  return { children, people, scales, audiences }
}

/** Somebody of the file as this audience of the file knows them; null when they are not in it. */
export function insider({ people, audiences }: PlannedPeople, id: string, audience: string): Attendee | null {
  const person = must(people.get(id), 'a person of the file')
  const planned = audiences.of.get(audience)
  const place = planned ? placeIn(person, planned.id) : null
  return place && { ...person, member: place.member }
}

function planChild({ name, age }: WorkedMeeting['children'][number]): Child {
  const years = typeof age === 'string' && /^\d{1,2}$/.test(age) ? Number(age) : age
  return { id: randomId<ChildId>(), name, age: typeof years === 'number' ? years : null }
}

function planPerson(
  person: WorkedMeeting['participants'][number],
  knows: readonly Child[],
  { chairs, audiences }: { chairs: boolean; audiences: PlannedAudiences },
): Participant {
  const role = chairs ? 'chair' : person.role
  return {
    id: randomId<ParticipantId>(),
    name: person.name,
    role,
    of: person.agency ?? person.relationship ?? '',
    knows: knows.map(({ id }) => id),
    scores: person.scores && may(role, 'score', 'own'),
    givesView: person.decision_view === true && may(role, 'view-threshold', 'own'),
    ...attendsAs(person.attends),
    ...agencyOf(role, person.agency),
    places: person.audiences.flatMap((id) => {
      const audience = audiences.of.get(id)
      return audience ? [{ audience: audience.id, member: randomId<MemberId>() }] : []
    }),
  }
}

/** A file says in free words how somebody attends; the first of ours that it names is taken. */
function attendsAs(words: string | null | undefined): Pick<Participant, 'attends' | 'withoutDevice'> {
  const attends = ATTENDS.find((way) => words?.toLowerCase().includes(way))
  if (!attends) return {}
  return /phone only/i.test(words ?? '') ? { attends, withoutDevice: true } : { attends }
}

/** Health staff count once, whatever their trust is called, and so does social care. */
function agencyOf(role: Participant['role'], of: string | null | undefined): Pick<Participant, 'agency'> {
  if (!of || (role !== 'social_worker' && role !== 'partner_professional')) return {}
  if (/social care|social work/i.test(of)) return { agency: 'social_care' }
  return /\b(NHS|health|GP|surgery|hospital|midwi\w+|nurs\w+)\b/i.test(of) ? { agency: 'health' } : {}
}

function planScale(scale: WorkedMeeting['scales'][number], { id: child }: Child): Scale {
  return {
    id: randomId<ScaleId>(),
    child,
    kind: scale.type,
    question: scale.question,
    anchor0: scale.anchor_0,
    anchor10: scale.anchor_10,
    // On the four-box grid 10 stands beside what is working well.
    direction: 'ten-left',
    who: scale.type === 'child_version' ? 'child' : 'everyone',
    steps: [],
  }
}
