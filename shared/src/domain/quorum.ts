import { isPresent } from './attendance.ts'
import type { AudienceId, MemberId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { knownTo, type Participant } from './participant.ts'

/** Who counts at this moment, and whether it is enough. */
export interface Quorum {
  /** Null: this meeting has no such rule. */
  readonly met: boolean | null
  /** Each agency that counts, once, as the roster names it; children's social care first. */
  readonly present: readonly string[]
}

/**
 * Whether children's social care and enough other agencies are here. Health staff count once and social work once, whatever
 * number came; every other agency counts by its name. `here` holds the aliases of who has a tab open; whoever attends
 * without a device counts by the attendance. Shown and recorded, never enforced. Never fails.
 */
export function quorumNow(
  meeting: Pick<Meeting, 'participants' | 'template' | 'attendance'>,
  here: ReadonlySet<MemberId>,
): Quorum {
  const others = meeting.template.decision?.otherAgencies ?? null
  const counted = new Map<string, string>()
  for (const person of meeting.participants) {
    const agency = isHere(meeting, person, here) ? agencyOf(person) : null
    if (agency !== null && !counted.has(agency)) counted.set(agency, person.of)
  }
  const social = counted.get(SOCIAL_CARE)
  counted.delete(SOCIAL_CARE)
  return {
    met: others === null ? null : social !== undefined && counted.size >= others,
    present: [...(social === undefined ? [] : [social]), ...counted.values()],
  }
}

/**
 * Whether this audience knows somebody of each agency that counts. Where it does not, the list would tell it who is in
 * another session. [B1]
 */
export function knowsEachAgency(
  meeting: Pick<Meeting, 'participants'>,
  audience: AudienceId,
  { present }: Pick<Quorum, 'present'>,
): boolean {
  const known = new Set(knownTo(meeting, audience).map(({ of }) => of))
  return present.every((agency) => known.has(agency))
}

const SOCIAL_CARE = 'social_care'

/** What somebody counts as; null for whoever is there for something else than an agency. */
function agencyOf({ role, agency, of }: Participant): string | null {
  if (role !== 'social_worker' && role !== 'partner_professional') return null
  if (agency === 'social_care' || agency === 'health') return agency
  if (role === 'social_worker' && agency === undefined) return SOCIAL_CARE
  return `other:${of.trim().toLowerCase()}`
}

function isHere(
  { attendance }: Pick<Meeting, 'attendance'>,
  { id, places, withoutDevice }: Participant,
  here: ReadonlySet<MemberId>,
): boolean {
  return places.some(
    ({ audience, member, left }) =>
      !left && (here.has(member) || (withoutDevice === true && isPresent(attendance, { participant: id, audience }))),
  )
}
