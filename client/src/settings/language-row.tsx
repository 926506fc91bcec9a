import { useState } from 'react'
import { LANGUAGE_FACTS, type Language } from '../i18n/languages.ts'
import { OFFERED } from '../i18n/load-sentences.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './language-row.module.css'
import { NotChecked } from './not-checked.tsx'
import { useSettings } from './use-settings.ts'

/** Each language by its own name, before anything has to be understood. Only this device speaks another one then. [U7] */
export function LanguageRow({ offered = OFFERED }: { readonly offered?: readonly Language[] }) {
  const { t, i18n } = useTranslation('settings')
  const [, change] = useSettings()
  const [asked, ask] = useState<Language | null>(null)
  if (offered.length < 2) return null
  return (
    <div className={styles.languages}>
      <ul className={styles.row} aria-label={t('language.label')}>
        {offered.map((language) => {
          const { name, locale, direction } = LANGUAGE_FACTS[language]
          return (
            <li key={language}>
              <button
                type="button"
                className={styles.language}
                lang={locale}
                dir={direction}
                aria-pressed={language === i18n.language}
                onClick={() => {
                  ask(language)
                  change({ language })
                }}
              >
                {name}
              </button>
            </li>
          )
        })}
      </ul>
      <p role="status" className={styles.coming}>
        {asked !== null && asked !== i18n.language && t('language.coming', { language: LANGUAGE_FACTS[asked].name })}
      </p>
      <NotChecked />
    </div>
  )
}
