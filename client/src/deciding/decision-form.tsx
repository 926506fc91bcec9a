import { DECIDING_WORDS } from '@evenhand/shared/domain/deciding'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { DecisionPlan } from '@evenhand/shared/domain/template'
import type { DecisionView } from '@evenhand/shared/protocol/deciding-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { WordsField } from '../ui/words-field.tsx'
import { useWarnBeforeLeaving } from '../ui/use-warn-before-leaving.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { OneOf } from './one-of.tsx'
import { useSaying } from './use-saying.ts'
import styles from './deciding.module.css'

interface DecisionFormProps {
  readonly view: MeetingView
  readonly child: Child
  readonly plan: DecisionPlan
  /** The decision that this one corrects; null for the first. */
  readonly corrects: DecisionView | null
  readonly onDone: () => void
}

/** What the chair decides. Nothing is chosen beforehand: not by scores, not by views, not by what stood before. [R14] */
export function DecisionForm({ view, child, plan, corrects, onDone }: DecisionFormProps) {
  const { t } = useTranslation('deciding')
  const [option, setOption] = useState<string | null>(null)
  // Empty: none is named, which is a choice like the others.
  const [category, setCategory] = useState<string | null>(null)
  const [reasons, setReasons] = useState('')
  const [correction, setCorrection] = useState('')
  const { say, problem, missing, lacking } = useSaying(view, onDone)
  useWarnBeforeLeaving(() => `${reasons}${correction}`.trim() !== '')
  const save = () => {
    if (option === null) return missing('option')
    if (category === null && plan.categories.length > 0) return missing('category')
    if (reasons.trim() === '') return missing('reasons')
    if (corrects && correction.trim() === '') return missing('correction')
    const what = {
      option,
      category: category === '' ? null : category,
      reasons: reasons.trim(),
      correction: corrects ? correction.trim() : null,
    }
    void say('decisions', { audience: view.audience, child: child.id, ...what })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <OneOf
        label={t('option', { child: firstName(child.name) })}
        options={plan.options}
        value={option}
        onChange={setOption}
        problem={lacking('option')}
        autoFocus
      />
      {plan.categories.length > 0 && (
        <OneOf
          label={t('category')}
          options={[{ id: '', name: t('noCategory') }, ...plan.categories]}
          value={category}
          onChange={setCategory}
          problem={lacking('category')}
        />
      )}
      <WordsField
        label={t('reasons')}
        value={reasons}
        onChange={setReasons}
        max={DECIDING_WORDS}
        problem={lacking('reasons')}
      />
      {corrects && (
        <WordsField
          label={t('correction')}
          value={correction}
          onChange={setCorrection}
          max={DECIDING_WORDS}
          problem={lacking('correction')}
        />
      )}
      <FormProblem>{problem}</FormProblem>
      <p className="row">
        <Button type="submit" look="main" icon="saved">
          {t('save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  )
}
