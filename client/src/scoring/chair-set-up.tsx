import type { Child } from '@evenhand/shared/domain/meeting'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { OpenLookForm } from './open-look-form.tsx'
import { ScaleForm } from './scale-form.tsx'
import { ScaleWords } from './scale-words.tsx'
import type { Steering } from './steering.ts'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

interface ChairSetUpProps {
  readonly view: MeetingView
  readonly onSteer: Steering['onSteer']
}

/** For the chair while no look is running: each child's question, then opening a look. */
export function ChairSetUp({ view, onSteer }: ChairSetUpProps) {
  const { t } = useWords(view)
  if (view.looks.length === 0) {
    return (
      <div className={styles.split}>
        <section className={styles.sheet}>
          <h3>{t('scale.title')}</h3>
          <Questions view={view} />
        </section>
        <OpenLookForm view={view} onSteer={onSteer} />
      </div>
    )
  }
  return (
    <div className={styles.split}>
      <OpenLookForm view={view} onSteer={onSteer} />
      <details className={styles.sheet}>
        <summary>{t('scale.title')}</summary>
        <Questions view={view} />
      </details>
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

function ChildScales({ view, child }: { readonly view: MeetingView; readonly child: Child }) {
  const words = useWords(view)
  const { t } = words
  const name = words.child(child.id)
  const [editing, setEditing] = useState(false)
  const change = useId()
  const focusNext = useFocusNext()
  const scales = view.scales.filter((scale) => scale.child === child.id)
  // The one kind of scale that is written here; others arrive with an import and are shown as they came.
  const own = scales.find(({ kind }) => kind === 'safety_and_wellbeing')
  const done = () => {
    focusNext(change)
    setEditing(false)
  }
  return (
    <section className={styles.child}>
      <h4>{name}</h4>
      {scales.length === 0 && !editing && <p>{t('scale.none', { child: name })}</p>}
      {scales.map((scale) => (editing && scale === own ? null : <ScaleWords key={scale.id} scale={scale} />))}
      {editing ? (
        <ScaleForm view={view} child={child} scale={own ?? null} onDone={done} />
      ) : (
        <p>
          <Button small icon="minutes" id={change} onPress={() => setEditing(true)}>
            {t(own ? 'scale.change' : 'scale.write', { child: name })}
          </Button>
        </p>
      )}
    </section>
  )
}
