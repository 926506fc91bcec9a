import type { Child } from '@evenhand/shared/domain/meeting'
import type { Scale } from '@evenhand/shared/domain/scale'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { use, useId, useState } from 'react'
import { command } from '../session/command.ts'
import { WrittenScales } from '../templates/view-in-own-language.ts'
import { Button } from '../ui/button.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { ScaleForm } from './scale-form.tsx'
import { ScaleWords } from './scale-words.tsx'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

/** One child's questions, to be worded by the chair until they have been asked. */
export function ChildScales({ view, child }: { readonly view: MeetingView; readonly child: Child }) {
  const words = useWords(view)
  const { t } = words
  const name = words.child(child.id)
  const [editing, setEditing] = useState<Scale['id'] | 'new' | null>(null)
  const add = useId()
  const focusNext = useFocusNext()
  const scales = view.scales.filter((scale) => scale.child === child.id)
  const written = use(WrittenScales)
  const asWritten = (scale: Scale) => written.find(({ id }) => id === scale.id) ?? scale
  const done = () => {
    focusNext(add)
    setEditing(null)
  }
  return (
    <section className={styles.child}>
      <h4>{name}</h4>
      {scales.length === 0 && editing === null && <p>{t('scale.none', { child: name })}</p>}
      {scales.map((scale) =>
        editing === scale.id ? (
          <ScaleForm key={scale.id} view={view} child={child} scale={asWritten(scale)} onDone={done} />
        ) : (
          <OneScale key={scale.id} view={view} scale={scale} onChange={() => setEditing(scale.id)} />
        ),
      )}
      {editing === 'new' ? (
        <ScaleForm view={view} child={child} scale={null} onDone={done} />
      ) : (
        <p>
          <Button small icon="minutes" id={add} onPress={() => setEditing('new')}>
            {t('scale.write', { child: name })}
          </Button>
        </p>
      )}
    </section>
  )
}

interface OneScaleProps {
  readonly view: MeetingView
  readonly scale: Scale
  readonly onChange: () => void
}

function OneScale({ view, scale, onChange }: OneScaleProps) {
  const { t, child, refusal } = useWords(view)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = view.looks.some(({ rounds }) => rounds.some(({ asks }) => asks.id === scale.id))
  const name = child(scale.child)
  const drop = async () => {
    const outcome = await command('POST', `/api/p/${view.me.participant}/scales/drop`, { scale: scale.id })
    if (!outcome.ok) setProblem(outcome.reason === 'already-open' ? t('scale.wasAsked') : refusal(outcome.reason))
  }
  return (
    <div className={styles.oneScale}>
      <p className="small">
        {t(`scale.kind_${scale.kind}`)}, {t(`scale.who_${scale.who}`, { child: name })}
      </p>
      <ScaleWords scale={scale} />
      <FormProblem>{problem}</FormProblem>
      {asked ? (
        <p className="small">{t('scale.wasAsked')}</p>
      ) : (
        <p className="row">
          <Button small onPress={onChange} label={t('scale.changeLabel', { child: name, question: scale.question })}>
            {t('scale.change', { child: name })}
          </Button>
          <Button
            small
            look="quiet"
            onPress={() => void drop()}
            label={t('scale.dropLabel', { question: scale.question })}
          >
            {t('scale.drop')}
          </Button>
        </p>
      )}
    </div>
  )
}
