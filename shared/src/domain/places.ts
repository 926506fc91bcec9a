/** Who is in which audience: pure steps from one meeting to the next. [P6] */
import { done, type Outcome } from '../lib/outcome.ts'
import { type Audience, audienceOf, belongsIn, firstSession, isOpen } from './audience.ts'
import type { AudienceId, MemberId, ParticipantId } from './ids.ts'
import { type AdmitRefusal, letIn } from './lobby.ts'
import type { Meeting } from './meeting.ts'
import { type Participant, placeIn } from './participant.ts'

/**
 * The audiences somebody may turn to now: their own, in the meeting's order. For a chair who shows a board to everybody it
 * is that board alone, and what is closed off from it only while it is on, so that nothing else can come up on the screen.
 * A place that their role has not, whatever the roster came to say, is none.
 */
export function turnsTo(
  meeting: Pick<Meeting, 'audiences' | 'template' | 'sharing'>,
  person: Participant,
): readonly Audience[] {
  const own = meeting.audiences.filter(
    (each) => placeIn(person, each.id) !== null && belongsIn(person, each) !== 'never',
  )
  const { presenting } = meeting.sharing
  const shown = presenting && audienceOf(meeting, presenting)
  if (person.role !== 'chair' || !shown) return own
  const along = new Set(closedOffFrom(meeting, shown).map(({ id }) => id))
  return own.filter((each) => each.id === shown.id || (along.has(each.id) && isOpen(meeting, each)))
}

/** What goes by the stages of this session: the audiences that are closed off from the first one. */
export function closedOffFrom(meeting: Pick<Meeting, 'audiences'>, session: Audience): readonly Audience[] {
  if (session.id !== firstSession(meeting).id) return []
  return meeting.audiences.filter(
    ({ kind, run }) => run === null && (kind === 'professionals' || kind === 'family_time'),
  )
}

/**
 * The meeting with one more session and these people in it, beside where they are already. Refused when somebody is not of
 * this meeting, has no place in a session, or would meet whom they must not.
 */
export function withSession<Changed extends Parameters<typeof letIn>[0]>(
  meeting: Changed,
  session: Audience,
  people: readonly ParticipantId[],
  { freshAlias, at }: Pick<Parameters<typeof letIn>[2], 'freshAlias' | 'at'>,
): Outcome<Changed, AdmitRefusal> {
  let made: Changed = { ...meeting, audiences: [...meeting.audiences, session] }
  for (const person of people) {
    const next = letIn(made, person, { audiences: [session.id], freshAlias, at })
    if (!next.ok) return next
    made = next.value
  }
  return done(made)
}

/** The meeting with one more audience, and these people in it under these aliases. Whoever it is not for stays outside. */
export function withAudience<Changed extends Pick<Meeting, 'audiences' | 'participants'>>(
  meeting: Changed,
  audience: Audience,
  members: ReadonlyMap<ParticipantId, MemberId>,
): Changed {
  const participants = meeting.participants.map((person) => {
    const member = members.get(person.id)
    return member && belongsIn(person, audience) !== 'never' ? placed(person, audience, member) : person
  })
  return { ...meeting, audiences: [...meeting.audiences, audience], participants }
}

/** Somebody with a place there. Who was inside before comes back under the alias that what they wrote stands under. */
function placed(person: Participant, audience: Audience, member: MemberId): Participant {
  const before = person.places.find((place) => place.audience === audience.id)
  const others = person.places.filter((place) => place.audience !== audience.id)
  return { ...person, places: [...others, { audience: audience.id, member: before?.member ?? member }] }
}

/**
 * Somebody without their place there, and without what is closed off from it. Of the audiences that they were `inside`
 * of, those who are there keep the name with what was written; of the others no trace of them is left.
 */
export function unplaced(
  meeting: Pick<Meeting, 'audiences'>,
  person: Participant,
  audience: Audience,
  inside: ReadonlySet<AudienceId>,
): Participant {
  const given = new Set([audience, ...closedOffFrom(meeting, audience)].map(({ id }) => id))
  const places = person.places.flatMap((place) => {
    if (!given.has(place.audience)) return [place]
    return inside.has(place.audience) ? [{ ...place, left: true as const }] : []
  })
  return { ...person, places }
}

/** Whether this is private family time and it is on now: only then has it a key. [B3] */
export function isFamilyTimeNow(meeting: Pick<Meeting, 'audiences' | 'template'>, id: AudienceId): boolean {
  const audience = audienceOf(meeting, id)
  return audience?.kind === 'family_time' && isOpen(meeting, audience)
}
