import styles from './face.module.css'

/** A face in ink for one of some steps: only the mouth changes. It never stands without its word. */
export function Face({ step, of }: { readonly step: number; readonly of: number }) {
  const bend = of === 1 ? 0 : ((step - 1) / (of - 1) - 0.5) * 12
  const ends = 26 - bend / 2
  return (
    <svg className={styles.face} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="17" />
      <circle className={styles.eye} cx="14" cy="16" r="1.6" />
      <circle className={styles.eye} cx="26" cy="16" r="1.6" />
      <path d={`M12.5 ${ends} Q20 ${ends + bend} 27.5 ${ends}`} />
    </svg>
  )
}
