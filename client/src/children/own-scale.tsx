import { firstName } from '@evenhand/shared/domain/participant'
import type { LookView } from '@evenhand/shared/protocol/view'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { AnswerChoice } from '../scoring/answer-choice.tsx'
import type { Asked } from '../scoring/answer-form.ts'
import type { OpenRound } from '../scoring/open-look.tsx'
import { ReadBackChoice } from '../scoring/read-back-choice.tsx'
import { SendState } from '../scoring/send-state.tsx'
import { type ForPerson, useOwnAnswer } from '../scoring/use-own-answer.ts'
import { useWords } from '../scoring/words.ts'
import { Button } from '../ui/button.tsx'
import { FaceSteps } from './face-steps.tsx'
import styles from './own-page.module.css'

export interface OwnScaleProps {
  readonly look: LookView
  readonly round: OpenRound
  readonly forPerson: ForPerson | null
}

/** One question with faces or steps, sealed like every other answer. Not saying is an answer too. [R5] */
export function OwnScale({ look, round, forPerson }: OwnScaleProps) {
  const { t } = useTranslation('children')
  const { view } = useGrid()
  const words = useWords(view)
  const own = useOwnAnswer(view.me, look.id, round, forPerson)
  const [missing, setMissing] = useState(false)
  const id = useId()
  const { asks } = round
  const { draft } = own
  // What changed is asked of grown-ups: a child just says how it is now.
  const asked: Asked = { change: false, before: null, enteredBy: forPerson && view.me.member }
  const problem = missing ? t('page.scale.choose') : null
  const fields = {
    form: draft.form,
    off: draft.state === 'sending',
    onChange(form: typeof draft.form) {
      setMissing(false)
      own.edit(form)
    },
  }
  const done = own.receipt !== null && (draft.state === 'sent' || draft.state === 'empty')
  const send = async () => {
    const came = await own.send(asked)
    setMissing(came !== 'sent' && came !== 'not-sent')
  }
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {asks.question}
      </h3>
      {done ? (
        <>
          <p role="status" className={styles.lead}>
            {t('page.scale.sent')}
          </p>
          <Button onPress={() => void own.reopen()}>{t('page.scale.change')}</Button>
        </>
      ) : (
        <form
          className={styles.writing}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          {asks.kind === 'picture' ? (
            <FaceSteps steps={asks.steps} problem={problem} {...fields} />
          ) : (
            <AnswerChoice asks={asks} question={id} problem={problem} {...fields} />
          )}
          <label className={styles.skip}>
            <input
              type="checkbox"
              checked={draft.form.choice?.kind === 'pass'}
              onChange={({ target }) =>
                fields.onChange({
                  ...draft.form,
                  choice: target.checked ? { kind: 'pass', why: 'chooses_not_to' } : null,
                })
              }
            />
            {t('page.scale.skip')}
          </label>
          {forPerson && <ReadBackChoice name={firstName(forPerson.name)} problem={problem} {...fields} />}
          <SendState draft={draft} forPerson={forPerson} words={words} />
          <div className="row">
            <Button type="submit" look="main">
              {t('page.scale.send')}
            </Button>
          </div>
          <p>{t('page.scale.sealed')}</p>
        </form>
      )}
    </section>
  )
}
