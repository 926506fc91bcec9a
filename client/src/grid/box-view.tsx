import type { Box, Card } from '@evenhand/shared/domain/grid'
import { memo, type Ref, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useBox, useTemplate } from '../templates/use-template.ts'
import { Icon } from '../ui/icon.tsx'
import { AddCardButton } from './add-card-button.tsx'
import { BoxPrompts, PromptsButton } from './box-prompts.tsx'
import { BoxHead } from './box-head.tsx'
import styles from './box-view.module.css'
import { useBoxEnd } from './card-drag.tsx'
import { DraftForm } from './later.ts'
import { foldUntil } from './fold-until.ts'
import { FoldedCards } from './folded-cards.tsx'
import { useGrid } from './grid-context.tsx'
import { LaneColumns } from './lane-columns.tsx'
import { RestingDrafts } from './resting-drafts.tsx'
import { useDraft } from './use-draft.ts'
import { useOwnCards } from './use-own-cards.ts'
import { NARROW, useMedia, WALL } from './use-media.ts'

export interface BoxViewProps {
  readonly box: Box
  /** The cards that are shown, of any box. */
  readonly cards: readonly Card[]
  /** Among the panels: nothing else holds its button, and it is never folded. */
  readonly inPanel?: boolean
}

/** A box of the board: its cards in lanes, its place to add one; one line a card while the meeting has not come to it. */
export function BoxView({ cards, ...props }: BoxViewProps) {
  return <OwnBox {...props} cards={useOwnCards(props.box, cards)} />
}

/** With its own cards alone, so that a card of another box draws nothing here. [U10] */
const OwnBox = memo(function OwnBox({ box, cards, inPanel = false }: BoxViewProps) {
  const draft = useDraft(box)
  const plan = useBox(box)
  const [prompts, showPrompts] = useState(false)
  const drawer = useId()
  const { until, opened, setOpened } = useFold(box, inPanel)
  const add = useRef<HTMLButtonElement>(null)
  const folded = until !== null && !opened && !draft
  return (
    <section
      className={[styles.box, styles[plan.look], inPanel && styles.inPanel].filter(Boolean).join(' ')}
      aria-labelledby={`box-${box}`}
      data-box={box}
    >
      <BoxHead box={box} shown={cards.length} foldedUntil={folded ? until : null}>
        {!folded && <PromptsButton box={plan} drawer={drawer} open={prompts} onOpen={showPrompts} />}
        {!folded && (
          <AddCardButton
            ref={add}
            box={box}
            className={[styles.add, inPanel && styles.stay].filter(Boolean).join(' ')}
          />
        )}
        {until !== null && !draft && <FoldButton box={box} folded={folded} onFold={(fold) => setOpened(!fold)} />}
      </BoxHead>
      {prompts && !folded && <BoxPrompts id={drawer} box={plan} />}
      <RestingDrafts box={box} />
      {draft && <DraftForm box={box} draft={draft} onClosed={() => add.current?.focus()} />}
      {folded ? <FoldedCards box={box} cards={cards} /> : <OpenCards box={box} cards={cards} asks={!draft} />}
    </section>
  )
})

/** So many cards leave no room beside them, and to keep some ready would lay the whole box out twice. [U10] */
const FULL = 30

function OpenCards({ box, cards, asks }: BoxViewProps & { readonly asks: boolean }) {
  const { t } = useTranslation('board')
  const { place, isOver } = useBoxEnd(box)
  const plan = useBox(box)
  const empty = cards.length === 0
  return (
    <>
      {!empty && <LaneColumns box={plan} cards={cards} />}
      {asks && cards.length < FULL && (
        <div className={empty ? undefined : styles.spare}>
          <p className={styles.ask}>
            <b>{t('stillToAsk')}</b>
            {plan.ask}
          </p>
        </div>
      )}
      <div ref={place} className={isOver ? `${styles.end} ${styles.over}` : styles.end} />
    </>
  )
}

interface FoldButtonProps {
  readonly box: Box
  readonly folded: boolean
  readonly onFold: (fold: boolean) => void
}

function FoldButton({ box, folded, onFold }: FoldButtonProps) {
  const { t } = useTranslation('board')
  const { title } = useBox(box)
  return (
    <button
      ref={useFocusOfFolded(box, folded)}
      type="button"
      className={`${styles.add} ${styles.fold}`}
      aria-expanded={!folded}
      aria-label={t(folded ? 'fold.openLong' : 'fold.closeLong', { box: title })}
      onClick={() => onFold(!folded)}
    >
      <Icon name="down" />
      {t(folded ? 'fold.open' : 'fold.close')}
    </button>
  )
}

function useFold(box: Box, never: boolean) {
  const { view } = useGrid()
  const template = useTemplate()
  const [opened, setOpened] = useState(false)
  const [narrow, wall] = [useMedia(NARROW), useMedia(WALL)]
  // Whoever looks at one box at a time has chosen it; on a wall screen everything has room.
  const until = never || narrow || wall ? null : foldUntil(template, view.stage, box)
  return { until, opened, setOpened }
}

/** A card that was put into a folded box has no tools there to take the focus. */
function useFocusOfFolded(box: Box, folded: boolean): Ref<HTMLButtonElement> {
  const { focusNext, reader } = useGrid()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const card = focusNext.current && reader.card(focusNext.current)
    if (!folded || card?.box !== box) return
    focusNext.current = null
    button.current?.focus({ preventScroll: true })
  })
  return button
}
