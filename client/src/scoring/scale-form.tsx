import type { Child } from '@evenhand/shared/domain/meeting'
import type { Scale } from '@evenhand/shared/domain/scale'
import { SCALE_AUDIENCES, SCALE_KINDS } from '@evenhand/shared/domain/template'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useId, useState } from 'react'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { FoldedChoice } from '../ui/choice.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { WordsField } from '../ui/words-field.tsx'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

type Draft = Pick<Scale, 'kind' | 'who' | 'question' | 'anchor0' | 'anchor10'> & { readonly steps: string }

interface ScaleFormProps {
  readonly view: MeetingView
  readonly child: Child
  /** Null: a new one. */
  readonly scale: Scale | null
  readonly onDone: () => void
}

const NEW: Draft = { kind: 'goal', who: 'everyone', question: '', anchor0: '', anchor10: '', steps: '' }

/** Writes one child's question and both ends, or the steps of a picture scale. What was typed stays until it is saved. */
export function ScaleForm({ view, child, scale, onDone }: ScaleFormProps) {
  const { t, refusal, child: nameOf } = useWords(view)
  const [draft, setDraft] = useState<Draft>(scale ? { ...scale, steps: scale.steps.join('\n') } : NEW)
  const [problem, setProblem] = useState<string | null>(null)
  const fieldId = useId()
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const picture = draft.kind === 'picture'
  const save = async () => {
    const body = bodyOf(draft)
    if (!isWhole(body)) return setProblem(t(picture ? 'scale.incompleteSteps' : 'scale.incomplete'))
    const named = { id: scale?.id ?? null, child: child.id, ...body }
    const outcome = await command('POST', `/api/p/${view.me.participant}/scales`, named)
    if (outcome.ok) onDone()
    else setProblem(outcome.reason === 'already-open' ? t('scale.wasAsked') : refusal(outcome.reason))
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FoldedChoice
        name={`${fieldId}-kind`}
        label={t('scale.kind')}
        options={SCALE_KINDS.map((kind) => ({ value: kind, words: t(`scale.kind_${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind, who: kind === 'picture' || kind === 'child_version' ? 'child' : draft.who })}
      />
      <FoldedChoice
        name={`${fieldId}-who`}
        label={t('scale.who')}
        options={SCALE_AUDIENCES.map((who) => ({
          value: who,
          words: t(`scale.who_${who}`, { child: nameOf(child.id) }),
        }))}
        value={draft.who}
        onChange={(who) => change({ who })}
      />
      <WordsField
        rows={2}
        label={t('scale.question')}
        hint={t('scale.questionHint', { child: nameOf(child.id) })}
        value={draft.question}
        onChange={(question) => change({ question })}
        max={300}
        autoFocus
      />
      {picture ? (
        <WordsField
          label={t('scale.steps')}
          hint={t('scale.stepsHint')}
          value={draft.steps}
          onChange={(steps) => change({ steps })}
          max={1_800}
          rows={5}
        />
      ) : (
        <>
          <WordsField
            rows={2}
            label={t('scale.anchor10')}
            value={draft.anchor10}
            onChange={(anchor10) => change({ anchor10 })}
            max={600}
          />
          <WordsField
            rows={2}
            label={t('scale.anchor0')}
            value={draft.anchor0}
            onChange={(anchor0) => change({ anchor0 })}
            max={600}
          />
        </>
      )}
      <FormProblem>{problem}</FormProblem>
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

function bodyOf({ kind, who, question, anchor0, anchor10, steps }: Draft) {
  const lines = steps.split('\n').map((line) => line.trim().slice(0, 200))
  const picture = kind === 'picture'
  return {
    kind,
    who,
    question: question.trim(),
    anchor0: picture ? '' : anchor0.trim(),
    anchor10: picture ? '' : anchor10.trim(),
    steps: picture ? [...new Set(lines.filter((line) => line !== ''))] : [],
  }
}

function isWhole({ kind, question, anchor0, anchor10, steps }: ReturnType<typeof bodyOf>): boolean {
  if (question === '') return false
  return kind === 'picture' ? steps.length >= 2 && steps.length <= 9 : anchor0 !== '' && anchor10 !== ''
}
