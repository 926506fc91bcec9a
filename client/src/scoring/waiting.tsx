import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { ArrivingHeading } from './arriving-heading.tsx'
import type { OpenRound } from './open-look.tsx'
import { Tally } from './tally.tsx'
import { useOwnAnswer } from './use-own-answer.ts'
import { useWords, type Words } from './words.ts'
import styles from './waiting.module.css'

interface WaitingProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly rounds: readonly OpenRound[]
  readonly arrive: boolean
  readonly onReopen: () => void
}

/** After sending, and for whoever is not asked: what is in, as far as this viewer may know it, and what happens next. */
export function Waiting({ view, look, rounds, arrive, onReopen }: WaitingProps) {
  const words = useWords(view)
  const { t, chair, isChair } = words
  const mine = rounds.filter(({ asked }) => asked)
  const title = mine.length > 0 ? t('sent.title', { count: mine.length }) : t('wait.title')
  return (
    <div className={isChair ? `${styles.wait} ${styles.wide}` : styles.wait}>
      <div className={styles.in}>
        <Icon name="sealed" />
        <div>
          <p className="kicker">{t('form.kicker', { look: words.look(look.number).toLowerCase() })}</p>
          <ArrivingHeading arrive={arrive}>{title}</ArrivingHeading>
        </div>
      </div>
      {mine.length === 0 && !isChair && <p>{t('wait.notAsked')}</p>}
      {mine.length > 0 && (
        <ul className={styles.sent}>
          {mine.map((round) => (
            <Sent
              key={round.id}
              view={view}
              look={look}
              round={round}
              rounds={mine}
              words={words}
              onReopen={onReopen}
            />
          ))}
        </ul>
      )}
      {!isChair && <Tallies rounds={rounds} words={words} />}
      {!isChair && (
        <section className={styles.sheet}>
          <h4>{t('wait.next')}</h4>
          <ul className={styles.next}>
            <li>
              <Icon name="clock" />
              <span>{t(mine.length > 0 ? 'wait.closes' : 'wait.closesOther', { chair })}</span>
            </li>
            <li>
              <Icon name="opened" />
              <span>{t('wait.opens', { chair })}</span>
            </li>
            <li>
              <Icon name="checked" />
              <span>{t('wait.checks')}</span>
            </li>
          </ul>
        </section>
      )}
    </div>
  )
}

/** How many are in, where the view says so. Where it does not, nothing stands here that could hint at it. */
export function Tallies({ rounds, words }: { readonly rounds: readonly OpenRound[]; readonly words: Words }) {
  const { t, chair, isChair } = words
  const counted = rounds.flatMap(({ id, asks, progress }) => (progress ? [{ id, asks, progress }] : []))
  if (counted.length === 0) return null
  return (
    <div className={styles.tallies}>
      {counted.map(({ id, asks, progress }) => (
        <Tally key={id} label={words.about(rounds, asks)} progress={progress} />
      ))}
      <p className="small">
        {!isChair && t('wait.whose', { chair })} {t('wait.countsPass')}
      </p>
    </div>
  )
}

interface SentProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: OpenRound
  readonly rounds: readonly OpenRound[]
  readonly words: Words
  readonly onReopen: () => void
}

function Sent({ view, look, round, rounds, words, onReopen }: SentProps) {
  const { t, chair, isChair } = words
  const own = useOwnAnswer(view.me, look.id, round, null)
  const [failed, setFailed] = useState(false)
  const child = words.child(round.asks.child)
  const change = async () => {
    const came = await own.reopen()
    setFailed(came === 'not-fetched')
    if (came === 'open') onReopen()
  }
  return (
    <li>
      <div>
        <b>{words.about(rounds, round.asks)}</b>
        <p className="small">{isChair ? t('sent.mineMe') : t('sent.mine', { chair })}</p>
        <FormProblem>{failed && t('sent.fetchFailed')}</FormProblem>
      </div>
      <Button icon="minutes" onPress={() => void change()}>
        {t('sent.change', { child })}
      </Button>
    </li>
  )
}
