import { useId } from 'react'

export interface PlanFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly limit: number
  /** Names to choose from while typing. */
  readonly names?: readonly string[]
  readonly lines?: number
  readonly type?: 'text' | 'date'
  readonly autoFocus?: boolean
}

/** One thing that is said of a part of the plan: a line, or a few with `lines`. */
export function PlanField({
  label,
  hint,
  value,
  onChange,
  limit,
  names,
  lines,
  type = 'text',
  autoFocus,
}: PlanFieldProps) {
  const id = useId()
  const common = {
    id,
    className: 'input',
    dir: 'auto',
    maxLength: limit,
    value,
    autoFocus,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  } as const
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...common} rows={lines} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...common}
          type={type}
          list={names ? `${id}-names` : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {names && (
        <datalist id={`${id}-names`}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      )}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  )
}
