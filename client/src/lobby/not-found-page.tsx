import { useTranslation } from '../i18n/use-translation.ts'
import { Link } from 'wouter'
import { Page } from '../ui/page.tsx'

export function NotFoundPage() {
  const { t } = useTranslation('lobby')
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.body')}</p>
      <p>
        <Link className="btn" href="/">
          {t('notFound.home')}
        </Link>
      </p>
    </Page>
  )
}
