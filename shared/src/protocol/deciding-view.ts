import type { DissentAbout } from '../domain/deciding.ts'
import type { AudienceId, ChildId, DissentId, FamilyViewId, MemberId } from '../domain/ids.ts'
import type { Quorum } from '../domain/quorum.ts'
import type { Role } from '../domain/role.ts'

/** What was decided and said about it, as far as this audience was told. Nothing of another audience is in it. [P6] */
export interface DecidingView {
  /** In the order they were made; the last one about a child stands. */
  readonly decisions: readonly DecisionView[]
  readonly familyViews: readonly FamilyViewView[]
  readonly dissents: readonly DissentView[]
}

export interface DecisionView {
  readonly child: ChildId
  readonly option: string
  readonly category: string | null
  /** Null: not given in this session yet. */
  readonly reasons: string | null
  readonly by: string
  readonly at: number
  /** Null in a session that was told of a decision made in another. */
  readonly quorum: Quorum | null
  readonly correction: string | null
  /** For the chair alone: which of their own sessions were told. */
  readonly toldTo: readonly AudienceId[] | null
}

/** Somebody's words, with who typed them when it was not they. */
export interface SpokenView {
  readonly child: ChildId
  readonly member: MemberId | null
  readonly name: string
  readonly role: Role | null
  readonly of: string
  readonly words: string
  readonly enteredBy: string | null
  readonly readBack: boolean | null
  readonly at: number
}

export interface FamilyViewView extends SpokenView {
  readonly id: FamilyViewId
}

export interface DissentView extends SpokenView {
  readonly id: DissentId
  readonly kind: 'formal' | 'disagreement'
  readonly about: DissentAbout
  readonly confirmed: boolean
}
