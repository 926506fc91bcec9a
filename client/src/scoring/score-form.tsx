import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { firstName } from '@evenhand/shared/domain/participant'
import { type RefObject, useId, useRef, useState } from 'react'
import { useAnnouncer } from '../announcing/use-announcer.ts'
import { Button } from '../ui/button.tsx'
import { AnswerChoice } from './answer-choice.tsx'
import { type Asked, EMPTY_FORM, type Unfinished } from './answer-form.ts'
import { ArrivingHeading } from './arriving-heading.tsx'
import { ChangeFields, EarlierAnswer } from './change-fields.tsx'
import type { Earlier } from './earlier-answer.ts'
import type { OpenRound } from './open-look.tsx'
import { PassChoice } from './pass-choice.tsx'
import { PromiseInWords } from './promise-in-words.tsx'
import { ReadBackChoice } from './read-back-choice.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { SendState } from './send-state.tsx'
import { type ForPerson, type OwnAnswer, useOwnAnswer } from './use-own-answer.ts'
import { useWholeScreen } from './use-whole-screen.ts'
import { useWords, type Words } from './words.ts'
import styles from './score-form.module.css'

interface ScoreFormProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: OpenRound
  /** Which of this person's questions it is, counted from 1, and of how many. */
  readonly at: number
  readonly of: number
  /** Whose answer is typed here; null for one's own. */
  readonly forPerson: ForPerson | null
  readonly earlier: Earlier | null
  readonly arrive: boolean
  readonly onSent: () => void
}

/** One private answer to one question about one child. Nothing is chosen for anybody, and 0 is a number like any other. [R5] */
export function ScoreForm({ view, look, round, at, of, forPerson, earlier, arrive, onSent }: ScoreFormProps) {
  const words = useWords(view)
  const { t } = words
  const form = useRef<HTMLFormElement>(null)
  const asked = askedAbout(earlier, forPerson && view.me.member)
  useWholeScreen(form)
  const { own, unfinished, send, edit } = useSending({ view, look, round, forPerson, asked, form, onSent })
  const question = useId()
  const { asks } = round
  const child = words.child(asks.child)
  const { draft } = own
  const fields = { form: draft.form, onChange: edit, off: draft.state === 'sending' }
  const problem = unfinished && t(`problem.${unfinished}`, { before: numberOf(asked) })
  const isFor = (...kinds: readonly Unfinished[]) => (unfinished && kinds.includes(unfinished) ? problem : null)
  return (
    <form
      ref={form}
      className={styles.score}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div>
        <p className="kicker">{t('form.kicker', { look: words.look(look.number).toLowerCase(), child })}</p>
        {of > 1 && <Progress at={at} of={of} words={words} />}
        {forPerson && <p>{t('enter.for', { name: forPerson.name })}</p>}
        <ArrivingHeading arrive={arrive} id={question}>
          {asks.question}
        </ArrivingHeading>
        {look.before && <p>{t('form.before')}</p>}
      </div>
      {own.receipt && draft.form === EMPTY_FORM && <p>{t('form.elsewhere')}</p>}
      {earlier && <EarlierAnswer earlier={earlier.answer} asks={asks} words={words} />}
      <AnswerChoice asks={asks} question={question} {...fields} problem={isFor('no-choice')} />
      <PassChoice child={child} {...fields} />
      {asks.kind !== 'threshold_view' && <ReasonFields {...fields} />}
      {asked.change && (
        <ChangeFields {...fields} problem={isFor('no-change', 'no-because', 'moved-unchanged', 'moved-otherwise')} />
      )}
      {forPerson && <ReadBackChoice name={firstName(forPerson.name)} {...fields} problem={isFor('no-read-back')} />}
      <PromiseInWords words={words} child={child} />
      <SendBar own={own} child={child} forPerson={forPerson} words={words} />
    </form>
  )
}

interface ProgressProps extends Pick<ScoreFormProps, 'at' | 'of'> {
  readonly words: Words
}

/** "Question 1 of 3", and as many places drawn. */
function Progress({ at, of, words }: ProgressProps) {
  return (
    <p className={styles.progress}>
      {words.t('form.progress', { at, of })}
      <span aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i key={index} className={index + 1 < at ? styles.past : index + 1 === at ? styles.now : undefined} />
        ))}
      </span>
    </p>
  )
}

interface SendBarProps {
  readonly own: OwnAnswer
  readonly child: string
  readonly forPerson: ForPerson | null
  readonly words: Words
}

function SendBar({ own, child, forPerson, words }: SendBarProps) {
  const { t, chair, isChair } = words
  const { state } = own.draft
  const send = forPerson ? t('enter.send', { name: firstName(forPerson.name), child }) : t('form.send', { child })
  return (
    <div className={styles.send}>
      <SendState draft={own.draft} forPerson={forPerson} words={words} />
      <Button type="submit" look="main" icon="sealed">
        {state === 'sending' ? t('form.sending') : state === 'offline' ? t('form.again') : send}
      </Button>
      {own.receipt && (state === 'editing' || state === 'refused') && (
        <Button onPress={own.keep}>{t('form.keep')}</Button>
      )}
      <p className="small">{isChair ? t('form.untilMe') : t('form.until', { chair })}</p>
    </div>
  )
}

interface Sending extends Pick<ScoreFormProps, 'view' | 'look' | 'round' | 'forPerson' | 'onSent'> {
  readonly asked: Asked
  readonly form: RefObject<HTMLFormElement | null>
}

/** Sends once what is whole; leads the reader to what is missing. */
function useSending({ view, look, round, forPerson, asked, form, onSent }: Sending) {
  const own = useOwnAnswer(view.me, look.id, round, forPerson)
  const { t, child } = useWords(view)
  const { say } = useAnnouncer()
  const [unfinished, setUnfinished] = useState<Unfinished | null>(null)
  const send = async () => {
    if (own.draft.state === 'sending') return
    const came = await own.send(asked)
    if (came === 'sent') {
      say(t('announcing:sent', { child: child(round.asks.child) }))
      return onSent()
    }
    setUnfinished(came === 'not-sent' ? null : came)
    if (came !== 'not-sent') form.current?.querySelector<HTMLElement>(`[data-needed="${NEEDED[came]}"]`)?.focus()
  }
  const edit: typeof own.edit = (next) => {
    setUnfinished(null)
    own.edit(next)
  }
  return { own, unfinished, send, edit }
}

/** Whoever said something before is asked what changed it; whoever did not has nothing to change from. [R6] */
function askedAbout(earlier: Earlier | null, enteredBy: Asked['enteredBy']): Asked {
  const said = earlier && ['place', 'step', 'view'].includes(earlier.answer.kind) ? earlier : null
  return { change: said !== null, before: said?.sameWords ? said.answer : null, enteredBy }
}

const numberOf = ({ before }: Asked) => (before?.kind === 'place' ? before.place : undefined)

/** Where the reader is led for each thing that is missing. */
const NEEDED: Record<Unfinished, string> = {
  'no-choice': 'choice',
  'no-change': 'change',
  'moved-unchanged': 'change',
  'moved-otherwise': 'change',
  'no-because': 'because',
  'no-read-back': 'read-back',
}
