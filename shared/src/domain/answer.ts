/** Why somebody gives no number. A pass is an answer, never a 0. [R5] */
export const PASS_REASONS = ['does_not_know_child', 'not_enough_information', 'chooses_not_to'] as const
export type PassReason = (typeof PASS_REASONS)[number]

/** The three prompts that everybody answers in their own words; any may be left empty. */
export interface Reasons {
  /** Who is doing what that helps? */
  readonly helps: string
  /** Who is doing what that keeps the harm going, or makes it worse? */
  readonly worse: string
  /** Who or what makes it harder? */
  readonly harder: string
}

/** In a second look: what new fact or reason changed it, or that nothing did. Silence is "not given", never "unchanged". [R6] */
export type Change = { readonly kind: 'unchanged' } | { readonly kind: 'changed'; readonly because: string }

/** A person's answer in one round: a place from 0 to 10, or a pass with its reason. */
export type Answer = (
  | { readonly kind: 'score'; readonly place: number }
  | { readonly kind: 'pass'; readonly why: PassReason }
) & { readonly reasons: Reasons; readonly change: Change | null }

/** Most characters in one reason. With all four filled the padded body still has its fixed size. */
export const REASON_LIMIT = 1_000

/** How long the body of every submission is, so that its size on the wire says nothing about what it holds. */
export const SCORE_BODY_BYTES = 16_384
