import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from './icon.tsx'
import styles from './field.module.css'

/** What every field takes. `name` is also its id, so that a list of problems can lead to it. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Said beside the label of a field that may stay empty. */
  readonly optional?: boolean
  /** What is wrong with it and what to do, or nothing. */
  readonly problem?: string | undefined
}

/** The ids that describe a field, for `aria-describedby`. */
export function describedBy({ name, hint, problem }: FieldProps): string | undefined {
  const ids = [problem && `${name}-problem`, hint && `${name}-hint`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label above, hint under it, then the problem, then the control: in the order they are read. */
export function Field({
  name,
  label,
  hint,
  optional,
  problem,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={name}>
        {label} {optional && <span className={styles.optional}>({t('optional')})</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Problem name={name} problem={problem} />
      {children}
    </div>
  )
}

export function Problem({ name, problem }: { readonly name: string; readonly problem: string | undefined }) {
  if (problem === undefined) return null
  return (
    <p id={`${name}-problem`} className={styles.problem}>
      <Icon name="refused" />
      {problem}
    </p>
  )
}
