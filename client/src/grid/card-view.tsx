import type { Card } from '@evenhand/shared/domain/grid'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { whyNot } from './card-abilities.ts'
import { AuthorLine, KidChips, SourceLine, TagMark } from './card-cite.tsx'
import { ContestDialog, WithdrawDialog } from './card-dialogs.tsx'
import { useMovable } from './card-drag.tsx'
import { CardForm } from './card-form.tsx'
import { CardMenu, shortly } from './card-menu.tsx'
import { CardRemarks } from './card-remarks.tsx'
import styles from './card-view.module.css'
import { useGrid } from './grid-context.tsx'
import { useCardActs } from './use-card-acts.ts'
import { WordsView } from './words-view.tsx'

/** A card on the board: the words lead, who says it and how they know follow. */
export function CardView({ card }: { readonly card: Card }) {
  const { writer, open } = useGrid()
  const { close } = useCardActs()
  const canMove = whyNot('move', writer, card) === null
  const { place, handle, inHand, isOver } = useMovable(card, !canMove)
  const isOpen = open === card.id && whyNot('edit', writer, card) === null
  const states = [
    isOpen && 'is-open',
    card.withdrawn && 'is-withdrawn',
    inHand && styles.leaving,
    isOver && styles.over,
  ]
  return (
    <li ref={place} className={['card', styles.card, ...states].filter(Boolean).join(' ')}>
      {isOpen ? (
        <CardForm card={card} onDone={() => close(card)} />
      ) : (
        <>
          <CardFace card={card} />
          <CardTools card={card} handle={canMove ? handle : null} />
        </>
      )}
    </li>
  )
}

/** What a card shows, wherever it is drawn. */
export function CardFace({ card }: { readonly card: Card }) {
  return (
    <>
      <WordsView className="card__words" words={card.words} />
      <p className="card__cite">
        <TagMark card={card} /> <AuthorLine card={card} /> <SourceLine card={card} />{' '}
        <KidChips children={card.children} />
      </p>
      <CardRemarks card={card} />
    </>
  )
}

type Handle = ReturnType<typeof useMovable>['handle']

export function CardTools({ card, handle }: { readonly card: Card; readonly handle: Handle | null }) {
  const { t } = useTranslation('board')
  const [dialog, setDialog] = useState<'contest' | 'withdraw' | null>(null)
  const { focusNext } = useGrid()
  const menu = useFocusAfterMove(card, dialog)
  function close() {
    setDialog(null)
    // The dialog gives the focus back to the menu entry that opened it, and that entry is gone.
    focusNext.current = card.id
  }
  return (
    <>
      <div className={`card__tools ${styles.tools}`}>
        {handle && (
          <button
            type="button"
            className={`iconbtn ${styles.handle}`}
            aria-label={`${t('drag.handle')}: ${shortly(card)}`}
            {...handle}
          >
            <Icon name="move" />
          </button>
        )}
        <CardMenu
          ref={menu}
          card={card}
          onContest={() => setDialog('contest')}
          onWithdraw={() => setDialog('withdraw')}
        />
      </div>
      <ContestDialog card={card} open={dialog === 'contest'} onClose={close} />
      <WithdrawDialog card={card} open={dialog === 'withdraw'} onClose={close} />
    </>
  )
}

/** The focus stays with a card that was moved, or whose form or dialog was closed, even when it now stands elsewhere. */
function useFocusAfterMove({ id, box, order }: Card, dialog: string | null) {
  const { focusNext } = useGrid()
  const menu = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focusNext.current !== id) return
    focusNext.current = null
    menu.current?.focus()
  }, [focusNext, id, box, order, dialog])
  return menu
}
