import { useTranslation } from '../i18n/use-translation.ts'

/** Said where somebody chooses a language, until a native reader has gone through its sentences. */
export function NotChecked() {
  const { t, i18n } = useTranslation('settings')
  return i18n.language === 'en' ? null : <p className="small">{t('language.notChecked')}</p>
}
