import type { Target } from '@evenhand/shared/domain/run-steps'
import type { ExitCheck } from '@evenhand/shared/domain/template'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './stages.module.css'
import { steerRun } from './steer-run.ts'
import { useChecks } from './use-checks.ts'
import { useStep } from './use-step.ts'

export interface LeaveFormProps {
  readonly view: MeetingView
  readonly to: Target
  readonly onClose: () => void
}

const LONGEST = 500

/** Asks why: for each check that is not met, and for the parts that are left out on the way. The reasons are kept. [M1] */
export function LeaveForm({ view, to, onClose }: LeaveFormProps) {
  const { t, i18n } = useTranslation('stages')
  const { stages } = useTemplate()
  const step = useStep()
  const { checks, refusal } = useChecks(view)
  const [reasons, setReasons] = useState<Partial<Record<ExitCheck, string>>>({})
  const [why, setWhy] = useState('')
  const from = view.stage
  const between = stages.slice(from + 1, to === 'end' ? stages.length : to)
  const unmet = (checks ?? []).filter(({ met }) => !met).map(({ check }) => check)
  const given = unmet.map((check) => ({ check, reason: (reasons[check] ?? '').trim() }))
  const ready = given.every(({ reason }) => reason !== '') && (between.length === 0 || why.trim() !== '')
  const title = to === 'end' ? t('leave.end') : t('leave.title', { part: stages[to]?.title ?? '' })
  const reason = why.trim() === '' ? null : why.trim()
  const run = steerRun(view)

  async function go(ask: () => ReturnType<typeof run.skip>) {
    if (await step.take(ask)) onClose()
  }

  return (
    <Dialog
      open
      asks
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button
            look="main"
            notNow={checks === null ? t('checks.loading') : ready ? undefined : t('leave.missing')}
            onPress={() => void go(() => run.move({ from, to, unmet: given, reason }))}
          >
            {t(to === 'end' ? 'leave.close' : 'leave.go')}
          </Button>
          <Button
            notNow={reason ? undefined : t('leave.skipNeeds')}
            onPress={() => void go(() => run.skip(from, to, reason ?? ''))}
          >
            {t('leave.skip', { part: stages[from]?.title ?? '' })}
          </Button>
          <Button onPress={onClose}>{t('leave.stay')}</Button>
        </>
      }
    >
      {!checks && !refusal && <p className="small">{t('checks.loading')}</p>}
      {unmet.length > 0 && <p>{t('leave.unmet')}</p>}
      <div className={styles.reasons}>
        {unmet.map((check) => (
          <TextField
            key={check}
            name={`why-${check}`}
            label={t(`check.${check}`)}
            hint={t('leave.hint')}
            maxLength={LONGEST}
            value={reasons[check] ?? ''}
            onChange={(words) => setReasons({ ...reasons, [check]: words })}
          />
        ))}
        <TextField
          name="why-skip"
          label={
            between.length > 0
              ? t('leave.between', { parts: i18n.format.list(between.map((part) => part.title)) })
              : t('leave.whySkip')
          }
          optional={between.length === 0}
          maxLength={LONGEST}
          value={why}
          onChange={setWhy}
        />
      </div>
      {(step.refusal ?? refusal) && <Refused reason={step.refusal ?? refusal ?? 'offline'} />}
    </Dialog>
  )
}
