import type { Card } from '@evenhand/shared/domain/grid'
import { memo, useState } from 'react'
import { afterPress } from '../ui/after-press.ts'
import { whyNot } from './card-abilities.ts'
import { AuthorLine, KidChips, ShortCite, SourceLine, TagMark } from './card-cite.tsx'
import { useMovable } from './card-drag.tsx'
import { CardForm } from './later.ts'
import { CardLanguage } from './card-language.tsx'
import { CardRemarks } from './card-remarks.tsx'
import { TellingLine } from './card-telling.tsx'
import { CardTools } from './card-tools.tsx'
import styles from './card-view.module.css'
import { useGrid, useIsOpen } from './grid-context.tsx'
import { OthersMark } from './others-mark.tsx'
import { useCardActs } from './use-card-acts.ts'
import { useMedia, WIDE } from './use-media.ts'
import { useOthersChange } from './use-others.ts'
import { WordsView } from './words-view.tsx'

/**
 * A card on the board: the words lead, who says it and how they know follow. Drawn again only when this very card is
 * another one; while one is dragged, the shell alone is. [U10]
 */
export const CardView = memo(function CardView({ card }: { readonly card: Card }) {
  const { writer } = useGrid()
  const { change, seen } = useOthersChange(card.id)
  const canMove = whyNot('move', writer, card) === null
  const { place, handle, inHand, isOver } = useMovable(card.id)
  const isOpen = useIsOpen(card.id) && whyNot('edit', writer, card) === null
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
      onBlur={() => afterPress(seen)}
    >
      {isOpen ? <OpenCard card={card} /> : <ClosedCard {...{ card, change, seen }} handle={canMove ? handle : null} />}
    </li>
  )
})

const OpenCard = memo(function OpenCard({ card }: { readonly card: Card }) {
  const { close } = useCardActs()
  return <CardForm card={card} onDone={() => close(card)} />
})

interface ClosedCardProps extends ReturnType<typeof useOthersChange> {
  readonly card: Card
  readonly handle: ReturnType<typeof useMovable>['handle'] | null
}

const ClosedCard = memo(function ClosedCard({ card, change, seen, handle }: ClosedCardProps) {
  return (
    <>
      <CardFace card={card} />
      <OthersMark change={change} onSeen={seen} />
      <CardTools card={card} handle={handle} />
    </>
  )
})

/** What a card shows, wherever it is drawn. */
export function CardFace({ card }: { readonly card: Card }) {
  const close = useMedia(WIDE)
  const [more, setMore] = useState(false)
  return (
    <div className={close && !more ? styles.brief : undefined}>
      <TellingLine card={card} />
      <WordsView className="card__words" words={card.words} lang={card.lang} />
      <CardLanguage lang={card.lang} />
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
    </div>
  )
}
