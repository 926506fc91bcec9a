import type { Scale } from '@evenhand/shared/domain/scale'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { Face } from './face.tsx'
import { OwnPractice } from './own-practice.tsx'
import { inQuotes } from './in-quotes.ts'
import { Person } from './person.tsx'
import type { RevealedRoundView } from './revealed-look.tsx'
import { RoundFoot } from './round-foot.tsx'
import { type Shown, shortNames, shownAnswer, type PlaceAnswer, type StepAnswer } from './shown-answer.ts'
import type { SheetTitle } from './sheet-title.ts'
import { useWords, type Words } from './words.ts'
import styles from './own-answer.module.css'

interface OwnAnswerProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
  readonly scale: Scale
  readonly title: SheetTitle
}

/** A child's own scale on a sheet of its own: the answer as a sentence, never a dot that could seem to share a line. [R7] */
export function OwnAnswer({ view, look, round, scale, title }: OwnAnswerProps) {
  const words = useWords(view)
  const { t } = words
  const names = shortNames(round.results)
  const given = round.results.flatMap((result): Shown<PlaceAnswer | StepAnswer>[] => {
    const answer = shownAnswer(result)
    return answer.kind === 'place' || answer.kind === 'step' ? [{ result, answer }] : []
  })
  const picture = scale.steps.length > 0
  return (
    <section className={styles.sheet} aria-labelledby={title.labelledBy}>
      <div className={styles.asked}>
        <h4 className="part" id={title.id}>
          {t('reveal.ownTitle', { child: words.child(scale.child) })}
        </h4>
        <p id={title.question} dir="auto">
          {scale.question}
        </p>
        <p className="small">{t(picture ? 'reveal.ownSteps' : 'reveal.ownScale')}</p>
      </div>
      <div className={styles.answered}>
        {given.length === 0 && <p>{t('reveal.none')}</p>}
        {given.map((one) => (
          <div key={one.result.by}>
            {given.length > 1 && (
              <p>
                <Person result={one.result} names={names} />
              </p>
            )}
            <Said given={one} scale={scale} words={words} />
          </div>
        ))}
        {picture ? (
          <p className="small">{t('reveal.ownAll', { steps: words.list(scale.steps) })}</p>
        ) : (
          <div className={styles.ends}>
            <p dir="auto">{t('reveal.ownEnd', { place: 10, words: scale.anchor10 })}</p>
            <p dir="auto">{t('reveal.ownEnd', { place: 0, words: scale.anchor0 })}</p>
          </div>
        )}
        <OwnPractice round={round.id} asks={scale} />
        <RoundFoot view={view} look={look} round={round} names={names} />
      </div>
    </section>
  )
}

interface SaidProps {
  readonly given: Shown<PlaceAnswer | StepAnswer>
  readonly scale: Scale
  readonly words: Words
}

/** `4. “It’s four because …”`, or the face that was chosen with its word. */
function Said({ given: { answer }, scale, words: { t } }: SaidProps) {
  const step = answer.kind === 'step' ? (scale.steps[answer.step - 1] ?? null) : null
  const because = answer.because === null ? [] : [answer.because]
  const said = [...answer.said.map(({ words }) => words), ...because]
  return (
    <p className={styles.said}>
      {answer.kind === 'place' && <b>{answer.place}.</b>}
      {answer.kind === 'step' && step !== null && (
        <>
          <Face step={answer.step} of={scale.steps.length} /> <b dir="auto">{step}.</b>
        </>
      )}
      {answer.kind === 'step' && step === null && <b>{t('reveal.ownStep', { step: answer.step })}</b>}{' '}
      {said.map((one) => (
        <span key={one} dir="auto">
          {inQuotes(t, one)}{' '}
        </span>
      ))}
      {said.length === 0 && <span className="small">{t('reveal.noReasons')}</span>}
    </p>
  )
}
