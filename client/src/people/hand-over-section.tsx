import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import styles from './people.module.css'

/** Closes this person's meeting here, so that somebody else can take part on the same device. Says first what that does. [P12] */
export function HandOverSection({ session }: { readonly session: MeetingSession }) {
  const { t } = useTranslation('people')
  const [failed, setFailed] = useState(false)

  async function handOver() {
    if (!(await session.handOver())) setFailed(true)
  }

  return (
    <section className={styles.group}>
      <h3>{t('handOver.title')}</h3>
      <p>{t('handOver.body')}</p>
      {failed && <p role="alert">{t('handOver.failed')}</p>}
      <div>
        <Button onPress={() => void handOver()}>{t('handOver.yes')}</Button>
      </div>
    </section>
  )
}
