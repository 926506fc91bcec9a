import type { Child } from '@evenhand/shared/domain/meeting'
import type { Scale } from '@evenhand/shared/domain/scale'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type Ref, useEffect, useId, useRef, useState } from 'react'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

interface ScaleFormProps {
  readonly view: MeetingView
  readonly child: Child
  readonly scale: Scale | null
  readonly onDone: () => void
}

/** Writes one child's question and both ends. What was typed stays until it is saved. */
export function ScaleForm({ view, child, scale, onDone }: ScaleFormProps) {
  const { t, refusal, child: nameOf } = useWords(view)
  const [question, setQuestion] = useState(scale?.question ?? '')
  const [anchor10, setAnchor10] = useState(scale?.anchor10 ?? '')
  const [anchor0, setAnchor0] = useState(scale?.anchor0 ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const save = async () => {
    if ([question, anchor10, anchor0].some((words) => words.trim() === '')) return setProblem(t('scale.incomplete'))
    const body = { child: child.id, question: question.trim(), anchor0: anchor0.trim(), anchor10: anchor10.trim() }
    const outcome = await command('POST', `/api/p/${view.me.participant}/scales`, body)
    if (outcome.ok) onDone()
    else setProblem(refusal(outcome.reason))
  }
  const hint = t('scale.questionHint', { child: nameOf(child.id) })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Words label={t('scale.question')} hint={hint} value={question} onChange={setQuestion} max={300} ref={first} />
      <Words label={t('scale.anchor10')} value={anchor10} onChange={setAnchor10} max={600} />
      <Words label={t('scale.anchor0')} value={anchor0} onChange={setAnchor0} max={600} />
      <output className={styles.problem}>{problem}</output>
      <p className="row">
        <Button type="submit" icon="saved">
          {t('scale.save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('scale.cancel')}
        </Button>
      </p>
    </form>
  )
}

interface WordsProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly max: number
  readonly ref?: Ref<HTMLTextAreaElement>
}

function Words({ label, hint, value, onChange, max, ref }: WordsProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        className="input"
        id={id}
        rows={2}
        dir="auto"
        maxLength={max}
        value={value}
        ref={ref}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
