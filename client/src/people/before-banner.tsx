import { CHECKLIST } from '@evenhand/shared/domain/checklist'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refused } from '../ui/refused.tsx'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { askPeople } from './ask-people.ts'
import { ApartSection } from './apart-section.tsx'
import { ChecklistLine } from './checklist-line.tsx'
import styles from './people.module.css'
import { useAsking } from './use-asking.ts'

/** For the chair, until the meeting begins: what to go through, and the start. */
export function BeforeBanner({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState(false)
  const asking = useAsking()
  const { lobby } = view.door
  if (!lobby || view.run?.phase !== 'before') return null
  // Another session of theirs may not have begun either: its list is not to be open when they turn to it.
  const start = async () => {
    if (await asking.run(() => askPeople(view.me.participant).start(view.audience))) setOpen(false)
  }
  return (
    <div className={styles.beside}>
      <Notice
        icon="checked"
        title={t('before.bannerChair')}
        actions={
          <Button small look="main" onPress={() => setOpen(true)}>
            {t('before.open')}
          </Button>
        }
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('before.title')}
        actions={
          <>
            <Button look="main" onPress={() => void start()}>
              {t('before.start')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('ui:close')}</Button>
          </>
        }
      >
        <p>{t('before.startBody')}</p>
        {asking.refusal && <Refused reason={asking.refusal} />}
        {view.presenting ? (
          <p>{t('before.onScreen')}</p>
        ) : (
          <>
            <ul className={styles.people}>
              {CHECKLIST.map((item) => (
                <ChecklistLine key={item} item={item} view={view} lobby={lobby} />
              ))}
            </ul>
            <ApartSection view={view} lobby={lobby} />
          </>
        )}
      </Dialog>
    </div>
  )
}
