import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from 'react-i18next'
import { useTemplate } from '../templates/use-template.ts'
import styles from './meeting-header.module.css'

/** The meeting as a ruler, each part as long as its minutes: a place to look, not a countdown. */
export function StageRuler({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('meeting')
  const { stages } = useTemplate()
  const now = stages[view.stage]
  return (
    <div className="stage" role="group" aria-label={t('stage.label')}>
      <p className="stage__line">
        <b>{now?.title}</b> <span>{t('stage.part', { n: view.stage + 1, of: stages.length })}</span>{' '}
        <span className="stage__left">{now && t('stage.minutes', { count: now.minutes })}</span>
      </p>
      <div className={`ruler ${styles.ruler}`} aria-hidden="true">
        {stages.map(({ id, minutes }, at) => (
          <i
            key={id}
            className={at < view.stage ? 'is-done' : at === view.stage ? 'is-now' : undefined}
            style={{ flex: `${minutes} 1 0` }}
          />
        ))}
      </div>
    </div>
  )
}
