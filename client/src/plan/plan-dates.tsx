import { may } from '@evenhand/shared/domain/policy'
import type { DateView } from '@evenhand/shared/protocol/plan-view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { PlanField } from './plan-field.tsx'
import styles from './plan.module.css'

/** What comes next and by when. The real day is the chair's to set; everybody of this audience sees it. [A1] */
export function PlanDates() {
  const { t, i18n } = useTranslation('plan')
  const { view } = useGrid()
  const dates = view.plan?.dates ?? []
  const sets = may(view.me.role, 'set-dates', 'other')
  if (dates.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="plan-dates">
      <h3 id="plan-dates" className="part">
        {t('dates.title')}
      </h3>
      <dl className={styles.dates}>
        {dates.map((date) => (
          <div key={date.timescale}>
            <dt>{date.name}</dt>
            {date.set && <dd className={styles.day}>{i18n.format.day(date.set)}</dd>}
            {date.due && (
              <dd className={date.set ? styles.due : styles.day}>
                {t('dates.due', { day: i18n.format.day(date.due) })}
              </dd>
            )}
            {!date.set && <dd className={styles.notSet}>{t('dates.notSet')}</dd>}
            {date.set && date.due && date.set > date.due && <dd className={styles.due}>{t('dates.later')}</dd>}
            {sets && (
              <dd>
                <SetDate date={date} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

function SetDate({ date }: { readonly date: DateView }) {
  const { t } = useTranslation('plan')
  const { view } = useGrid()
  const [day, setDay] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { name, timescale } = date

  async function send(to: string | null) {
    const body = { audience: view.audience, timescale, day: to }
    const answer = await command('PUT', `/api/p/${view.me.participant}/dates`, body)
    setRefused(answer.ok ? null : t(`refusals:${answer.reason}`))
    if (answer.ok) setDay(null)
  }
  if (day === null) {
    return (
      <Button
        small
        look="quiet"
        label={t('dates.setLabel', { name })}
        onPress={() => setDay(date.set ?? date.due ?? '')}
      >
        {t(date.set ? 'dates.change' : 'dates.set')}
      </Button>
    )
  }
  return (
    <div>
      <PlanField autoFocus type="date" label={t('dates.day', { name })} limit={10} value={day} onChange={setDay} />
      <div className="row">
        <Button small look="main" notNow={day === '' ? t('dates.pick') : undefined} onPress={() => void send(day)}>
          {t('dates.save')}
        </Button>
        {date.set && (
          <Button small onPress={() => void send(null)}>
            {t('dates.clear')}
          </Button>
        )}
        <Button small look="quiet" onPress={() => setDay(null)}>
          {t('dates.not')}
        </Button>
      </div>
      {refused && <p role="alert">{refused}</p>}
    </div>
  )
}
