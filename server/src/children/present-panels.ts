import { type Audience, firstSession } from '@evenhand/shared/domain/audience'
import { type Account, panelOf, readingOf } from '@evenhand/shared/domain/child-panel'
import type { AudienceId, ChildId } from '@evenhand/shared/domain/ids'
import type { Child, Meeting } from '@evenhand/shared/domain/meeting'
import { knownTo, type Participant, placeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { Scale } from '@evenhand/shared/domain/scale'
import type { AccountView, PanelView } from '@evenhand/shared/protocol/child-view'

/** The children whom this audience is about: on a child's own page, that one alone. */
export function childrenOf({ children }: Pick<Meeting, 'children'>, { kind, child }: Audience): readonly Child[] {
  return kind === 'child' ? children.filter(({ id }) => id === child) : children
}

/** The scales that this audience is told: on a child's own page, the child's own and no grown-ups' question. [C3] */
export function scalesIn<Shown extends Pick<Scale, 'child' | 'who'>>(
  scales: readonly Shown[],
  { kind, child }: Audience,
): readonly Shown[] {
  return kind === 'child' ? scales.filter((scale) => scale.child === child && scale.who === 'child') : scales
}

/**
 * What this viewer may know of each child's panel while they sit in this audience. What an audience may not hear is not in
 * it, nor whether there is anything. Pure. [C1]
 */
export function presentPanels(meeting: Meeting, viewer: Participant, audience: Audience): readonly PanelView[] {
  return childrenOf(meeting, audience).map(({ id: child }) => ({
    child,
    accounts: panelOf(meeting, child)
      .accounts.filter(({ mayHear }) => mayHear.includes(audience.id))
      .map((account) => presentAccount(meeting, viewer, audience, account)),
    reading: presentReading(meeting, viewer, audience, child),
    attends: may(viewer.role, 'steer', 'other') ? attends(meeting, audience, child) : null,
  }))
}

/** Where this viewer may say that words can be heard, beside the first session: where they are themselves. */
export function offeredTo({ audiences }: Pick<Meeting, 'audiences'>, viewer: Participant): ReadonlySet<AudienceId> {
  const own = audiences.filter(({ id, kind }) => kind !== 'family_time' && placeIn(viewer, id) !== null)
  return new Set(own.filter(({ kind }) => kind !== 'everyone').map(({ id }) => id))
}

/** Whether they may say so of the first session: from there, and from a child's page, where everybody knows that there is one. */
export function maySayEveryone(meeting: Meeting, viewer: Participant, { kind }: Audience): boolean {
  return kind === 'child' || placeIn(viewer, firstSession(meeting).id) !== null
}

function presentAccount(meeting: Meeting, viewer: Participant, audience: Audience, account: Account): AccountView {
  const { howGathered, choice, observedInstead, mayHear } = account
  const author = knownTo(meeting, audience.id).find(({ id }) => id === account.by)
  const offered = offeredTo(meeting, viewer)
  return {
    by: author ? { id: author.member, name: author.name } : null,
    bySelf: meeting.participants.some(({ id, role }) => id === account.by && role === 'child'),
    own: account.by === viewer.id && account.home === audience.id,
    howGathered,
    choice,
    observedInstead,
    everyone: maySayEveryone(meeting, viewer, audience) && mayHear.includes(firstSession(meeting).id),
    mayHear: mayHear.filter((id) => offered.has(id)),
  }
}

/** A child is not told on their own page what the others do. */
function presentReading(meeting: Meeting, { role }: Participant, audience: Audience, child: ChildId) {
  const reading = audience.kind === 'child' ? null : readingOf(meeting, audience, child)
  if (!reading) return null
  const keepsRecord = role === 'chair' || role === 'minute_taker'
  return { how: reading.how, reason: keepsRecord ? reading.reason : null }
}

function attends({ participants }: Meeting, audience: Audience, child: ChildId): NonNullable<PanelView['attends']> {
  const person = participants.find((each) => each.child === child && each.places.some(({ left }) => !left))
  if (!person) return 'not'
  return audience.kind !== 'child' && placeIn(person, audience.id) ? 'this-session' : 'own-page'
}
