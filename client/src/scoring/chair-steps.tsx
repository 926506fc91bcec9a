import { firstName } from '@evenhand/shared/domain/participant'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { missingPeople, type MissingPerson } from './missing-people.ts'
import type { OpenRound } from './open-look.tsx'
import type { Steering } from './steering.ts'
import { Tallies } from './waiting.tsx'
import { useWords, type Words } from './words.ts'
import styles from './waiting.module.css'

interface ChairStepsProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly rounds: readonly OpenRound[]
  readonly onSteer: Steering['onSteer']
}

/** For the chair while answers are taken: who might want a hand, and closing. Never what anybody sent. */
export function ChairSteps({ view, look, rounds, onSteer }: ChairStepsProps) {
  const words = useWords(view)
  const { t, refusal } = words
  const [problem, setProblem] = useState<string | null>(null)
  const missing = missingPeople(view, rounds)
  const toCome = rounds.reduce((sum, { progress }) => sum + (progress ? progress.of - progress.submitted : 0), 0)
  const asked = rounds.some(({ progress }) => progress?.of === 1)
  const close = async () => {
    onSteer(true)
    const outcome = await command('POST', `/api/p/${view.me.participant}/looks/${look.id}/close`)
    onSteer(outcome.ok)
    setProblem(outcome.ok ? null : refusal(outcome.reason))
  }
  return (
    <section className={styles.chair}>
      <h3 className="part">{toCome > 0 ? t('chair.stillToCome', { count: toCome }) : t('chair.allIn')}</h3>
      <Tallies rounds={rounds} words={words} />
      <div className={styles.split}>
        <WhoMightWantAHand missing={missing} words={words} />
        <section className={styles.sheet}>
          <h4>{t('chair.ready')}</h4>
          {look.before && <CallIn view={view} look={look} />}
          <p>
            <Button look={missing.length > 0 ? 'plain' : 'main'} icon="sealed" onPress={() => void close()}>
              {t(missing.length > 0 ? 'chair.closeWithout' : 'chair.close')}
            </Button>
          </p>
          <p className="small">
            {missing.length > 0
              ? t('chair.ifYouClose', { names: words.list(missing.map(({ name }) => firstName(name))) })
              : t('chair.ifYouCloseAll')}
          </p>
          {asked && <p className="small">{t('chair.oneOfOne')}</p>}
          <FormProblem>{problem}</FormProblem>
          <p className="row">
            <Button icon="opened" notNow={t('chair.openFirst')}>
              {t('chair.open')}
            </Button>
            <span className="small">{t('chair.openFirst')}</span>
          </p>
        </section>
      </div>
    </section>
  )
}

/** What is sent until now was given before the meeting; from here on it is given in it. */
function CallIn({ view, look }: Pick<ChairStepsProps, 'view' | 'look'>) {
  const { t, refusal } = useWords(view)
  const [problem, setProblem] = useState<string | null>(null)
  const callIn = async () => {
    const outcome = await command('POST', `/api/p/${view.me.participant}/looks/${look.id}/call-in`)
    setProblem(outcome.ok ? null : refusal(outcome.reason))
  }
  return (
    <>
      <p className="small">{t('chair.before')}</p>
      <p>
        <Button small icon="clock" onPress={() => void callIn()}>
          {t('chair.callIn')}
        </Button>
      </p>
      <FormProblem>{problem}</FormProblem>
    </>
  )
}

function WhoMightWantAHand({ missing, words }: { readonly missing: readonly MissingPerson[]; readonly words: Words }) {
  const { t } = words
  return (
    <section className={styles.sheet}>
      <h4>{t('chair.hand')}</h4>
      {missing.length === 0 && <p>{t('chair.nobody')}</p>}
      <ul className={styles.people}>
        {missing.map(({ id, name, of, here, children }) => (
          <li key={id}>
            <div>
              <p>
                <b>{name}</b>
                {of && `, ${of}`}
              </p>
              <p className="small">{t('chair.stillFor', { children: words.list(children.map(words.child)) })}</p>
            </div>
            <span className={styles.where}>{t(here ? 'chair.here' : 'chair.notHere')}</span>
          </li>
        ))}
      </ul>
      <p className="small">{t('chair.onlyYou')}</p>
    </section>
  )
}
