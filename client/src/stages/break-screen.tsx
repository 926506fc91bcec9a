import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Refused } from '../ui/refused.tsx'
import styles from './stages.module.css'
import { steerRun } from './steer-run.ts'
import { useStep } from './use-step.ts'

/** The same for everybody, whoever asked for it: nothing of the meeting is in it. [M4] [M5] */
export function BreakScreen({ view, onLook }: { readonly view: MeetingView; readonly onLook: () => void }) {
  const { t } = useTranslation('stages')
  const step = useStep()
  const steers = may(view.me.role, 'steer', 'other')
  return (
    <section className={styles.break} aria-labelledby="break">
      <Icon name="pause" />
      <h2 id="break">{t('break.title')}</h2>
      <p>{steers ? t('break.chair') : t('break.body', { chair: firstName(view.chair) })}</p>
      <div className={styles.row}>
        {steers && (
          <Button look="main" onPress={() => void step.take(() => steerRun(view).pause(false))}>
            {t('break.goOn')}
          </Button>
        )}
        <Button look="quiet" onPress={onLook}>
          {t('break.look')}
        </Button>
      </div>
      {step.refusal && <Refused reason={step.refusal} />}
    </section>
  )
}
