import { type Decision, type Dissent, type FamilyView, NOTHING_DECIDED } from '@evenhand/shared/domain/deciding'
import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, placeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { knowsEachAgency } from '@evenhand/shared/domain/quorum'
import type { DecidingView, DecisionView, SpokenView } from '@evenhand/shared/protocol/deciding-view'

/**
 * What this viewer may know of decisions and of what was said of them, as one audience has it. Pure. A decision made in
 * another session is there once the chair told it, without who was present there; views and dissents stay where they were
 * said. [P6]
 */
export function presentDeciding(meeting: Meeting, viewer: Participant, audience: AudienceId): DecidingView {
  const { decisions, familyViews, dissents } = meeting.deciding ?? NOTHING_DECIDED
  const here = <One extends { readonly audience: AudienceId }>(all: readonly One[]) =>
    all.filter((one) => one.audience === audience)
  return {
    decisions: decisions.flatMap((decision) => presentDecision(meeting, viewer, { decision, audience }) ?? []),
    familyViews: here(familyViews).map((view) => ({ id: view.id, ...presentSpoken(meeting, view) })),
    dissents: here(dissents).map((dissent) => {
      const { id, kind, about, confirmedAt } = dissent
      return { id, kind, about, confirmed: confirmedAt !== null, ...presentSpoken(meeting, dissent) }
    }),
  }
}

function presentDecision(
  meeting: Meeting,
  viewer: Participant,
  { decision, audience }: { readonly decision: Decision; readonly audience: AudienceId },
): DecisionView | null {
  const { child, option, category, by, at, quorum, correction, told } = decision
  const telling = told.find((one) => one.audience === audience)
  if (!telling) return null
  const isHome = told[0]?.audience === audience
  const decides = may(viewer.role, 'decide', 'other')
  const own = told.filter((one) => placeIn(viewer, one.audience) !== null).map((one) => one.audience)
  return {
    child,
    option,
    category,
    reasons: telling.reasons === '' ? null : telling.reasons,
    by: nameOf(meeting, by),
    at,
    quorum: isHome && mayBeTold(meeting, viewer, { quorum, audience }) ? quorum : null,
    // Why it was corrected was written for the session where it was.
    correction: correction === null ? null : isHome ? correction : '',
    toldTo: decides ? own : null,
  }
}

function presentSpoken(meeting: Meeting, spoken: FamilyView | Dissent): SpokenView {
  const { child, words, by, readBack, at, audience, of } = spoken
  const person = meeting.participants.find(({ id }) => id === of)
  const name = person?.name ?? ('name' in spoken ? spoken.name : '')
  return {
    child,
    member: person?.places.find((place) => place.audience === audience)?.member ?? null,
    name,
    role: person?.role ?? null,
    of: person?.of ?? '',
    words,
    enteredBy: by === of ? null : nameOf(meeting, by),
    readBack,
    at,
  }
}

function nameOf({ participants }: Meeting, id: ParticipantId): string {
  return participants.find((person) => person.id === id)?.name ?? ''
}

/**
 * Who keeps the attendance is told all of it, but not on a shared screen; the others only where nobody counts whom they do
 * not know to be there. [B1] [B5]
 */
function mayBeTold(
  meeting: Meeting,
  viewer: Participant,
  { quorum, audience }: { readonly quorum: Decision['quorum']; readonly audience: AudienceId },
): boolean {
  const isAlone = meeting.sharing.presenting === null || !may(viewer.role, 'steer', 'other')
  if (isAlone && may(viewer.role, 'keep-attendance', 'other')) return true
  return knowsEachAgency(meeting, audience, quorum)
}
