import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import type { Agency, Attends } from '@evenhand/shared/domain/participant'
import type { Admission } from '@evenhand/shared/domain/lobby'
import { may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import type { ChosenTemplate } from '../templates/template-choice.tsx'
import type { CreateMeeting } from '@evenhand/shared/protocol/command'

export type InvitedRole = Exclude<Role, 'chair'>

/** What the chair has typed about one person. */
export interface PersonDraft {
  readonly name: string
  readonly role: InvitedRole
  readonly of: string
  readonly scores: boolean
  readonly givesView: boolean
  /** How they take part; null while nobody said. */
  readonly attends: Attends | null
  /** Somebody enters for them. */
  readonly withoutDevice: boolean
  /** What they count as for a quorum; null: an agency of its own, or none. */
  readonly agency: Agency | null
  /** Of a child who takes part: the row of the child they are; null while it was not said. */
  readonly child: number | null
}

/** `key` names a row while it is being written; children have no ids yet. */
export interface ChildRow {
  readonly key: number
  readonly name: string
  readonly age: string
}

export interface PersonRow extends PersonDraft {
  readonly key: number
  /** Children this person does not know: who is added later is known to everyone until the chair says otherwise. */
  readonly unknown: readonly number[]
}

/** A meeting as far as it has been typed: it may be wrong, and nothing of it is lost. */
export interface MeetingDraft {
  readonly title: string
  readonly kind: MeetingKind
  /** Null: what is usual for the kind. */
  readonly template: ChosenTemplate | null
  readonly date: string
  readonly children: readonly ChildRow[]
  readonly people: readonly PersonRow[]
  readonly lobby: Admission
  readonly nextKey: number
}

export const emptyPerson: PersonDraft = {
  name: '',
  role: 'parent_carer',
  of: '',
  scores: true,
  givesView: false,
  attends: null,
  withoutDevice: false,
  agency: null,
  child: null,
}

export function emptyDraft(today: string): MeetingDraft {
  return {
    title: '',
    kind: 'initial_child_protection_conference',
    template: null,
    date: today,
    children: [{ key: 0, name: '', age: '' }],
    people: [],
    lobby: 'one_by_one',
    nextKey: 1,
  }
}

export function addChild(draft: MeetingDraft): MeetingDraft {
  const children = [...draft.children, { key: draft.nextKey, name: '', age: '' }]
  return { ...draft, children, nextKey: draft.nextKey + 1 }
}

export function changeChild(draft: MeetingDraft, key: number, change: Partial<ChildRow>): MeetingDraft {
  return { ...draft, children: draft.children.map((row) => (row.key === key ? { ...row, ...change } : row)) }
}

export function removeChild(draft: MeetingDraft, key: number): MeetingDraft {
  return { ...draft, children: draft.children.filter((row) => row.key !== key) }
}

export function addPerson(draft: MeetingDraft): MeetingDraft {
  const people = [...draft.people, { ...emptyPerson, key: draft.nextKey, unknown: [] }]
  return { ...draft, people, nextKey: draft.nextKey + 1 }
}

export function changePerson(draft: MeetingDraft, key: number, change: Partial<PersonRow>): MeetingDraft {
  return { ...draft, people: draft.people.map((row) => (row.key === key ? { ...row, ...change } : row)) }
}

export function removePerson(draft: MeetingDraft, key: number): MeetingDraft {
  return { ...draft, people: draft.people.filter((row) => row.key !== key) }
}

/** Whether a role can give a score at all. [P1] */
export function canScore(role: Role): boolean {
  return may(role, 'score', 'own')
}

/** A person with another role, and with what is usual for it: an advocate speaks for somebody else and gives no score. */
export function withRole(role: InvitedRole): Omit<PersonDraft, 'name' | 'of' | 'attends' | 'withoutDevice'> {
  const agency = role === 'social_worker' ? 'social_care' : null
  const usually = role !== 'advocate' && role !== 'minute_taker'
  return { role, scores: canScore(role) && usually, givesView: canGiveView(role), agency, child: null }
}

/** Whether a role can give a view on the threshold at all. [P1] */
export function canGiveView(role: Role): boolean {
  return may(role, 'view-threshold', 'own')
}

/** What of somebody goes to the server as it is, and only where it was said. */
export function aboutPerson({ givesView, attends, withoutDevice, agency, role }: PersonDraft) {
  return {
    ...(canGiveView(role) && { givesView }),
    ...(attends && { attends }),
    ...(withoutDevice && { withoutDevice: true as const }),
    ...(agency && { agency }),
  }
}

/** The command for a draft that has no problems. */
export function toCommand(draft: MeetingDraft): CreateMeeting {
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    ...(draft.template && { template: draft.template.id }),
    date: draft.date,
    children: draft.children.map(({ name, age }) => ({
      name: name.trim(),
      age: age.trim() === '' ? null : Number(age),
    })),
    people: draft.people.map((person) => ({
      name: person.name.trim(),
      role: person.role,
      of: person.of.trim(),
      scores: person.scores,
      knows: draft.children.flatMap((child, place) => (person.unknown.includes(child.key) ? [] : [place])),
      ...aboutPerson(person),
      ...whichChild(draft, person),
    })),
    lobby: draft.lobby,
  }
}

function whichChild({ children }: MeetingDraft, { role, child }: PersonDraft): { child?: number } {
  const place = children.findIndex(({ key }) => key === child)
  return role === 'child' && place >= 0 ? { child: place } : {}
}
