import { done, type Outcome, refused } from '../lib/outcome.ts'
import { type Audience, belongsIn, runOf } from './audience.ts'
import type { Checked } from './checklist.ts'
import type { AudienceId, MemberId, ParticipantId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { type Participant, type Place, placeIn, withPerson } from './participant.ts'

/** `one_by_one`: nobody has a place before the chair lets them in. `open`: everybody has theirs from the start. */
export const ADMISSIONS = ['one_by_one', 'open'] as const
export type Admission = (typeof ADMISSIONS)[number]

/** How people come in, and what the chair settled before. */
export interface Lobby {
  readonly admission: Admission
  /** Who must not meet: never both in one audience. [P10] */
  readonly apart: readonly Apart[]
  readonly checklist: readonly Checked[]
}

export interface Apart {
  readonly pair: readonly [ParticipantId, ParticipantId]
  /** Why, in the chair's words; it may be empty. */
  readonly why: string
}

export const OPEN_LOBBY: Lobby = { admission: 'open', apart: [], checklist: [] }

type Inside = Pick<Meeting, 'lobby' | 'participants' | 'audiences'>

/** Whether somebody is in no audience now and waits for the chair: where people are let in one by one, or once sent back. */
export function waits(
  { lobby }: Pick<Meeting, 'lobby'>,
  { places, role }: Pick<Participant, 'places' | 'role'>,
): boolean {
  if (role === 'chair' || places.some(({ left }) => !left)) return false
  return lobby.admission === 'one_by_one' || places.length > 0
}

/** Everybody whom this person must not meet. */
export function apartFrom({ lobby }: Pick<Meeting, 'lobby'>, person: ParticipantId): readonly ParticipantId[] {
  return lobby.apart.flatMap(({ pair: [one, other] }) => (one === person ? [other] : other === person ? [one] : []))
}

/** Who is inside one of these audiences now and must not meet this person. None: nothing stands in the way. [P10] */
export function inTheWay(
  meeting: Pick<Meeting, 'lobby' | 'participants'>,
  person: ParticipantId,
  audiences: readonly AudienceId[],
): readonly Participant[] {
  const apart = new Set(apartFrom(meeting, person))
  return meeting.participants.filter(
    (other) => apart.has(other.id) && audiences.some((audience) => placeIn(other, audience) !== null),
  )
}

/** Whether two people who must not meet are both inside one audience. Asked of every record before it is kept. [P10] */
export function someMeetWhoMustNot(meeting: Pick<Meeting, 'lobby' | 'participants'>): boolean {
  const inside = (id: ParticipantId) =>
    (meeting.participants.find((person) => person.id === id)?.places ?? []).filter(({ left }) => !left)
  return meeting.lobby.apart.some(({ pair: [one, other] }) =>
    inside(one).some(({ audience }) => inside(other).some((place) => place.audience === audience)),
  )
}

/** What letting somebody in may be refused for. */
export type AdmitRefusal = 'not-found' | 'not-allowed' | 'must-not-meet'

/**
 * The meeting with this person inside these audiences, beside those they are in already. Whoever was inside one before has
 * the alias of then. `freshAlias` makes a new one; `at` is now, in ms since 1970, kept for whoever comes after the start.
 * Refused when there is no such person or audience, their role has no place there, or they would meet whom they must not.
 */
export function letIn<Changed extends Inside>(
  meeting: Changed,
  person: ParticipantId,
  into: { readonly audiences: readonly AudienceId[]; readonly freshAlias: () => MemberId; readonly at: number },
): Outcome<Changed, AdmitRefusal> {
  const somebody = meeting.participants.find(({ id }) => id === person)
  const rooms = meeting.audiences.filter(({ id }) => into.audiences.includes(id))
  if (!somebody || rooms.length === 0 || rooms.length < new Set(into.audiences).size) return refused('not-found')
  if (rooms.some((room) => belongsIn(somebody, room) === 'never')) return refused('not-allowed')
  if (inTheWay(meeting, person, into.audiences).length > 0) return refused('must-not-meet')
  const opened = rooms
    .filter(({ id }) => placeIn(somebody, id) === null)
    .map((room): Place => {
      const before = somebody.places.find((place) => place.audience === room.id)
      return { audience: room.id, member: before?.member ?? into.freshAlias(), ...lateIn(meeting, room, into.at) }
    })
  const kept = somebody.places.filter(({ audience }) => !opened.some((place) => place.audience === audience))
  const { removed: _, ...still } = somebody
  return done(withPerson(meeting, { ...still, places: [...kept, ...opened] }))
}

function lateIn(meeting: Inside, room: Audience, at: number): Pick<Place, 'late'> {
  return runOf(meeting, room).phase === 'before' ? {} : { late: at }
}
