import styles from './field.module.css'

export interface TicksProps<Key extends string | number> {
  readonly label: string
  readonly options: readonly { readonly key: Key; readonly words: string }[]
  readonly chosen: readonly Key[]
  readonly onChange: (chosen: readonly Key[]) => void
}

/** Any of several. */
export function Ticks<Key extends string | number>({ label, options, chosen, onChange }: TicksProps<Key>) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map(({ key, words }) => (
          <Tick
            key={key}
            checked={chosen.includes(key)}
            onChange={(on) => onChange(on ? [...chosen, key] : chosen.filter((other) => other !== key))}
          >
            {words}
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}

export interface TickProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: string
}

export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  )
}
