import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { AskForBreak } from './ask-break.tsx'
import styles from './stages.module.css'
import { SteerPanel } from './steer-panel.tsx'
import { TimePart } from './time-part.tsx'

export interface StageDialogProps {
  readonly view: MeetingView
  readonly open: boolean
  readonly onClose: () => void
}

/** What this part of the meeting is for, what may be asked in it, and how long it is; for the chair, where to go from here. */
export function StageDialog({ view, open, onClose }: StageDialogProps) {
  const { t } = useTranslation('stages')
  const { stages } = useTemplate()
  const now = stages[view.stage]
  const steers = may(view.me.role, 'steer', 'other')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={now?.title ?? t('part')}
      actions={<Button onPress={onClose}>{t('ui:close')}</Button>}
    >
      <p>{now?.purpose}</p>
      {now && now.prompts.length > 0 && (
        <section className={styles.part}>
          <h3>{t('prompts')}</h3>
          <ul className={styles.prompts}>
            {now.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
      )}
      <TimePart view={view} />
      <AskForBreak view={view} />
      {steers && <SteerPanel view={view} />}
    </Dialog>
  )
}
