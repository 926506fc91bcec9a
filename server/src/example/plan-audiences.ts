import { type Audience, belongs } from '@evenhand/shared/domain/audience'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { FIRST_RUN } from '@evenhand/shared/domain/run'
import type { Template } from '@evenhand/shared/domain/template'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { randomId } from '../identity/tokens.ts'
import { audiencesFor } from '../meetings/new-meeting.ts'

/** The audience that is the first session, in every file. */
export const MAIN_AUDIENCE = 'main'

export interface PlannedAudiences {
  /** All of the meeting, the first session first. */
  readonly all: readonly Audience[]
  /** Under the id that the file has. One that was not kept is here for its people, and has no board to import. */
  readonly of: ReadonlyMap<string, Audience>
  /** Ids of the file whose boards end with the meeting: nothing of them is taken over. */
  readonly notKept: ReadonlySet<string>
}

type WorkedAudience = WorkedMeeting['audiences'][number]

/** The audiences of a file as ours. Ids are made anew: those of a file say things about one another. [P6] */
export function planAudiences(worked: WorkedMeeting, template: Template): PlannedAudiences {
  const closed = audiencesFor(template).filter(({ kind }) => kind !== 'everyone')
  const of = new Map<string, Audience>()
  const notKept = new Set<string>()
  for (const audience of worked.audiences) {
    if (audience.kept_after_meeting === false) notKept.add(audience.id)
    const planned = planAudience(audience, worked, closed)
    if (planned) of.set(audience.id, planned)
  }
  const used = new Set([...of.values()].map(({ id }) => id))
  const rest = closed.filter(({ id }) => !used.has(id))
  const inOrder = [...of.values()].toSorted((a, b) => Number(b.kind === 'everyone') - Number(a.kind === 'everyone'))
  return { all: [...inOrder, ...rest], of, notKept }
}

/** Null for somebody's own papers, which are no audience. */
function planAudience(
  { id, requires_reason, kept_after_meeting }: WorkedAudience,
  worked: WorkedMeeting,
  closed: readonly Audience[],
): Audience | null {
  const inside = worked.participants.filter(({ audiences }) => audiences.includes(id))
  const all = (kind: Audience['kind']) => inside.every(({ role }) => belongs(role, kind) !== 'never')
  const made = (kind: Audience['kind'], run: Audience['run']): Audience => {
    return closed.find((each) => each.kind === kind) ?? { id: randomId<AudienceId>(), kind, label: '', run }
  }
  if (id === MAIN_AUDIENCE) return { id: randomId<AudienceId>(), kind: 'everyone', label: '', run: FIRST_RUN }
  if (kept_after_meeting === false) return inside.length > 1 && all('family_time') ? made('family_time', null) : null
  if (requires_reason && all('professionals')) return made('professionals', null)
  // Whoever is in this one and not in the first has a session of their own; otherwise it is a part of the first.
  const apart = inside.find(({ audiences }) => !audiences.includes(MAIN_AUDIENCE))
  // A file's own label may tell those inside that there is another session, and who is in it. [P6]
  const label = apart ? `With ${firstName(apart.name)}` : 'Stays in this session'
  return { id: randomId<AudienceId>(), kind: 'session', label, run: apart ? FIRST_RUN : null }
}
