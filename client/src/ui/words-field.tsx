import { type Ref, useId } from 'react'

interface WordsFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly max: number
  readonly rows?: number
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of somebody's words, kept as they are typed. */
export function WordsField({ label, hint, value, onChange, max, rows = 4, autoFocus = false, ref }: WordsFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        className="input"
        id={id}
        rows={rows}
        dir="auto"
        maxLength={max}
        value={value}
        ref={ref}
        autoFocus={autoFocus}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
