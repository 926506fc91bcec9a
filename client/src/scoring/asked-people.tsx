import { may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import type { AskedView, MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { command } from '../session/command.ts'
import { Tick } from '../ui/ticks.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

/** Who is set up to give a score and who a view on the threshold. The chair's own place is there too, off to begin with. */
export function AskedPeople({ view }: { readonly view: MeetingView }) {
  const { t, refusal } = useWords(view)
  const [problem, setProblem] = useState<string | null>(null)
  const people = (view.asked ?? []).filter((person) => canScore(person) || canGiveView(person))
  if (view.audience === null || people.length === 0) return null
  const set = async (person: AskedView, change: Partial<Pick<AskedView, 'scores' | 'givesView'>>) => {
    const { id: member, scores, givesView } = { ...person, ...change }
    const body = { audience: view.audience, member, scores, givesView }
    const outcome = await command('POST', `/api/p/${view.me.participant}/asked`, body)
    setProblem(outcome.ok ? null : refusal(outcome.reason))
  }
  return (
    <details className={styles.sheet}>
      <summary>{t('asked.title')}</summary>
      <p className="small">{t('asked.hint')}</p>
      <FormProblem>{problem}</FormProblem>
      <ul className={styles.asked}>
        {people.map((person) => (
          <li key={person.id}>
            <b>{person.id === view.me.member ? t('asked.me', { name: person.name }) : person.name}</b>
            {canScore(person) && (
              <Tick checked={person.scores} onChange={(scores) => void set(person, { scores })}>
                {t('asked.score')}
              </Tick>
            )}
            {canGiveView(person) && (
              <Tick checked={person.givesView} onChange={(givesView) => void set(person, { givesView })}>
                {t('asked.view')}
              </Tick>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

const canScore = ({ role }: AskedView) => may(role, 'score', 'own') && !onlyAsProxy(role, 'score')
const canGiveView = ({ role }: AskedView) => may(role, 'view-threshold', 'own')
