import { Icon } from '../ui/icon.tsx'
import styles from './score-form.module.css'

/** Stands there empty, so that what appears in it is read out. */
export function FieldProblem({ id, problem }: { readonly id: string; readonly problem: string | null }) {
  return (
    <output id={id} className={styles.problem}>
      {problem && (
        <>
          <Icon name="refused" /> {problem}
        </>
      )}
    </output>
  )
}
