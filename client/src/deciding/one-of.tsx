import { useEffect, useId, useRef } from 'react'
import { FormProblem } from '../ui/form-problem.tsx'
import styles from './deciding.module.css'

interface OneOfProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  /** Null: nothing is chosen for anybody. */
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly autoFocus?: boolean
  readonly problem?: string | null
}

/** One of a few, all in sight. */
export function OneOf({ label, options, value, onChange, autoFocus = false, problem = null }: OneOfProps) {
  const name = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) first.current?.focus()
  }, [autoFocus])
  useEffect(() => {
    if (problem) first.current?.focus()
  }, [problem])
  return (
    <fieldset className={styles.oneOf} aria-describedby={`${name}-problem`}>
      <legend>{label}</legend>
      <FormProblem id={`${name}-problem`}>{problem}</FormProblem>
      {options.map(({ id, name: words }, at) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            ref={at === 0 ? first : undefined}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
