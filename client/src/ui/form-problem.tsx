import type { ReactNode } from 'react'
import styles from './form-problem.module.css'

/** What went wrong, said where it went wrong. Stands there empty before, so that what appears in it is read out. */
export function FormProblem({ children }: { readonly children: ReactNode }) {
  return <output className={styles.problem}>{children}</output>
}
