import { useEffect, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './problem-list.module.css'

export interface FieldProblem {
  /** The name of the field, which is also its id. */
  readonly field: string
  readonly words: string
}

/** Everything that is wrong, each leading to its field. Takes the focus when it comes, once a try. */
export function ProblemList({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const { t } = useTranslation('ui')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div className={styles.box} ref={box} tabIndex={-1} role="group" aria-labelledby="problems-title">
      <h2 id="problems-title">{t('problems')}</h2>
      <ul>
        {problems.map(({ field, words }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
