import type { Target } from '@evenhand/shared/domain/run-steps'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Refused } from '../ui/refused.tsx'
import { LeaveForm } from './leave-form.tsx'
import styles from './stages.module.css'
import { useGoTo } from './use-go-to.ts'

/** Every part of the meeting in its order, with the way there. [M1] */
export function PartsList({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('stages')
  const { stages } = useTemplate()
  const go = useGoTo(view)
  const [chosen, choose] = useState<Target | null>(null)
  const skipped = new Set(view.run?.left?.filter((each) => each.skipped !== null).map(({ stage }) => stage))
  const closed = view.run?.phase === 'closed'
  return (
    <section className={styles.part}>
      <h3>{t('parts.title')}</h3>
      <ol className={styles.parts}>
        {stages.map(({ id, title, minutes }, at) => (
          <li key={id} aria-current={at === view.stage ? 'step' : undefined}>
            <span className={styles.name}>
              {at === view.stage && <Icon name="clock" />} {title}{' '}
              <span className="small">
                {t('parts.minutes', { count: minutes })}
                {at === view.stage && !closed && ` · ${t('parts.now')}`}
                {at < view.stage && skipped.has(id) && ` · ${t('parts.skipped')}`}
              </span>
            </span>
            {(at !== view.stage || closed) && (
              <Button
                small
                label={t(at < view.stage ? 'parts.backLong' : 'parts.goLong', { part: title })}
                onPress={() => (at < view.stage || closed ? void go.back(at) : choose(at))}
              >
                {t(at < view.stage ? 'parts.back' : 'parts.go')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {!closed && (
        <Button small onPress={() => choose('end')}>
          {t('parts.end')}
        </Button>
      )}
      {go.refusal && <Refused reason={go.refusal} />}
      {chosen !== null && <LeaveForm key={String(chosen)} view={view} to={chosen} onClose={() => choose(null)} />}
    </section>
  )
}
