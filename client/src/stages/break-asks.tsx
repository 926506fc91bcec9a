import { firstName } from '@evenhand/shared/domain/participant'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refused } from '../ui/refused.tsx'
import { steerRun } from './steer-run.ts'
import { useStep } from './use-step.ts'

/** Who asks for a break: on the chair's screen and on no other; not by name while others look at that screen. [M5] */
export function BreakAsks({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('stages')
  const step = useStep()
  const run = steerRun(view)
  return (
    <>
      {view.run?.steering?.breaks.map(({ id, name }) => (
        <Notice
          key={id}
          icon="pause"
          title={view.presenting ? t('break.somebody') : t('break.asked', { name: firstName(name) })}
          actions={
            <>
              {!view.paused && (
                <Button small onPress={() => void step.take(() => run.pause(true))}>
                  {t('break.pause')}
                </Button>
              )}
              <Button
                small
                label={view.presenting ? t('break.away') : t('break.awayLong', { name: firstName(name) })}
                onPress={() => void step.take(() => run.putAway(id))}
              >
                {t('break.away')}
              </Button>
            </>
          }
        >
          <p>{t(view.presenting ? 'break.whoLater' : 'break.alone')}</p>
        </Notice>
      ))}
      {step.refusal && <Refused reason={step.refusal} />}
    </>
  )
}
