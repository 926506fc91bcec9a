import { DECIDING_WORDS } from '@evenhand/shared/domain/deciding'

interface WordsFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (words: string) => void
}

/** Several lines of somebody's words, kept as they are typed. */
export function WordsField({ id, label, hint, value, onChange }: WordsFieldProps) {
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
        rows={4}
        dir="auto"
        maxLength={DECIDING_WORDS}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
