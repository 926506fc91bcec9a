import { type HTMLInputTypeAttribute, type Ref, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from './button.tsx'
import { describedBy, Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'date' | 'password'>
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'email'
  readonly maxLength?: number
  readonly ref?: Ref<HTMLInputElement>
}

/** One line of text. A `password` comes with a button that shows what was typed. */
export function TextField({ value, onChange, type = 'text', autoComplete = 'off', ...rest }: TextFieldProps) {
  const { t } = useTranslation('ui')
  const [shown, setShown] = useState(false)
  const { inputMode, maxLength, ref, ...field } = rest
  const input = (
    <input
      className="input"
      id={field.name}
      name={field.name}
      ref={ref}
      type={type === 'password' && shown ? 'text' : type}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete={autoComplete}
      inputMode={inputMode}
      maxLength={maxLength}
      spellCheck={type === 'text'}
      aria-invalid={field.problem !== undefined}
      aria-describedby={describedBy(field)}
    />
  )
  if (type !== 'password') return <Field {...field}>{input}</Field>
  return (
    <Field {...field}>
      <div className={styles.secret}>
        {input}
        <Button onPress={() => setShown(!shown)} label={t(shown ? 'hideOf' : 'showOf', { label: field.label })}>
          {t(shown ? 'hide' : 'show')}
        </Button>
      </div>
    </Field>
  )
}
