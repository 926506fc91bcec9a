import type { Day } from './day.ts'
import type { ChildId, MemberId } from './ids.ts'

/** Who does something: a person of this audience, or somebody who is known by name alone. */
export interface Doer {
  readonly member: MemberId | null
  readonly name: string
}

/** How life will be, in the family's words. */
export interface PlannedOutcome {
  readonly id: string
  readonly author: MemberId
  readonly order: string
  readonly children: readonly ChildId[]
  readonly text: string
  /** How we will know. */
  readonly known: string
  readonly earlier: Earlier | null
}

/** A step: what, who, by when, how we will know, and who tells the child. */
export interface PlannedAction {
  readonly id: string
  readonly author: MemberId
  readonly order: string
  /** The outcome it serves; null for one that stands alone, which is pointed out and never refused. */
  readonly outcome: string | null
  readonly children: readonly ChildId[]
  readonly text: string
  readonly owner: Doer | null
  readonly helpers: readonly Doer[]
  /** A `Day`, or words such as "every Friday"; empty when not said yet. */
  readonly due: string
  readonly measure: string
  readonly toldBy: Doer | null
  readonly promise: ActionPromise | null
  readonly earlier: Earlier | null
}

/** What an action's owner has said about it. Nobody else can say it in their place without standing beside it. [A2] */
export interface ActionPromise {
  readonly id: string
  readonly by: MemberId
  readonly agrees: boolean
  /** Null: said by the owner. Otherwise written down by `by`: was it read back? */
  readonly readBack: boolean | null
  /** What is to be done, or by when, was changed afterwards. */
  readonly outdated: boolean
}

export interface IfThen {
  readonly id: string
  readonly author: MemberId
  readonly order: string
  readonly children: readonly ChildId[]
  readonly ifThis: string
  readonly then: string
  readonly earlier: Earlier | null
}

export const ACCEPTANCES = ['accepted', 'accepted_if', 'needs_changing'] as const
/** What the social worker says to a family's plan for one child. All but the first need reasons. */
export type AcceptanceVerdict = (typeof ACCEPTANCES)[number]

export interface Acceptance {
  readonly id: string
  readonly by: MemberId
  readonly child: ChildId
  readonly verdict: AcceptanceVerdict
  readonly reasons: string
  /** SHA-256 of the plan as it was then, in hex. */
  readonly hash: string
}

/** What a worry of last time may be found to be. Nothing said is "not re-checked", never "unchanged". [A6] */
export const CARD_STATES = ['changed', 'unchanged'] as const
export const OUTCOME_STATES = ['met', 'part_met', 'not_met'] as const
export const ACTION_STATES = ['done', 'part_done', 'not_done', 'not_needed'] as const
export const RECHECK_STATES = [...CARD_STATES, ...OUTCOME_STATES, ...ACTION_STATES] as const
export type RecheckState = (typeof RECHECK_STATES)[number]

/** What can be said of each kind of thing that came over. */
export const STATES_OF = { cards: CARD_STATES, outcomes: OUTCOME_STATES, actions: ACTION_STATES } as const

/** Where a card, an outcome or an action of last time stands now, as one person sees it. */
export interface Recheck {
  readonly id: string
  readonly by: MemberId
  /** The key of the card, outcome or action. */
  readonly of: string
  readonly state: RecheckState
  readonly words: string
}

/** That something came over from an earlier meeting. */
export interface Earlier {
  /** The day of the meeting it came from. */
  readonly on: Day
  /** The day of the meeting in which it was first written. */
  readonly first: Day
  /** In how many meetings before this one it stood. */
  readonly times: number
  /** How it was found in the meeting it came from, by each who said so. */
  readonly states: readonly RecheckState[]
}

/** All that one audience has agreed to do. */
export interface Plan {
  readonly outcomes: readonly PlannedOutcome[]
  readonly actions: readonly PlannedAction[]
  readonly contingency: readonly IfThen[]
  readonly acceptances: readonly Acceptance[]
}
