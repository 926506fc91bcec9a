import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { useTranslation } from '../i18n/use-translation.ts'

/**
 * The component library asks the browser which language and direction it is in; the reader may have chosen another here. For its
 * own few hidden words it has no Welsh and no Urdu: those are English then. Only for parts that are fetched later. [U7]
 */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation('ui')
  return <I18nProvider locale={LANGUAGE_FACTS[i18n.language].locale}>{children}</I18nProvider>
}
