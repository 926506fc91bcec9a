import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './people.module.css'

/** What somebody who came after the start is shown of what was before, said once. */
export function LateNotice({ late }: { readonly late: boolean }) {
  const { t } = useTranslation('people')
  const [read, setRead] = useState(false)
  if (!late || read) return null
  return (
    <div className={styles.beside}>
      <Notice
        icon="clock"
        title={t('late.you')}
        actions={
          <Button small onPress={() => setRead(true)}>
            {t('late.dismiss')}
          </Button>
        }
      />
    </div>
  )
}
