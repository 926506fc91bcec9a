/** What is done to a child's panel: pure steps from one meeting to the next, or why not. */
import { type Audience, audienceOf, firstSession } from '@evenhand/shared/domain/audience'
import { panelOf, sessionOf, withAccount, withPanel } from '@evenhand/shared/domain/child-panel'
import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { type AdmitRefusal, letIn } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, placeIn, withPerson } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { BringIn, PutAccount, PutReading } from '@evenhand/shared/protocol/child-command'
import { randomId } from '../identity/tokens.ts'
import { childrenOf, maySayEveryone, offeredTo } from './present-panels.ts'

export type PanelStep = Outcome<Meeting, AdmitRefusal>

/** The audience that somebody acts in, if they are inside it and it is about this child; otherwise it does not exist. */
function actedIn(meeting: Meeting, viewer: Participant, id: Audience['id'], child: ChildId): Audience | null {
  const audience = audienceOf(meeting, id)
  if (!audience || !placeIn(viewer, audience.id)) return null
  return childrenOf(meeting, audience).some((each) => each.id === child) ? audience : null
}

/** The viewer's own account put down. A child speaks of themself alone; nothing of private family time is kept here. [C1] */
export function accountPut(meeting: Meeting, viewer: Participant, child: ChildId, input: PutAccount): PanelStep {
  const home = actedIn(meeting, viewer, input.audience, child)
  if (!home) return refused('not-found')
  if (home.kind === 'family_time' || !may(viewer.role, 'enter-childs-words', 'own')) return refused('not-allowed')
  if (viewer.role === 'child' && viewer.child !== child) return refused('not-allowed')
  const { audience: _, mayHear, everyone, ...said } = input
  const offered = offeredTo(meeting, viewer)
  const first = everyone && maySayEveryone(meeting, viewer, home) ? [firstSession(meeting).id] : []
  const hearing = new Set([home.id, ...first, ...mayHear.filter((id) => offered.has(id))])
  const account = { by: viewer.id, home: home.id, ...said, mayHear: [...hearing] }
  return done(withPanel(meeting, child, withAccount(panelOf(meeting, child), account)))
}

/** What became of a panel in one session, by the chair; the latest word counts. [C2] */
export function readingPut(
  meeting: Meeting,
  viewer: Participant,
  child: ChildId,
  { input, at }: { input: PutReading; at: number },
): PanelStep {
  if (!may(viewer.role, 'steer', 'other')) return refused('not-allowed')
  const audience = actedIn(meeting, viewer, input.audience, child)
  if (!audience || audience.kind === 'child') return refused('not-found')
  const session = sessionOf(meeting, audience)
  const others = panelOf(meeting, child).readings.filter((reading) => reading.session !== session)
  if (input.how === 'open') return done(withPanel(meeting, child, { readings: others }))
  const reason = input.how === 'read' ? '' : input.reason
  return done(withPanel(meeting, child, { readings: [...others, { session, how: input.how, reason, at }] }))
}

/** A child in a session of the others, or out of it again. They keep the page of their own either way. [C3] */
export function broughtIn(
  meeting: Meeting,
  viewer: Participant,
  child: ChildId,
  { input, at }: { input: BringIn; at: number },
): PanelStep {
  if (!may(viewer.role, 'steer', 'other')) return refused('not-allowed')
  const audience = actedIn(meeting, viewer, input.audience, child)
  if (!audience || (audience.kind !== 'everyone' && audience.kind !== 'session')) return refused('not-found')
  const person = meeting.participants.find((each) => each.child === child && each.places.some(({ left }) => !left))
  if (!person) return refused('not-found')
  if (!input.in) return done(withPerson(meeting, outOf(person, audience)))
  const inside = letIn(meeting, person.id, { audiences: [audience.id], freshAlias: () => randomId<MemberId>(), at })
  if (!inside.ok) return inside
  const noted = { audience: audience.id, reason: input.reason, at }
  return done(withPanel(inside.value, child, { broughtIn: [...panelOf(meeting, child).broughtIn, noted] }))
}

/** Whether somebody comes into these audiences only by `broughtIn`, with a reason: a child among the others. */
export function needsReason(meeting: Meeting, person: Participant['id'], into: readonly Audience['id'][]): boolean {
  const isChild = meeting.participants.some(({ id, role }) => id === person && role === 'child')
  const sessions = meeting.audiences.filter(({ kind }) => kind === 'everyone' || kind === 'session')
  return isChild && sessions.some(({ id }) => into.includes(id))
}

/** Those inside keep the child's name with what they wrote there. */
function outOf(person: Participant, { id }: Audience): Participant {
  const places = person.places.map((place) => (place.audience === id ? { ...place, left: true as const } : place))
  return { ...person, places }
}
