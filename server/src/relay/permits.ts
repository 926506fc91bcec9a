import type { MemberId } from '@evenhand/shared/domain/ids'
import { type Ability, may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import { splitKey } from '@evenhand/shared/grid-doc/check-value'
import type { Template } from '@evenhand/shared/domain/template'
import type { WritingNow } from '@evenhand/shared/domain/writing-now'
import type { GridFacts } from '@evenhand/shared/grid-doc/grid-facts'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'

/** Who sends an update, as the database knows them this moment. */
export interface Author {
  readonly member: MemberId
  readonly role: Role
}

/** How things stand at this moment, passed in so that a pause or a withdrawal takes effect on the very next keystroke. */
export interface Present {
  readonly paused: boolean
  /** What the present stage lets this author write. */
  readonly writing: WritingNow
  /** Which boxes and distinctions there are. */
  readonly template: Pick<Template, 'boxes' | 'analyses'>
  /** For a moment after a pause or a change of stage: what this author was typing is still taken, so that nobody is reset in mid-word. */
  readonly wordsStillTaken: boolean
  readonly grid: GridFacts
  readonly isChild: (id: string) => boolean
  /** Actions whose owner the very update that is judged says. */
  readonly ownersSaid?: ReadonlySet<string>
}

export type Verdict = EditRefusal | 'pass'

/** Own things by the own grant, everybody else's by the other; without the other grant, somebody else's is simply not yours. */
export function permits(ability: Ability, { role, member }: Author, owner: string | null): Verdict {
  if (owner === member) return may(role, ability, 'own') ? 'pass' : 'not-allowed'
  if (may(role, ability, 'other')) return 'pass'
  return may(role, ability, 'own') ? 'not-yours' : 'not-allowed'
}

/** The member in front of a key; null when it is no key. */
export function prefixOf(key: string): string | null {
  return splitKey(key)?.prefix ?? null
}
