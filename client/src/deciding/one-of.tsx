import { useEffect, useId, useRef } from 'react'
import styles from './deciding.module.css'

interface OneOfProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  /** Null: nothing is chosen for anybody. */
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly autoFocus?: boolean
}

/** One of a few, all in sight. */
export function OneOf({ label, options, value, onChange, autoFocus = false }: OneOfProps) {
  const name = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) first.current?.focus()
  }, [autoFocus])
  return (
    <fieldset className={styles.oneOf}>
      <legend>{label}</legend>
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
