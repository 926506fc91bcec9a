import type { MeetingView } from '@evenhand/shared/protocol/view'
import { AskedPeople } from './asked-people.tsx'
import { ChildScales } from './child-scales.tsx'
import { OpenLookForm } from './open-look-form.tsx'
import type { Steering } from './steering.ts'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

interface ChairSetUpProps {
  readonly view: MeetingView
  readonly onSteer: Steering['onSteer']
}

/** For the chair while no look is running: each child's questions, who is asked, then opening a look. */
export function ChairSetUp({ view, onSteer }: ChairSetUpProps) {
  const { t } = useWords(view)
  if (view.looks.length === 0) {
    return (
      <div className={styles.split}>
        <section className={styles.sheet}>
          <h3>{t('scale.title')}</h3>
          <Questions view={view} />
        </section>
        <div className={styles.column}>
          <OpenLookForm view={view} onSteer={onSteer} />
          <AskedPeople view={view} />
        </div>
      </div>
    )
  }
  return (
    <div className={styles.split}>
      <OpenLookForm view={view} onSteer={onSteer} />
      <div className={styles.column}>
        <details className={styles.sheet}>
          <summary>{t('scale.title')}</summary>
          <Questions view={view} />
        </details>
        <AskedPeople view={view} />
      </div>
    </div>
  )
}

function Questions({ view }: { readonly view: MeetingView }) {
  const { t } = useWords(view)
  return (
    <>
      <p className="small">{t('scale.hint')}</p>
      {view.children.map((child) => (
        <ChildScales key={child.id} view={view} child={child} />
      ))}
    </>
  )
}
