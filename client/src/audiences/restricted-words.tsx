import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { askAudiences } from './ask-audiences.ts'
import styles from './audiences.module.css'
import type { SessionsProps } from './sessions-dialog.tsx'

/** What the chair wants to be asked about before it crosses, one a line. */
export function RestrictedWords({ participant, sharing, onChanged }: SessionsProps) {
  const { t } = useTranslation('audiences')
  const [words, setWords] = useState(sharing.restrictedWords.join('\n'))
  const { run, refusal } = useAsking()
  const id = useId()

  async function keep() {
    const lines = words
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (await run(() => askAudiences(participant).restrict(lines))) onChanged()
  }

  return (
    <section className={styles.part} aria-label={t('sessions.restricted')}>
      <div className="field">
        <label htmlFor={id}>{t('sessions.restricted')}</label>
        <small id={`${id}-hint`}>{t('sessions.restrictedHint')}</small>
        <textarea
          id={id}
          className="input"
          dir="auto"
          rows={3}
          aria-describedby={`${id}-hint`}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <div>
        <Button small onPress={() => void keep()}>
          {t('sessions.keep')}
        </Button>
      </div>
      {refusal && <Refused reason={refusal} />}
    </section>
  )
}
