import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import styles from './stages.module.css'
import { steerRun } from './steer-run.ts'
import { TimeLeft } from './time-left.tsx'
import { useStep } from './use-step.ts'

const MORE = 5

/** The time of this part. Whoever keeps it makes it longer with one press; it ends nothing. [M4] */
export function TimePart({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('stages')
  const step = useStep()
  const run = steerRun(view)
  const keeps = may(view.me.role, 'run-timer', 'other') && view.run?.phase === 'going'
  if (!view.run?.timer && !keeps) return null
  return (
    <section className={styles.part}>
      <h3>{t('time.title')}</h3>
      <p>
        {view.run?.timer ? <TimeLeft view={view} /> : t('time.none')} <span className="small">{t('time.nothing')}</span>
      </p>
      {keeps && (
        <div className={styles.row}>
          <Button small onPress={() => void step.take(() => run.extend(MORE))}>
            {t('time.more', { count: MORE })}
          </Button>
          {view.run?.timer && (
            <Button small onPress={() => void step.take(() => run.timer(null))}>
              {t('time.away')}
            </Button>
          )}
        </div>
      )}
      {step.refusal && <Refused reason={step.refusal} />}
    </section>
  )
}
