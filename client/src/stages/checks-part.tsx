import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { Refused } from '../ui/refused.tsx'
import { Tick } from '../ui/ticks.tsx'
import styles from './stages.module.css'
import { steerRun } from './steer-run.ts'
import { useChecks } from './use-checks.ts'
import { useStep } from './use-step.ts'

/** What this part is left with. What the software can see it says; the rest is for the chair to tick. [M1] */
export function ChecksPart({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('stages')
  const step = useStep()
  const { checks, refusal, again } = useChecks(view)
  if (checks && checks.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('checks.title')}</h3>
      {!checks && !refusal && <p className="small">{t('checks.loading')}</p>}
      <ul className={styles.checks}>
        {checks?.map(({ check, seen, ticked, met }) => (
          <li key={check}>
            {seen === null ? (
              <Tick
                checked={ticked}
                onChange={(on) => void step.take(() => steerRun(view).tick(check, on)).then(again)}
              >
                {t(`check.${check}`)}
              </Tick>
            ) : (
              <p className={styles.seen}>
                <Icon name={met ? 'checked' : 'ask'} /> {t(`check.${check}`)}{' '}
                <span className="small">{t(met ? 'checks.seen' : 'checks.notYet')}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {(step.refusal ?? refusal) && <Refused reason={step.refusal ?? refusal ?? 'offline'} />}
    </section>
  )
}
