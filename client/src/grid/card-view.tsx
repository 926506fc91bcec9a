import type { Card } from '@evenhand/shared/domain/grid'
import { useState } from 'react'
import { whyNot } from './card-abilities.ts'
import { AuthorLine, KidChips, ShortCite, SourceLine, TagMark } from './card-cite.tsx'
import { useMovable } from './card-drag.tsx'
import { CardForm } from './card-form.tsx'
import { CardRemarks } from './card-remarks.tsx'
import { TellingLine } from './card-telling.tsx'
import { CardTools } from './card-tools.tsx'
import styles from './card-view.module.css'
import { useGrid } from './grid-context.tsx'
import { OthersMark } from './others-mark.tsx'
import { useCardActs } from './use-card-acts.ts'
import { useMedia, WIDE } from './use-media.ts'
import { useOthersChange } from './use-others.ts'
import { WordsView } from './words-view.tsx'

/** A card on the board: the words lead, who says it and how they know follow. */
export function CardView({ card }: { readonly card: Card }) {
  const { writer, open } = useGrid()
  const { close } = useCardActs()
  const { change, seen } = useOthersChange(card.id)
  const canMove = whyNot('move', writer, card) === null
  const { place, handle, inHand, isOver } = useMovable(card, !canMove)
  const isOpen = open === card.id && whyNot('edit', writer, card) === null
  const states = [
    isOpen && 'is-open',
    card.withdrawn && 'is-withdrawn',
    change && 'is-moved',
    inHand && styles.leaving,
    isOver && styles.over,
  ]
  return (
    <li
      ref={place}
      className={['card', styles.card, ...states].filter(Boolean).join(' ')}
      data-card={card.id}
      // Looked at means been there: only a glance that ends may take the mark away, or it would move under the pointer.
      // A finger leaves in the middle of its press: there only the focus counts.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && seen()}
      onBlur={seen}
    >
      {isOpen ? (
        <CardForm card={card} onDone={() => close(card)} />
      ) : (
        <>
          <CardFace card={card} />
          <OthersMark change={change} onSeen={seen} />
          <CardTools card={card} handle={canMove ? handle : null} />
        </>
      )}
    </li>
  )
}

/** What a card shows, wherever it is drawn. */
export function CardFace({ card }: { readonly card: Card }) {
  const close = useMedia(WIDE)
  const [more, setMore] = useState(false)
  return (
    <>
      <TellingLine card={card} />
      <WordsView className="card__words" words={card.words} />
      <div className="card__cite">
        <TagMark card={card} />{' '}
        {close ? (
          <ShortCite card={card} more={more} onMore={setMore} />
        ) : (
          <>
            <AuthorLine card={card} /> <SourceLine card={card} />
          </>
        )}{' '}
        <KidChips children={card.children} />
      </div>
      <CardRemarks card={card} />
    </>
  )
}
