import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { TimeLeft } from '../stages/time-left.tsx'
import { useTemplate } from '../templates/use-template.ts'
import { Icon } from '../ui/icon.tsx'
import { StageDialog } from './later.ts'
import styles from './stage-ruler.module.css'

/** The meeting as a ruler, each part as long as its minutes, with what the present one is for behind a press. */
export function StageRuler({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation(['meeting', 'stages'])
  const { stages } = useTemplate()
  const [open, setOpen] = useState(false)
  const now = stages[view.stage]
  const steers = may(view.me.role, 'steer', 'other')
  if (!view.run) return null
  return (
    <>
      <div className={styles.stage} role="group" aria-label={t('stage.label')}>
        <p className={styles.line}>
          <b>{now?.title}</b>{' '}
          <span className={styles.part}>{t('stage.part', { n: view.stage + 1, of: stages.length })}</span>{' '}
          {view.run.phase !== 'closed' && (
            <span className={styles.left}>
              {view.run.timer ? <TimeLeft view={view} /> : now && t('stage.minutes', { count: now.minutes })}
            </span>
          )}
        </p>
        <div className={styles.ruler} aria-hidden="true">
          {stages.map(({ id, minutes }, at) => (
            <i
              key={id}
              className={at < view.stage ? styles.done : at === view.stage ? styles.now : undefined}
              style={{ flex: `${minutes} 1 0` }}
            />
          ))}
        </div>
      </div>
      <button
        type="button"
        className={styles.about}
        aria-haspopup="dialog"
        aria-label={t(steers ? 'stages:lead' : 'stages:about')}
        onClick={() => setOpen(true)}
      >
        <Icon name={steers ? 'chair' : 'ask'} />
        <span>{t(steers ? 'stages:lead' : 'stages:aboutShort')}</span>
      </button>
      {open && <StageDialog view={view} open={open} onClose={() => setOpen(false)} />}
    </>
  )
}
