import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { PanelView } from '@evenhand/shared/protocol/child-view'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { askAbout } from './ask-children.ts'
import styles from './children.module.css'

interface PanelReadingProps {
  readonly child: Child
  readonly panel: PanelView
}

/** Whether this panel was read aloud in this session. The chair says so, or why not, and can take it back. [C2] */
export function PanelReading({ child, panel }: PanelReadingProps) {
  const { t } = useTranslation('children')
  const { view, writer } = useGrid()
  const { run, working, refusal } = useAsking()
  const [why, setWhy] = useState<string | null>(null)
  const id = useId()
  const { audience } = view
  const steers = may(writer.role, 'steer', 'other')
  const name = firstName(child.name)
  const { reading } = panel
  if (audience === null || view.audiences.find((each) => each.id === audience)?.kind === 'child') return null
  const ask = askAbout(view.me.participant, child.id)

  async function notRead() {
    const reason = why?.trim() ?? ''
    if (audience === null || reason === '') return
    if (await run(() => ask.reading({ audience, how: 'not_read', reason }))) setWhy(null)
  }

  return (
    <div className={styles.reading}>
      <p role="status">
        {t(`reading.state.${reading?.how ?? 'open'}`, { child: name })}{' '}
        {reading?.reason && <q dir="auto">{reading.reason}</q>}
      </p>
      {steers && why === null && (
        <div className="row">
          {reading === null ? (
            <>
              <Button
                look="main"
                small
                notNow={working ? t('working') : undefined}
                onPress={() => void run(() => ask.reading({ audience, how: 'read' }))}
              >
                {t('reading.do.read')}
              </Button>
              <Button small onPress={() => setWhy('')}>
                {t('reading.do.not_read')}
              </Button>
            </>
          ) : (
            <Button small look="quiet" onPress={() => void run(() => ask.reading({ audience, how: 'open' }))}>
              {t('reading.takeBack')}
            </Button>
          )}
        </div>
      )}
      {why !== null && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void notRead()
          }}
        >
          <div className="field">
            <label htmlFor={id}>{t('reading.why')}</label>
            <input
              id={id}
              className="input"
              dir="auto"
              required
              maxLength={500}
              value={why}
              onChange={({ target }) => setWhy(target.value)}
            />
          </div>
          <div className="row">
            <Button type="submit" look="main" small notNow={why.trim() === '' ? t('reading.whyNeeded') : undefined}>
              {t('reading.put')}
            </Button>
            <Button small onPress={() => setWhy(null)}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
      {refusal && <Refused reason={refusal} />}
    </div>
  )
}
