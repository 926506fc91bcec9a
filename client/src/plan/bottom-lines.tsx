import { useTranslation } from '../i18n/use-translation.ts'
import { useCards } from '../grid/grid-context.tsx'
import { WordsView } from '../grid/words-view.tsx'
import { useTemplate } from '../templates/use-template.ts'
import styles from './plan.module.css'

/** The box whose cards every plan has to meet, where a template has one. */
const BOTTOM_LINE = 'bottom_line'

/** What must be true whatever the plan says: the cards of that box, to be read beside the plan. */
export function BottomLines() {
  const { t } = useTranslation('plan')
  const box = useTemplate().boxes.find(({ id }) => id === BOTTOM_LINE)
  const cards = useCards().filter((card) => card.box === BOTTOM_LINE && card.withdrawn === null)
  if (!box) return null
  return (
    <section className={styles.lines} aria-labelledby="plan-lines">
      <h3 id="plan-lines">{box.title}</h3>
      {cards.length === 0 && <p>{t('lines.none')}</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <WordsView className="card__words" words={card.words} lang={card.lang} />
          </li>
        ))}
      </ul>
    </section>
  )
}
