import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import type { SeparateView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { SaidWords } from './said-words.tsx'
import { shownAnswer } from './shown-answer.ts'
import { stepOrOption } from './step-or-option.ts'
import styles from './reveal.module.css'

interface SeparateAnswersProps {
  readonly separate: readonly SeparateView[]
  readonly asks: RoundQuestion
}

/** What the chair told of answers from a separate session. Always said to be that, and never on this session's line. */
export function SeparateAnswers({ separate, asks }: SeparateAnswersProps) {
  const { t } = useTranslation('scoring')
  if (separate.length === 0) return null
  return (
    <ul className={styles.unplaced} aria-label={t('separate.title')}>
      {separate.map((one) => (
        <li key={one.kind === 'shown' ? one.name : 'mentioned'}>
          <Icon name="pass" />
          {one.kind === 'mentioned' ? (
            <p>{t('separate.mentioned', { count: one.count })}</p>
          ) : (
            <Separate one={one} asks={asks} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface SeparateProps {
  readonly one: Extract<SeparateView, { kind: 'shown' }>
  readonly asks: RoundQuestion
}

function Separate({ one, asks }: SeparateProps) {
  const { t } = useTranslation('scoring')
  const answer = shownAnswer(one)
  const said = answer.kind === 'place' ? String(answer.place) : stepOrOption(answer, asks)
  return (
    <div>
      <p>
        <b>{one.name}</b>
        {one.of && `, ${one.of}`}: {said ?? t(answer.kind === 'pass' ? 'reveal.passedPlain' : 'reveal.notGiven')}{' '}
        <span className="small">{t('separate.given')}</span>
      </p>
      {'said' in answer && <SaidWords said={answer.said} />}
    </div>
  )
}
