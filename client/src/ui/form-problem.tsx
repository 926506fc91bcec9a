import type { ReactNode } from 'react'
import styles from './form-problem.module.css'

/** What went wrong, said where it went wrong. Stands there empty before, so that what appears in it is read out. */
export function FormProblem({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <output id={id} className={styles.problem}>
      {children}
    </output>
  )
}
