import { Component, type ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from './button.tsx'
import { Page } from './page.tsx'

/** Catches a bug in a page: says what happened without repeating anything that stood there. */
export class WentWrong extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <WentWrongPage /> : this.props.children
  }
}

function WentWrongPage() {
  const { t } = useTranslation('ui')
  return (
    <Page title={t('wentWrong.title')}>
      <div role="alert">
        <p>{t('wentWrong.body')}</p>
      </div>
      <div>
        <Button look="main" onPress={() => window.location.reload()}>
          {t('wentWrong.again')}
        </Button>
      </div>
    </Page>
  )
}
