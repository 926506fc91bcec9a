import type { MemberId } from './ids.ts'
import type { RoundQuestion } from './scale.ts'

/** Why somebody gives no number, no step or no view. A pass is an answer, never a 0. [R5] */
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

/** Somebody else typed it, for a person without a device or for the child they support. Part of what is sealed. [P2] */
export interface Entered {
  readonly by: MemberId
  /** Whether it was read back to the person whose answer it is. */
  readonly readBack: boolean
}

/** A person's answer in one round: a place from 0 to 10, a step of a picture, a view on the threshold, or a pass. */
export type Answer = (
  | { readonly kind: 'score'; readonly place: number }
  /** Counted from 1. */
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'view'; readonly option: string; readonly category: string | null; readonly because: string }
  | { readonly kind: 'pass'; readonly why: PassReason }
) & { readonly reasons: Reasons; readonly change: Change | null; readonly entered?: Entered | undefined }

/** Most characters in one reason. With all of them filled the padded body still has its fixed size. */
export const REASON_LIMIT = 1_000

/** How long the body of every submission is, so that its size on the wire says nothing about what it holds. */
export const SCORE_BODY_BYTES = 16_384

const NO_REASONS = JSON.stringify(['', '', ''])

/** Is this an answer to that question? A number to a scale, a step it has, an option it offers; a pass fits all of them. */
export function answerFits(answer: Answer, asked: RoundQuestion): boolean {
  switch (answer.kind) {
    case 'pass':
      return true
    case 'score':
      return asked.kind !== 'picture' && asked.kind !== 'threshold_view'
    case 'step':
      return asked.kind === 'picture' && answer.step <= asked.steps.length
    case 'view': {
      const { helps, worse, harder } = answer.reasons
      if (asked.kind !== 'threshold_view' || JSON.stringify([helps, worse, harder]) !== NO_REASONS) return false
      const categoryFits = answer.category === null || asked.categories.some(({ id }) => id === answer.category)
      return categoryFits && asked.options.some(({ id }) => id === answer.option)
    }
  }
}
