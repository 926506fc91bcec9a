import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { type RefObject, useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { type Asked, EMPTY_FORM, type Unfinished } from './answer-form.ts'
import { ArrivingHeading } from './arriving-heading.tsx'
import { ChangeFields, EarlierAnswer } from './change-fields.tsx'
import type { Earlier } from './earlier-answer.ts'
import { Eleven } from './eleven.tsx'
import type { OpenRound } from './open-look.tsx'
import { PassChoice } from './pass-choice.tsx'
import { PromiseInWords } from './promise-in-words.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { SendState } from './send-state.tsx'
import { type OwnAnswer, useOwnAnswer } from './use-own-answer.ts'
import { useWords, type Words } from './words.ts'
import styles from './score-form.module.css'

interface ScoreFormProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: OpenRound
  /** The rounds still to come for this person. */
  readonly next: readonly OpenRound[]
  readonly earlier: Earlier | null
  readonly arrive: boolean
  readonly onSent: () => void
}

/** One person's private answer about one child. Nothing is chosen for them, and 0 is a number like any other. [R5] */
export function ScoreForm({ view, look, round, next, earlier, arrive, onSent }: ScoreFormProps) {
  const words = useWords(view)
  const { t } = words
  const form = useRef<HTMLFormElement>(null)
  const asked = askedAbout(earlier)
  const { own, unfinished, send, edit } = useSending({ view, look, round, asked, form, onSent })
  const question = useId()
  const child = words.child(round.scale.child)
  const { draft } = own
  const sending = draft.state === 'sending'
  const fields = { form: draft.form, onChange: edit, off: sending }
  const problem = unfinished && t(`problem.${unfinished}`, { before: asked.before })
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
        <p className="kicker">
          {t('form.kicker', { look: words.look(look.number).toLowerCase() })}{' '}
          {next.length > 0 &&
            t('form.order', { now: child, later: words.list(next.map((r) => words.child(r.scale.child))) })}
        </p>
        <ArrivingHeading arrive={arrive} id={question}>
          {round.scale.question}
        </ArrivingHeading>
      </div>
      {own.receipt && draft.form === EMPTY_FORM && <p>{t('form.elsewhere')}</p>}
      {earlier && <EarlierAnswer earlier={earlier.answer} words={words} />}
      <Eleven
        scale={round.scale}
        question={question}
        {...fields}
        problem={unfinished === 'no-choice' ? problem : null}
      />
      <PassChoice child={child} {...fields} />
      <ReasonFields {...fields} />
      {asked.change && <ChangeFields {...fields} problem={unfinished === 'no-choice' ? null : problem} />}
      <PromiseInWords words={words} child={child} />
      <SendBar own={own} child={child} words={words} />
    </form>
  )
}

interface SendBarProps {
  readonly own: OwnAnswer
  readonly child: string
  readonly words: Words
}

function SendBar({ own, child, words }: SendBarProps) {
  const { t, chair, isChair } = words
  const { state } = own.draft
  return (
    <div className={styles.send}>
      <SendState draft={own.draft} words={words} />
      <Button type="submit" look="main" icon="sealed">
        {state === 'sending' ? t('form.sending') : t(state === 'offline' ? 'form.again' : 'form.send', { child })}
      </Button>
      {own.receipt && (state === 'editing' || state === 'refused') && (
        <Button onPress={own.keep}>{t('form.keep')}</Button>
      )}
      <p className="small">{isChair ? t('form.untilMe') : t('form.until', { chair })}</p>
    </div>
  )
}

interface Sending extends Pick<ScoreFormProps, 'view' | 'look' | 'round' | 'onSent'> {
  readonly asked: Asked
  readonly form: RefObject<HTMLFormElement | null>
}

/** Sends once what is whole; leads the reader to what is missing. */
function useSending({ view, look, round, asked, form, onSent }: Sending) {
  const own = useOwnAnswer(view.me, look.id, round)
  const [unfinished, setUnfinished] = useState<Unfinished | null>(null)
  const send = async () => {
    if (own.draft.state === 'sending') return
    const came = await own.send(asked)
    if (came === 'sent') return onSent()
    setUnfinished(came === 'not-sent' ? null : came)
    if (came !== 'not-sent') form.current?.querySelector<HTMLElement>(`[data-needed="${NEEDED[came]}"]`)?.focus()
  }
  const edit: typeof own.edit = (next) => {
    setUnfinished(null)
    own.edit(next)
  }
  return { own, unfinished, send, edit }
}

/** Whoever gave a number before is asked what changed it; whoever did not has nothing to change from. [R6] */
function askedAbout(earlier: Earlier | null): Asked {
  const before = earlier?.answer.kind === 'place' ? earlier.answer.place : null
  return { change: before !== null, before: earlier?.sameWords ? before : null }
}

/** Where the reader is led for each thing that is missing. */
const NEEDED: Record<Unfinished, string> = {
  'no-choice': 'choice',
  'no-change': 'change',
  'moved-unchanged': 'change',
  'no-because': 'because',
}
