import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './plain-words.module.css'

const WordOffers = lazy(async () => ({ default: (await import('./word-offers.tsx')).WordOffers }))

export interface WordHelpProps {
  /** Whose button it is, where there may be two of them on a screen. */
  readonly of: 'card' | 'statement'
  readonly text: string
}

/** Under a text that is being written: help with plain words, for whoever asks for it. [U11] */
export function WordHelp({ of, text }: WordHelpProps) {
  const { t } = useTranslation('plainWords')
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.help} data-open={open ? '' : undefined}>
      <button type="button" className="btn btn--plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="words" />
        {t(`title.${of}`)}
      </button>
      {open && (
        <Suspense fallback={<p>{t('reading')}</p>}>
          <WordOffers text={text} />
        </Suspense>
      )}
    </div>
  )
}
