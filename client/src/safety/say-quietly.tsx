import { firstName } from '@evenhand/shared/domain/participant'
import { QUIET_WORDS, SAFE_ANSWERS } from '@evenhand/shared/domain/quiet-word'
import type { QuietCommand } from '@evenhand/shared/protocol/quiet-command'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { askQuietly } from './ask-quietly.ts'
import styles from './safety.module.css'

/**
 * One press and it closes: whoever looks over a shoulder sees a button that says little, and afterwards nothing, or a small
 * mark once the chair has seen it. Nothing of it is read aloud by itself. [X2]
 */
export function SayQuietly({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('quiet')
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const [silent, setSilent] = useState(false)
  const chair = firstName(view.chair)
  const { mine = null, asked = false } = view.quiet ?? {}
  const send = async (said: QuietCommand) => {
    setOpen(false)
    const sent = await askQuietly(view.me.participant).say(said)
    setFailed(!sent.ok)
    // Back to ask again: silence would be taken for "sent".
    if (!sent.ok) return setOpen(true)
    // Whoever opens it next must not see how it was used.
    setSilent(false)
  }
  const label = asked ? t('openAsked') : mine?.seen ? t('openSeen') : undefined
  return (
    <>
      <Button icon="hand" {...(label && { label })} onPress={() => setOpen(true)}>
        {t('open')}
        {asked && <span className={styles.mark} aria-hidden="true" />}
        {!asked && mine?.seen && <Icon name="checked" />}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title', { chair })}
        actions={<Button onPress={() => setOpen(false)}>{t('close')}</Button>}
      >
        {failed && <p role="alert">{t('notSent')}</p>}
        {asked && (
          <div className={styles.part}>
            <p>{t('asked', { chair })}</p>
            <div className="row">
              {SAFE_ANSWERS.map((answer) => (
                <Button key={answer} onPress={() => void send({ answer })}>
                  {t(`answer.${answer}`)}
                </Button>
              ))}
            </div>
          </div>
        )}
        <p className="small">{t('lead', { chair })}</p>
        <div className={styles.words}>
          {QUIET_WORDS.map((word) => (
            <Button key={word} wide onPress={() => void send({ word, silent })}>
              {t(`say.${word}`)}
            </Button>
          ))}
        </div>
        <label className={styles.silent}>
          <input type="checkbox" checked={silent} onChange={(event) => setSilent(event.target.checked)} />
          {t('silent')}
        </label>
        {mine && <p className="small">{t(mine.seen ? 'seen' : 'sent', { chair })}</p>}
      </Dialog>
    </>
  )
}
