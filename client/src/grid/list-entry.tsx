import type { Card } from '@evenhand/shared/domain/grid'
import { memo } from 'react'
import { afterPress } from '../ui/after-press.ts'
import { whyNot } from './card-abilities.ts'
import { AuthorLine, KidChips, SourceLine, TagMark } from './card-cite.tsx'
import { CardForm } from './later.ts'
import { CardLanguage } from './card-language.tsx'
import { CardRemarks } from './card-remarks.tsx'
import { TellingLine } from './card-telling.tsx'
import { CardTools } from './card-tools.tsx'
import { useGrid, useIsOpen } from './grid-context.tsx'
import styles from './list-view.module.css'
import { OthersMark } from './others-mark.tsx'
import { useCardActs } from './use-card-acts.ts'
import { useOthersChange } from './use-others.ts'
import { WordsView } from './words-view.tsx'

/** A card as a line. */
export const ListEntry = memo(function ListEntry({ card }: { readonly card: Card }) {
  const { writer } = useGrid()
  const open = useIsOpen(card.id)
  const { close } = useCardActs()
  const { change, seen } = useOthersChange(card.id)
  if (open && whyNot('edit', writer, card) === null) {
    return (
      <li className="card is-open">
        <CardForm card={card} onDone={() => close(card)} />
      </li>
    )
  }
  return (
    <li
      className={[styles.entry, card.withdrawn && 'card is-withdrawn', change && 'card is-moved']
        .filter(Boolean)
        .join(' ')}
      data-card={card.id}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && seen()}
      onBlur={() => afterPress(seen)}
    >
      <div className={styles.tag}>
        <TagMark card={card} />
      </div>
      <div className={styles.words}>
        <TellingLine card={card} />
        <WordsView className="card__words" words={card.words} lang={card.lang} />
        <CardLanguage lang={card.lang} />
        <CardRemarks card={card} />
        <OthersMark change={change} onSeen={seen} />
      </div>
      <div className={styles.who}>
        <AuthorLine card={card} />
        <SourceLine card={card} />
      </div>
      <div className={styles.kids}>
        <KidChips children={card.children} />
      </div>
      <div className={styles.do}>
        <CardTools card={card} handle={null} />
      </div>
    </li>
  )
})
