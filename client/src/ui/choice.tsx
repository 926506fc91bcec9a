import { describedBy, Field, type FieldProps, Problem } from './field.tsx'
import styles from './field.module.css'

interface Option<Value extends string> {
  readonly value: Value
  readonly words: string
  /** The language of these words, when it is not the page's. */
  readonly lang?: string
}

export interface ChoiceProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ name, label, hint, problem, ...rest }: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.group} aria-describedby={describedBy({ name, label, ...(hint && { hint }), problem })}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Problem name={name} problem={problem} />
      <div className={styles.list}>
        {rest.options.map((option, place) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              id={place === 0 ? name : undefined}
              name={name}
              checked={option.value === rest.value}
              onChange={() => rest.onChange(option.value)}
            />
            <span lang={option.lang}>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of many, folded away. */
export function FoldedChoice<Value extends string>({ options, value, onChange, ...field }: ChoiceProps<Value>) {
  return (
    <Field {...field}>
      <select
        className="input"
        id={field.name}
        name={field.name}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
        aria-invalid={field.problem !== undefined}
        aria-describedby={describedBy(field)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Field>
  )
}
