import type { AnswerForm } from './answer-form.ts'

/** What every part of the form takes. */
export interface AnswerFields {
  readonly form: AnswerForm
  readonly onChange: (form: AnswerForm) => void
  /** While it is being sent nothing changes under way; the fields stay focusable. */
  readonly off: boolean
}
