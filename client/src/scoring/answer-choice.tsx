import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import type { AnswerFields } from './answer-fields.ts'
import { Eleven } from './eleven.tsx'
import { StepChoice } from './step-choice.tsx'
import { ViewChoice } from './view-choice.tsx'

interface AnswerChoiceProps extends AnswerFields {
  readonly asks: RoundQuestion
  /** The id of the heading that asks. */
  readonly question: string
  readonly problem: string | null
}

/** What this question is answered with: eleven places, a few steps, or options. */
export function AnswerChoice({ asks, ...fields }: AnswerChoiceProps) {
  if (asks.kind === 'threshold_view') return <ViewChoice asks={asks} {...fields} />
  if (asks.kind === 'picture') return <StepChoice steps={asks.steps} {...fields} />
  return <Eleven scale={asks} {...fields} />
}
