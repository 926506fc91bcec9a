import { type Audience, isOpen, runOf } from '@evenhand/shared/domain/audience'
import { isPresent } from '@evenhand/shared/domain/attendance'
import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { knownTo, NOBODY, type Participant, placeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { WorkCalendar } from '@evenhand/shared/domain/timescale'
import { must } from '@evenhand/shared/lib/must'
import type { LookView, MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { presentDeciding } from '../deciding/present-deciding.ts'
import { presentTurns } from '../audiences/present-audiences.ts'
import { presentOwnPage } from '../children/present-own-page.ts'
import { presentPanels } from '../children/present-panels.ts'
import { presentPlan } from '../follow-up/present-plan.ts'
import { presentDoor } from '../people/present-door.ts'
import { presentQuiet } from '../safety/present-quiet.ts'
import { presentRun } from '../stages/present-run.ts'
import { presentAsked } from './present-asked.ts'

/**
 * What one viewer may know about a meeting, as one audience has it. Pure, and the only way a meeting reaches a client.
 * Somebody outside, and everybody while the audience's board is closed, is told who they are and who invited them, which
 * their invitation said already; not a name, a child, a stage or a count, so that their view does not even change when
 * something happens inside. [P6]
 */
export function presentMeeting(opts: {
  meeting: Meeting
  viewer: Participant
  /** Null for a seat of somebody who is in none. */
  audience: Audience | null
  here: ReadonlySet<MemberId>
  /** Who has a tab open and is in no audience. */
  outside?: ReadonlySet<ParticipantId>
  looks: readonly LookView[]
  calendar: WorkCalendar
  revision: number
}): MeetingView {
  const { meeting, viewer, audience, here, looks, calendar, revision } = opts
  const place = audience && placeIn(viewer, audience.id)
  const steady = { revision, ...presentSteady(meeting, viewer, place?.member ?? NOBODY) }
  const door = presentDoor(meeting, viewer, place && audience, { here, outside: opts.outside ?? new Set() })
  const own = { audience: place?.audience ?? null, ...presentTurns(meeting, viewer, door) }
  if (!audience || !place || !isOpen(meeting, audience)) {
    const nothing = { children: [], people: [], scales: [], looks: [], panels: [], asked: null }
    return {
      ...steady,
      ...own,
      waiting: place !== null,
      ...nothing,
      ...runWhileClosed(meeting, viewer, place && audience),
    }
  }
  const people = knownTo(meeting, audience.id).map((person) =>
    presentPerson(person, { isThere: isHere(meeting, audience, here), viewer }),
  )
  const known = { ...steady, ...own, waiting: false, people }
  if (audience.kind === 'child') return presentOwnPage(meeting, viewer, audience, { known, looks })
  const { stage, paused } = runOf(meeting, audience)
  return {
    ...known,
    children: meeting.children.map(({ id, name, age }) => ({ id, name, age })),
    stage,
    paused: paused !== null,
    run: presentRun(meeting, viewer, audience),
    scales: presentScales(meeting, viewer, looks),
    looks,
    panels: presentPanels(meeting, viewer, audience),
    asked: presentAsked(meeting, viewer, audience.id),
    deciding: presentDeciding(meeting, viewer, audience.id),
    plan: presentPlan(meeting, audience.id, calendar),
  }
}

/** What is told wherever the viewer is, and what is between them and the chair. */
function presentSteady(meeting: Meeting, viewer: Participant, member: MemberId) {
  const { title, kind, date, example } = meeting
  const me = presentMe(viewer, member)
  return { title, kind, date, example, me, chair: chairOf(meeting).name, ...presentQuiet(meeting, viewer) }
}

/**
 * The words of a scale may say what another session must not hear: those that were written while there was one are told
 * once they are asked. What was told before stays, so that nobody reads from it that there is another session. The chair
 * has all of them, but not while others look at the screen. [B1] [B5]
 */
function presentScales(
  { scales, sharing }: Meeting,
  viewer: Participant,
  looks: readonly LookView[],
): MeetingView['scales'] {
  if (may(viewer.role, 'run-looks', 'other') && sharing.presenting === null) return scales
  const asked = new Set(looks.flatMap(({ rounds }) => rounds.map(({ asks }) => asks.id)))
  return scales.filter(({ id }) => !sharing.heldBack?.includes(id) || asked.has(id))
}

/** Whoever steers sees where the meeting is even while its board is closed to them, or nobody could open it again. */
function runWhileClosed(meeting: Meeting, viewer: Participant, audience: Audience | null) {
  if (!audience || !may(viewer.role, 'steer', 'other')) return { stage: 0, paused: false, run: null }
  const { stage, paused } = runOf(meeting, audience)
  return { stage, paused: paused !== null, run: presentRun(meeting, viewer, audience) }
}

type Known = ReturnType<typeof knownTo>[number]

function presentPerson(
  person: Known,
  { isThere, viewer }: { isThere: (person: Known) => boolean; viewer: Participant },
): PersonView {
  const { member, name, role, of, child, left, attends, withoutDevice } = person
  const agency = may(viewer.role, 'keep-attendance', 'other') ? person.agency : undefined
  // How somebody takes part who has left is theirs to say elsewhere.
  const how = left ? {} : { attends, withoutDevice, agency }
  return { id: member, name, role, of, child, here: !left && isThere(person), left, ...how }
}

/** By their tabs; whoever has no device, by what was written down of them. */
function isHere({ attendance }: Meeting, { id: audience }: Audience, here: ReadonlySet<MemberId>) {
  return ({ id: participant, member, withoutDevice }: Known) =>
    here.has(member) || (withoutDevice === true && isPresent(attendance, { participant, audience }))
}

function presentMe({ id, name, role, of, scores, givesView }: Participant, member: MemberId): MeetingView['me'] {
  return { participant: id, member, name, role, of, scores, givesView }
}

/** By whose part the staff account that the meeting belongs to comes in: it stays theirs when they hand the chair over. */
export function makerOf(meeting: Meeting): Participant {
  return meeting.participants.find(({ maker }) => maker) ?? chairOf(meeting)
}

export function chairOf(meeting: Meeting): Participant {
  return must(
    meeting.participants.find(({ role }) => role === 'chair'),
    'chair',
  )
}
