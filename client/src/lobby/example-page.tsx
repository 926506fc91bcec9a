import type { ExampleView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link } from 'wouter'
import { Page } from '../ui/page.tsx'
import styles from './example-page.module.css'
import { keptExample } from './kept-example.ts'

/** Each person of the made-up conference, to open in a window of their own. */
export function ExamplePage() {
  const { t } = useTranslation('lobby')
  const [example] = useState(keptExample)
  if (example === null) {
    return (
      <Page title={t('example.missing.title')} lead={t('example.missing.body')}>
        <p>
          <Link className="btn" href="/">
            {t('example.missing.home')}
          </Link>
        </p>
      </Page>
    )
  }
  return (
    <Page title={t('example.title')} lead={t('example.lead')}>
      <p>{t('example.how')}</p>
      <People people={example.people} />
      {example.notShown.length > 0 && <NotShown notShown={example.notShown} />}
    </Page>
  )
}

function People({ people }: Pick<ExampleView, 'people'>) {
  const { t, i18n } = useTranslation('lobby')
  return (
    <section className={styles.part}>
      <h2 className="part">{t('example.people')}</h2>
      <ul className={styles.people}>
        {people.map(({ name, role, of, secret }) => (
          <li key={secret}>
            <a href={`/join#${secret}`} target="_blank" rel="noopener noreferrer" className={styles.person}>
              <b>{name}</b>
              <span className="hush"> ({t('example.opens')})</span>
            </a>
            <p className="small">{i18n.format.aside([t(`role.${role}`), of])}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NotShown({ notShown }: Pick<ExampleView, 'notShown'>) {
  const { t } = useTranslation('lobby')
  return (
    <section className={styles.part}>
      <h2 className="part">{t('example.notShown')}</h2>
      <p>{t('example.notShownLead')}</p>
      <ul className={styles.left}>
        {notShown.map(({ what, count }) => (
          <li key={what}>{t('example.notShownLine', { what, count })}</li>
        ))}
      </ul>
    </section>
  )
}
