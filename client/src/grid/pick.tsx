import { type ReactNode, useId } from 'react'

export interface PickProps<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[]
  /** Null: none of them, which is an option of its own. */
  readonly value: Value | null
  readonly none: ReactNode
  readonly onPick: (value: Value | null) => void
  /** Why it cannot be changed now; said beside it. */
  readonly whyNot?: string | null
}

/** One of a few, or none: nothing is chosen beforehand, and there is always a way back to that. */
export function Pick<Value extends string>({ legend, options, value, none, onPick, whyNot = null }: PickProps<Value>) {
  const name = useId()
  const choices = [...options, { value: null, label: none }]
  return (
    <fieldset disabled={whyNot !== null} aria-describedby={whyNot ? `${name}-why` : undefined}>
      <legend>{legend}</legend>
      <div className="pick">
        {choices.map((choice) => (
          <label key={choice.value ?? ''}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onPick(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {whyNot && (
        <p className="small" id={`${name}-why`}>
          {whyNot}
        </p>
      )}
    </fieldset>
  )
}
