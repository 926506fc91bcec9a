import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import type { ShownAnswer } from './shown-answer.ts'

/** The words of a step or of a view's option; null where the answer is neither. An imported option stands in its own words. */
export function stepOrOption(answer: ShownAnswer, asks: RoundQuestion): string | null {
  if (answer.kind === 'step' && asks.kind === 'picture') return asks.steps[answer.step - 1] ?? null
  if (answer.kind !== 'view' || asks.kind !== 'threshold_view') return null
  return nameIn(asks.options, answer.option)
}

/** A choice's name by its id. */
export function nameIn(choices: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return choices.find((choice) => choice.id === id)?.name ?? id
}
