import type { Box, Card } from '@evenhand/shared/domain/grid'
import { firstName } from '@evenhand/shared/domain/participant'
import { memo } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useBox } from '../templates/use-template.ts'
import styles from './box-view.module.css'
import { KidChips } from './card-cite.tsx'
import { useBoxEnd } from './card-drag.tsx'
import { CardRemarks } from './card-remarks.tsx'
import { useGrid, usePerson } from './grid-context.tsx'
import { lanesOf } from './lanes.ts'
import { WordsView } from './words-view.tsx'

/** A box that the meeting has not come to: every card is there, one line each, and can be put there from elsewhere. */
export function FoldedCards({ box, cards }: { readonly box: Box; readonly cards: readonly Card[] }) {
  const { place, isOver } = useBoxEnd(box)
  const plan = useBox(box)
  return (
    <div ref={place} className={isOver ? `${styles.foldedEnd} ${styles.over}` : styles.foldedEnd}>
      <ul>
        {lanesOf(plan, cards)
          .flatMap((lane) => lane.cards)
          .map((card) => (
            <FoldedCard key={card.id} card={card} />
          ))}
      </ul>
    </div>
  )
}

const FoldedCard = memo(function FoldedCard({ card }: { readonly card: Card }) {
  const { t } = useTranslation('board')
  const { writer } = useGrid()
  const person = usePerson(card.author)
  const name = person ? firstName(person.name) : t('somebody')
  return (
    <li className={card.withdrawn ? `${styles.folded} card is-withdrawn` : styles.folded} data-card={card.id}>
      <div className={styles.foldedLine}>
        <WordsView className={`card__words ${styles.foldedWords}`} words={card.words} lang={card.lang} />
        <span className="card__by">{card.author === writer.member ? t('you') : name}</span>
        <KidChips children={card.children} />
      </div>
      <CardRemarks card={card} />
    </li>
  )
})
