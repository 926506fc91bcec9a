import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { FoldedChoice } from '../ui/choice.tsx'
import { useAddingNow } from './adding-now.ts'
import styles from './board-panels.module.css'
import { useGrid } from './grid-context.tsx'

/** Questions to ask one another. Whoever answers begins a card with the question in it. */
export function QuestionBank() {
  const { t, i18n } = useTranslation('board')
  const { questionSets } = useTemplate()
  const { drafts } = useGrid()
  const boxes = useBoxesForAnswers()
  const [chosen, choose] = useState<string | null>(null)
  const into = boxes.find(({ id }) => id === chosen) ?? boxes[0]
  const whyNot = useAddingNow()
  const name = useId()
  if (!into) return null
  return (
    <>
      <div className={styles.into}>
        <FoldedChoice
          name={name}
          label={t('bank.into')}
          options={boxes.map(({ id, title }) => ({ value: id, words: title }))}
          value={into.id}
          onChange={choose}
        />
      </div>
      <div className={styles.sets}>
        {questionSets.map(({ id, name: heading, questions }) => (
          <div key={id}>
            <h3>{heading}</h3>
            <ul>
              {questions.map((question) => (
                <li key={question}>
                  {question}{' '}
                  <Button
                    small
                    look="quiet"
                    label={i18n.format.sentences([t('bank.answerLong', { question }), whyNot])}
                    notNow={whyNot ?? undefined}
                    onPress={() => drafts.open(into.id, `${question}\n`)}
                  >
                    {t('bank.answer')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}

/** Those that this part of the meeting is about come first. */
function useBoxesForAnswers() {
  const { boxes, stages } = useTemplate()
  const { view } = useGrid()
  const now = stages[view.stage]?.boxes ?? []
  return [...boxes.filter(({ id }) => now.includes(id)), ...boxes.filter(({ id }) => !now.includes(id))]
}
