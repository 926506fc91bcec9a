import type { ReactNode } from 'react'
import styles from './deciding.module.css'

/** One part of what belongs to a child, under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      {children}
    </section>
  )
}
