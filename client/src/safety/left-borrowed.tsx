import { useEffect } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { command } from '../session/command.ts'
import { Page } from '../ui/page.tsx'
import { giveBack } from './borrowed.ts'

/** Whoever comes to a borrowed device later finds no way in: what is left of it ends here. [X3] */
export function LeftBorrowed({ participant }: { readonly participant: string }) {
  const { t } = useTranslation('meeting')
  useEffect(() => {
    // What could not be ended now stays closed by the mark that this tab lacks.
    void command('POST', `/api/p/${encodeURIComponent(participant)}/leave`).then(({ ok }) => {
      if (ok) giveBack()
    })
  }, [participant])
  return (
    <Page title={t('left.title')} width="phone">
      <p>{t('left.body')}</p>
    </Page>
  )
}
