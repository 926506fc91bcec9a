import { must } from '@evenhand/shared/lib/must'
import { createContext, use, useSyncExternalStore } from 'react'
import type { I18n, Spoken } from './index.ts'
import type { Say } from './say.ts'
import type { Translate } from './template-overlay.ts'

export const I18nContext = createContext<I18n | null>(null)

export function useI18n(): I18n {
  return must(use(I18nContext), 'a page speaks inside I18nContext')
}

/** `t` says a sentence of the first namespace named; it stays the same for as long as the language does. */
export function useTranslation(namespaces: string | readonly string[]): { readonly t: Say; readonly i18n: Spoken } {
  const i18n = useI18n()
  const spoken = useSyncExternalStore(i18n.subscribe, i18n.spoken)
  const own = typeof namespaces === 'string' ? namespaces : (namespaces[0] ?? 'ui')
  return { t: spoken.in(own), i18n: spoken }
}

/** What a template says, in the reader's language; another function once more of it is here. */
export function useOfTemplate(): Translate {
  const i18n = useI18n()
  return useSyncExternalStore(i18n.subscribe, i18n.ofTemplate)
}
