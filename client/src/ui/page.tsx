import { type ReactNode, useEffect } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link } from 'wouter'
import { SettingsButton } from '../settings/settings-button.tsx'
import { Mark } from './mark.tsx'
import styles from './page.module.css'
import { useArrivingFocus } from './use-arriving-focus.ts'

export interface PageProps {
  /** The heading, and the name of the browser tab: keep it neutral, others may see the tab. */
  readonly title: string
  readonly lead?: ReactNode
  /** Narrow for reading and forms, wide for lists, phone for one thing to do. */
  readonly width?: 'form' | 'wide' | 'phone'
  /** What stands at the end of the header, before the settings. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page outside a meeting: a way past the header, the header, the content. */
export function Page({ title, lead, width = 'form', tools, children }: PageProps) {
  const { t } = useTranslation('ui')
  useEffect(() => {
    document.title = t('title', { page: title })
  }, [t, title])
  const main = useArrivingFocus()
  return (
    <div className={styles.frame}>
      <header className={tools ? `${styles.header} ${styles.crowded}` : styles.header}>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <Link href="/" className={styles.brand}>
          <Mark />
          <span className={styles.name}>{t('name')}</span>
        </Link>
        <div className={styles.tools}>
          {tools}
          <SettingsButton />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={`${styles.main} ${styles[width]}`}>
        <div className={styles.head}>
          <h1 className="title">{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  )
}
