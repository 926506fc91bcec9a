import type { ExampleView, FrontDoorView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link, useLocation } from 'wouter'
import { command, type CommandOutcome } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Refused } from '../ui/refused.tsx'
import { Shown } from '../ui/shown.tsx'
import { useLoad } from '../ui/use-load.ts'
import styles from './home-page.module.css'
import { keepExample } from './kept-example.ts'

/** The first page: what this is, and the ways in that this server has. */
export function HomePage() {
  const { t } = useTranslation('lobby')
  const { loaded, reload } = useLoad('front-door', () => command<FrontDoorView>('GET', '/api/front-door'))
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      <Shown loaded={loaded} onAgain={reload}>
        {({ needsSetUp, offersExample }) => (
          <div className={styles.ways}>
            {!needsSetUp && <Invited />}
            {needsSetUp ? (
              <Notice icon="link" title={t('home.setUp.title')}>
                <p>{t('home.setUp.body')}</p>
              </Notice>
            ) : (
              <ForStaff />
            )}
            {offersExample && <Example />}
            {needsSetUp && <Invited />}
          </div>
        )}
      </Shown>
    </Page>
  )
}

function Invited() {
  const { t } = useTranslation('lobby')
  return (
    <section className={styles.way}>
      <h2>{t('home.invited.title')}</h2>
      <p>{t('home.invited.body')}</p>
    </section>
  )
}

function ForStaff() {
  const { t } = useTranslation('lobby')
  return (
    <section className={styles.way}>
      <h2>{t('home.staff.title')}</h2>
      <p>{t('home.staff.body')}</p>
      <p>
        <Link className="btn btn--main" href="/sign-in">
          {t('home.staff.signIn')}
        </Link>
      </p>
    </section>
  )
}

function Example() {
  const { t } = useTranslation('lobby')
  const [, navigate] = useLocation()
  const [outcome, setOutcome] = useState<CommandOutcome<ExampleView> | 'asking' | null>(null)
  const start = async () => {
    setOutcome('asking')
    const answer = await command<ExampleView>('POST', '/api/example')
    setOutcome(answer)
    if (!answer.ok) return
    keepExample(answer.value)
    navigate('/example')
  }
  const asking = outcome === 'asking' ? t('home.example.starting') : undefined
  return (
    <section className={styles.way}>
      <h2>{t('home.example.title')}</h2>
      <p>{t('home.example.body')}</p>
      {outcome !== null && outcome !== 'asking' && !outcome.ok && (
        <Refused
          reason={outcome.reason}
          words={outcome.reason === 'not-empty' ? t('home.example.notEmpty') : undefined}
        />
      )}
      <div>
        <Button icon="board" onPress={() => void start()} notNow={asking}>
          {asking ?? t('home.example.start')}
        </Button>
      </div>
    </section>
  )
}
