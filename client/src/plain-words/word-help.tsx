import { lazy, Suspense } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useSettings } from '../settings/use-settings.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './plain-words.module.css'

const WordOffers = lazy(async () => ({ default: (await import('./word-offers.tsx')).WordOffers }))

/** Under a text that is being written: help with plain words, for whoever wants it. Once asked for it stays open. [U11] */
export function WordHelp({ text }: { readonly text: string }) {
  const { t } = useTranslation('plainWords')
  const [{ plainWords: open }, change] = useSettings()
  return (
    <div className={styles.help}>
      <button
        type="button"
        className="btn btn--plain"
        aria-expanded={open}
        onClick={() => change({ plainWords: !open })}
      >
        <Icon name="help" />
        {t('title')}
      </button>
      {open && (
        <Suspense fallback={<p>{t('reading')}</p>}>
          <WordOffers text={text} />
        </Suspense>
      )}
    </div>
  )
}
