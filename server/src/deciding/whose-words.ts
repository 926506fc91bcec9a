import { childWhoIs } from '@evenhand/shared/domain/asked'
import type { AudienceId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { attendeesOf, type Participant } from '@evenhand/shared/domain/participant'
import { type Ability, may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'

/** What is said: by whom, whether somebody else writes it down, and the ability that its author must have. */
export interface Saying {
  readonly audience: AudienceId
  /** Null: the viewer themself. */
  readonly of: MemberId | null
  readonly readBack: boolean | null
  readonly ability: Extract<Ability, 'give-family-view' | 'dissent-formally' | 'disagree'>
}

/**
 * Whose words these are. People speak for themselves; whoever supports a child writes down that child's alone, and the
 * chair, the minute taker and a social worker anybody's, each saying whether it was read back. [P2] `bad-request`: nobody
 * of this audience whose words these could be, or read back said where it cannot be, or not where it must.
 */
export function whoseWords(
  meeting: Meeting,
  viewer: Participant,
  { audience, of, readBack, ability }: Saying,
): Outcome<ParticipantId, 'not-allowed' | 'bad-request'> {
  if (of === null) {
    if (!may(viewer.role, ability, 'own') || onlyAsProxy(viewer.role, ability)) return refused('not-allowed')
    return readBack === null ? done(viewer.id) : refused('bad-request')
  }
  const author = attendeesOf(meeting, audience).find(({ member }) => member === of)
  if (!mayWriteFor(meeting, viewer, author, ability)) return refused('not-allowed')
  const speaks =
    author && author.id !== viewer.id && may(author.role, ability, 'own') && !onlyAsProxy(author.role, ability)
  return speaks && readBack !== null ? done(author.id) : refused('bad-request')
}

function mayWriteFor(
  { children }: Meeting,
  viewer: Participant,
  author: Participant | undefined,
  ability: Ability,
): boolean {
  if (may(viewer.role, 'write-down-for-others', 'own')) return true
  if (!onlyAsProxy(viewer.role, ability) || !author) return false
  const child = childWhoIs(author, children)
  return child !== null && viewer.knows.includes(child)
}
