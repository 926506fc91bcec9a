import type { QuietHeard } from '@evenhand/shared/protocol/quiet-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/refused.tsx'
import { AskIfSafe } from './ask-if-safe.tsx'
import { askQuietly } from './ask-quietly.ts'
import styles from './safety.module.css'

/** For the chair: a mark without a name or a sound; who said what is behind a press, and not while others look on. [X2] */
export function HeardWords({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('quiet')
  const [open, setOpen] = useState(false)
  const { heard = [], unseen = false } = view.quiet ?? {}
  return (
    <>
      <Button icon="hand" small {...(unseen && { label: t('heard.unseen') })} onPress={() => setOpen(true)}>
        {t('heard.open')}
        {unseen && <span className={styles.mark} aria-hidden="true" />}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('heard.title')}
        actions={<Button onPress={() => setOpen(false)}>{t('heard.close')}</Button>}
      >
        {view.presenting ? (
          <p>{t('heard.presenting')}</p>
        ) : (
          <>
            <p className="small">{t('heard.lead')}</p>
            {heard.length === 0 && <p>{t('heard.none')}</p>}
            <ul className={styles.heard}>
              {heard.map((said) => (
                <Heard key={said.id} said={said} view={view} />
              ))}
            </ul>
            <AskIfSafe view={view} />
          </>
        )}
      </Dialog>
    </>
  )
}

function Heard({ said, view }: { readonly said: QuietHeard; readonly view: MeetingView }) {
  const { t } = useTranslation('quiet')
  const { run, refusal } = useAsking()
  const { id, name, role, word, answer, asked, seen } = said
  const does = (what: 'seen' | 'done') => void run(() => askQuietly(view.me.participant).chair(id, what))
  const somethingSaid = word !== null || answer !== null
  return (
    <li>
      <p>
        <b>{name}</b> <span className="small">{t(`meeting:roles.${role}`)}</span>
      </p>
      {word && <p>{t(`heard.said.${word}`)}</p>}
      {answer && <p>{t(`heard.safe.${answer}`)}</p>}
      {asked && <p>{t('heard.waiting')}</p>}
      <div className="row">
        {somethingSaid && !seen && (
          <Button small label={t('heard.seeLong', { name })} onPress={() => does('seen')}>
            {t('heard.see')}
          </Button>
        )}
        <Button small look="quiet" label={t('heard.doneLong', { name })} onPress={() => does('done')}>
          {t('heard.done')}
        </Button>
      </div>
      {refusal && <Refused reason={refusal} />}
    </li>
  )
}
