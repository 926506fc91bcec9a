import { useEffect, useId, useRef } from 'react'
import { FormProblem } from './form-problem.tsx'

interface WordsFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly max: number
  readonly rows?: number
  readonly autoFocus?: boolean
  /** What is still to be written here: whoever wanted to go on is led to it. */
  readonly problem?: string | null
}

/** Several lines of somebody's words, kept as they are typed. */
export function WordsField({
  label,
  hint,
  value,
  onChange,
  max,
  rows = 4,
  autoFocus = false,
  problem,
}: WordsFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  useEffect(() => {
    if (problem) field.current?.focus()
  }, [problem])
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && <FormProblem id={`${id}-problem`}>{problem}</FormProblem>}
      <textarea
        className="input"
        id={id}
        rows={rows}
        dir="auto"
        maxLength={max}
        value={value}
        ref={field}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
