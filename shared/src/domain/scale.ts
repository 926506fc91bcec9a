import type { ChildId, ScaleId } from './ids.ts'
import type { Choice, ScaleAudience, ScaleKind, ScalePlan } from './template.ts'

/**
 * A question about one child with two anchors in observable words, or with a few steps of a picture. Answers on different
 * scales are never drawn on one line or compared. [R7]
 */
export interface Scale {
  readonly id: ScaleId
  readonly child: ChildId
  readonly kind: ScaleKind
  readonly question: string
  readonly anchor0: string
  readonly anchor10: string
  /** Where 10 stands. On the four-box grid it stands on the left, beside what is working well. */
  readonly direction: 'ten-left' | 'ten-right'
  /** Whose it is: nobody else is asked. */
  readonly who: ScaleAudience
  /** For `picture`: the words under each step, first to last. A step is never turned into a number from 0 to 10. */
  readonly steps: readonly string[]
}

/** The question that professionals answer with an option in place of a number, about one child. Nothing follows from it. */
export interface ViewQuestion {
  readonly id: ScaleId
  readonly child: ChildId
  readonly kind: 'threshold_view'
  readonly question: string
  readonly options: readonly Choice[]
  readonly categories: readonly Choice[]
}

/** What a round asks. */
export type RoundQuestion = Scale | ViewQuestion

/** The eleven places of a scale in the order they stand on the page. */
export function placesInOrder(direction: Scale['direction']): readonly number[] {
  const rising = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  return direction === 'ten-left' ? rising.toReversed() : rising
}

/** What a child starts with where the template has no scale. On the grid, what works stands on the left. [R7] */
export const USUAL_SCALE: ScalePlan = {
  kind: 'safety_and_wellbeing',
  question: 'Today, how safe and well is {child}?',
  anchor0:
    '{child} is being seriously hurt or neglected now, or soon will be, and nothing that is in place would stop it.',
  anchor10: '{child} is safe and doing well, and the people around {child} keep it so every day without being told to.',
  direction: 'ten-left',
  who: 'everyone',
  steps: [],
}

/** A template's scale for one child, with the child's first name in its words. Takes the id it is to have. */
export function scaleFromPlan(plan: ScalePlan, of: { id: ScaleId; child: ChildId; firstName: string }): Scale {
  const named = (words: string) => words.replaceAll('{child}', of.firstName)
  const { kind, direction, who } = plan
  return {
    id: of.id,
    child: of.child,
    kind,
    question: named(plan.question),
    anchor0: named(plan.anchor0),
    anchor10: named(plan.anchor10),
    direction,
    who,
    steps: plan.steps.map(named),
  }
}

/** Whether two questions mean the same, word for word, about the same child: only then may answers stand on one line. [R7] */
export function sameAnchors(a: RoundQuestion, b: RoundQuestion): boolean {
  return a.child === b.child && a.kind === b.kind && meaningOf(a) === meaningOf(b)
}

function meaningOf(asked: RoundQuestion): string {
  if (asked.kind === 'threshold_view') {
    const { question, options, categories } = asked
    return JSON.stringify([question, options.map(choiceOf), categories.map(choiceOf)])
  }
  const { question, anchor0, anchor10, direction, steps } = asked
  return JSON.stringify([question, anchor0, anchor10, direction, steps])
}

const choiceOf = ({ id, name }: Choice) => [id, name]
