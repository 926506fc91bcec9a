import type { Child } from '@evenhand/shared/domain/meeting'
import type { Attends } from '@evenhand/shared/protocol/child-view'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { askAbout } from './ask-children.ts'
import styles from './children.module.css'

interface ChildAttendsProps {
  readonly child: Child
  readonly name: string
  readonly attends: Attends
}

/** Where the child is, for the chair: on a page of their own, or, with a reason, here among the others. [C3] */
export function ChildAttends({ child, name, attends }: ChildAttendsProps) {
  const { t } = useTranslation('children')
  const { view } = useGrid()
  const { run, working, refusal } = useAsking()
  const [why, setWhy] = useState('')
  const id = useId()
  const { audience } = view
  const kind = view.audiences.find((each) => each.id === audience)?.kind
  if (audience === null || (kind !== 'everyone' && kind !== 'session')) return null
  const ask = askAbout(view.me.participant, child.id)
  const reason = why.trim()
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('attends.title', { child: name })}</h3>
      <p>{t(`attends.${attends}`, { child: name })}</p>
      {attends === 'own-page' && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (reason === '') return
            void run(() => ask.bringIn({ audience, in: true, reason })).then((done) => done && setWhy(''))
          }}
        >
          <div className="field">
            <label htmlFor={id}>{t('attends.why', { child: name })}</label>
            <input
              id={id}
              className="input"
              dir="auto"
              maxLength={500}
              value={why}
              onChange={({ target }) => setWhy(target.value)}
            />
            <small>{t('attends.sees', { child: name })}</small>
          </div>
          <div className="row">
            <Button
              type="submit"
              small
              notNow={reason === '' ? t('attends.whyNeeded') : working ? t('working') : undefined}
            >
              {t('attends.bringIn', { child: name })}
            </Button>
          </div>
        </form>
      )}
      {attends === 'this-session' && (
        <div className="row">
          <Button small onPress={() => void run(() => ask.bringIn({ audience, in: false }))}>
            {t('attends.letGo', { child: name })}
          </Button>
        </div>
      )}
      {refusal && <Refused reason={refusal} />}
    </section>
  )
}
