import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import type { ResultView } from '@evenhand/shared/protocol/view'
import type { OptionGroup } from './option-columns.tsx'
import { type Shown, shownAnswer, type StepAnswer, type ViewAnswer } from './shown-answer.ts'
import { nameIn } from './step-or-option.ts'

/** Every step or option of a question with whoever chose it; what an import calls otherwise stands at the end. */
export function groupByOption(results: readonly ResultView[], asks: RoundQuestion): readonly OptionGroup[] {
  const chosen = results.flatMap((result): Shown<StepAnswer | ViewAnswer>[] => {
    const answer = shownAnswer(result)
    return answer.kind === 'step' || answer.kind === 'view' ? [{ result, answer }] : []
  })
  const known = optionsOf(asks)
  const others = new Set(
    chosen.map(({ answer }) => keyOf(answer)).filter((key) => !known.some((one) => one.id === key)),
  )
  return [...known, ...Array.from(others, (id) => ({ id, name: id }))].map(({ id, name }) => ({
    key: id,
    words: name,
    people: chosen
      .filter(({ answer }) => keyOf(answer) === id)
      .map((one) => ({ ...one, note: categoryOf(one.answer, asks) })),
  }))
}

function optionsOf(asks: RoundQuestion) {
  if (asks.kind === 'threshold_view') return asks.options
  return asks.steps.map((words, at) => ({ id: String(at + 1), name: words }))
}

const keyOf = (answer: StepAnswer | ViewAnswer) => (answer.kind === 'step' ? String(answer.step) : answer.option)

function categoryOf(answer: StepAnswer | ViewAnswer, asks: RoundQuestion): string | null {
  if (answer.kind !== 'view' || answer.category === null || asks.kind !== 'threshold_view') return null
  return nameIn(asks.categories, answer.category)
}
