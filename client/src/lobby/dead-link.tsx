import { useTranslation } from '../i18n/use-translation.ts'
import { Page } from '../ui/page.tsx'

/** A link that opens nothing, in words that say what to do. An unknown one and an expired one look the same. */
export function DeadLink({ reason }: { readonly reason: 'link-used' | 'not-found' | 'bad-request' }) {
  const { t } = useTranslation('lobby')
  if (reason === 'link-used') {
    return (
      <Page title={t('usedLink.title')} width="phone" lead={t('usedLink.body')}>
        <p>{t('usedLink.ifYou')}</p>
        <p>{t('usedLink.else')}</p>
      </Page>
    )
  }
  return (
    <Page title={t('unknownLink.title')} width="phone" lead={t('unknownLink.body')}>
      <p>{t('unknownLink.else')}</p>
    </Page>
  )
}

export function NoLink() {
  const { t } = useTranslation('lobby')
  return (
    <Page title={t('noLink.title')} width="phone">
      <p>{t('noLink.body')}</p>
    </Page>
  )
}

/** After "No": neutral, and nothing of the invitation stays on the screen. */
export function NotMe() {
  const { t } = useTranslation('lobby')
  return (
    <Page title={t('notMe.title')} width="phone">
      <p>{t('notMe.body')}</p>
    </Page>
  )
}
