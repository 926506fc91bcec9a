import type { AudienceId, ChildId, MemberId, ParticipantId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import type { Role } from './role.ts'

/** A person of one meeting. `of` is the agency of a professional or the relationship of a family member, in the meeting's words. */
export interface Participant {
  readonly id: ParticipantId
  readonly name: string
  readonly role: Role
  readonly of: string
  /** Which child of the meeting this person is; for the role `child` alone. */
  readonly child?: ChildId | undefined
  /** Children this person knows well enough to be asked about. */
  readonly knows: readonly ChildId[]
  /** Whether this person gives a score, as the chair set it up. */
  readonly scores: boolean
  /** Whether this person gives a professional's view on the threshold. */
  readonly givesView: boolean
  /** Whose staff account the meeting belongs to. Nobody is marked while that is the chair, who made it. */
  readonly maker?: true | undefined
  /** The audiences this person is in, or was. */
  readonly places: readonly Place[]
  /** How they take part, as the chair or they themselves said; nothing while nobody did. */
  readonly attends?: Attends | undefined
  /** Has no device here: somebody enters for them, and says of them when they come and go. */
  readonly withoutDevice?: true | undefined
  /** Which kind of agency a professional is from, where it matters for the quorum. `of` names the agency. */
  readonly agency?: Agency | undefined
  /** Was taken out of the whole meeting. Only the chair lets them in again. */
  readonly removed?: true | undefined
}

/** `apologies`: does not come. */
export const ATTENDS = ['room', 'video', 'phone', 'apologies'] as const
export type Attends = (typeof ATTENDS)[number]

/** Those that a quorum tells apart; every other agency counts by its own name. */
export const AGENCIES = ['social_care', 'health', 'other'] as const
export type Agency = (typeof AGENCIES)[number]

/** A person's place in one audience, under an alias of its own, so that an id tells nothing across. [P6] */
export interface Place {
  readonly audience: AudienceId
  readonly member: MemberId
  /** Was inside and was taken out: those inside keep the name with what this person wrote. */
  readonly left?: true | undefined
  /** When they were let in, in ms since 1970, if that was after this session had begun. */
  readonly late?: number | undefined
}

/** A person as one audience knows them: `member` is the only id of theirs that the others of it are told. */
export interface Attendee extends Participant {
  readonly member: MemberId
}

/** What somebody who is in no audience has for an alias: it is nobody's. */
export const NOBODY = 'nobody' as MemberId

type People = Pick<Meeting, 'participants'>

/** Where somebody is inside this audience now, or null. */
export function placeIn({ places }: Participant, audience: AudienceId): Place | null {
  return places.find((place) => place.audience === audience && !place.left) ?? null
}

/** Somebody as this audience knows them; null when they are not inside it now. */
export function attendeeIn(meeting: People, audience: AudienceId, participant: ParticipantId): Attendee | null {
  const person = meeting.participants.find(({ id }) => id === participant)
  const place = person ? placeIn(person, audience) : null
  return person && place ? { ...person, member: place.member } : null
}

/** Everybody who is inside this audience now, in roster order. */
export function attendeesOf(meeting: People, audience: AudienceId): readonly Attendee[] {
  return meeting.participants.flatMap((person) => attendeeIn(meeting, audience, person.id) ?? [])
}

/** Everybody this audience has a name for: who is inside, and who was and left. In roster order. */
export function knownTo(meeting: People, audience: AudienceId): readonly (Attendee & { readonly left: boolean })[] {
  return meeting.participants.flatMap((person) => {
    const place = person.places.find((each) => each.audience === audience)
    return place ? [{ ...person, member: place.member, left: place.left === true }] : []
  })
}

/** Somebody with every place given up, or the one in this audience. Their names stay with what they wrote. */
export function takenOut(person: Participant, audience: AudienceId | null = null): Participant {
  const gone = (place: Place) => audience === null || place.audience === audience
  return { ...person, places: person.places.map((place) => (gone(place) ? { ...place, left: true as const } : place)) }
}

/** The meeting with this person in the place of who they were. */
export function withPerson<Changed extends People>(meeting: Changed, now: Participant): Changed {
  return { ...meeting, participants: meeting.participants.map((person) => (person.id === now.id ? now : person)) }
}

/** The name to call somebody by in a list that already says who they are. */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/)
  const titled = /^(dr|mr|mrs|ms|miss|mx|dc|ds|pc|prof)\.?$/i.test(words[0] ?? '')
  return (titled ? words[1] : words[0]) ?? name
}

/** First name and the initial of the last: all that a link tells before "Yes, this is me". [P5] */
export function nameAndInitial(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.length > 1 ? words.at(-1) : undefined
  return last ? `${firstName(name)} ${last.charAt(0).toUpperCase()}.` : firstName(name)
}
