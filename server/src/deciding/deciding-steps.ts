/** What changes in a meeting when somebody decides, or says something of a decision. Pure: a step may run again. */
import {
  type Deciding,
  NOTHING_DECIDED,
  standingDecision,
  withDecision,
  withTold,
} from '@evenhand/shared/domain/deciding'
import type { DissentId, FamilyViewId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Quorum } from '@evenhand/shared/domain/quorum'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { Decide, SayDissent, SayFamilyView } from '@evenhand/shared/protocol/deciding-command'

export type DecidingStep = Outcome<Deciding, 'bad-request' | 'changed-meanwhile'>

/** More than any meeting says. */
const MOST = 400
/** So that nobody alone fills it for the others. */
const MOST_BY_ONE = 100

/**
 * The chair's decision. It takes what the chair chose and nothing else: no score and no view comes in here. [R14]
 * `changed-meanwhile`: a decision stands and nothing is said of what was wrong with it, or the other way round.
 */
export function decided(
  meeting: Meeting,
  { audience, child, option, category, reasons, correction }: Decide,
  when: { readonly by: ParticipantId; readonly at: number; readonly quorum: Quorum },
): DecidingStep {
  const plan = meeting.template.decision
  const deciding = meeting.deciding ?? NOTHING_DECIDED
  const known = plan?.options.some(({ id }) => id === option) && meeting.children.some(({ id }) => id === child)
  const fits = category === null || plan?.categories.some(({ id }) => id === category)
  if (!known || !fits || deciding.decisions.length >= MOST) return refused('bad-request')
  if ((standingDecision(deciding, child) === null) !== (correction === null)) return refused('changed-meanwhile')
  return done(withDecision(deciding, { child, option, category, correction, ...when }, { audience, reasons }))
}

/** The decision that stands, told in another session. */
export function decisionTold(
  meeting: Meeting,
  { audience, child, reasons }: Pick<Decide, 'audience' | 'child' | 'reasons'>,
): DecidingStep {
  const told = withTold(meeting.deciding ?? NOTHING_DECIDED, child, { audience, reasons })
  return told ? done(told) : refused('changed-meanwhile')
}

interface Saying {
  readonly of: ParticipantId | null
  readonly by: ParticipantId
  readonly at: number
}

/** The record with what somebody of the family says of a decision. Refused for a child who is not of this meeting, or when there are too many. */
export function familyViewSaid(
  meeting: Meeting,
  { audience, child, name, words, readBack }: SayFamilyView,
  { id, of, by, at }: Saying & { readonly id: FamilyViewId },
): DecidingStep {
  const deciding = meeting.deciding ?? NOTHING_DECIDED
  const { familyViews } = deciding
  if (!isChild(meeting, child) || isFull(familyViews, by)) return refused('bad-request')
  const view = { id, audience, child, of, name: of === null ? name : '', words, by, readBack, at }
  return done({ ...deciding, familyViews: [...familyViews, view] })
}

/** A dissent that its author typed is confirmed by that; one that was written down waits for their word. [R15] */
export function dissentSaid(
  meeting: Meeting,
  { audience, child, kind, about, words, readBack }: SayDissent,
  { id, of, by, at }: Saying & { readonly id: DissentId; readonly of: ParticipantId },
): DecidingStep {
  const deciding = meeting.deciding ?? NOTHING_DECIDED
  const { dissents } = deciding
  if (!isChild(meeting, child) || isFull(dissents, by)) return refused('bad-request')
  const dissent = { id, audience, child, kind, about, of, words, by, readBack, at, confirmedAt: by === of ? at : null }
  return done({ ...deciding, dissents: [...dissents, dissent] })
}

function isFull(said: readonly Pick<Saying, 'by'>[], by: ParticipantId): boolean {
  return said.length >= MOST || said.filter((one) => one.by === by).length >= MOST_BY_ONE
}

function isChild({ children }: Meeting, child: string): boolean {
  return children.some(({ id }) => id === child)
}
