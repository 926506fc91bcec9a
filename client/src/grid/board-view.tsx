import { BOXES, type Box, type Card } from '@evenhand/shared/domain/grid'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { AddCardButton } from './add-card-button.tsx'
import styles from './board-view.module.css'
import { iconOf, lookOf } from './box-look.ts'
import { BoxView } from './box-view.tsx'
import { useGrid } from './grid-context.tsx'
import { ImpactBand } from './impact-band.tsx'
import { NewBelow } from './new-below.tsx'
import { useDraft } from './use-draft.ts'
import { NARROW, useMedia } from './use-media.ts'
import { useNewCards } from './use-others.ts'

/** The four boxes with the child between them; on a phone one part at a time. */
export function BoardView({ cards }: { readonly cards: readonly Card[] }) {
  const narrow = useMedia(NARROW)
  if (narrow) return <OnePart cards={cards} />
  return (
    <div className={styles.board}>
      <BoxView box="well" cards={cards} />
      <BoxView box="worried" cards={cards} />
      <div className={styles.across}>
        <ImpactBand />
      </div>
      <BoxView box="good" cards={cards} />
      <BoxView box="needs" cards={cards} />
    </div>
  )
}

/** A box, or the child's band. */
type Part = string
const PARTS: readonly Part[] = ['well', 'worried', 'impact', 'good', 'needs']

function OnePart({ cards }: { readonly cards: readonly Card[] }) {
  const [part, show] = useState<Part>('well')
  const box = BOXES.find((each) => each === part)
  return (
    <div className={styles.solo}>
      <Switcher part={part} onShow={show} />
      {box ? <BoxView key={box} box={box} cards={cards} /> : <ImpactBand />}
      {box && <Dock box={box} />}
    </div>
  )
}

/** Within reach of a thumb. While a draft is open the page is for writing. */
function Dock({ box }: { readonly box: Box }) {
  const draft = useDraft(box)
  return (
    <div className={styles.dock}>
      <NewBelow box={box} />
      {!draft && <AddCardButton box={box} className="btn btn--main" />}
    </div>
  )
}

interface SwitcherProps {
  readonly part: Part
  readonly onShow: (part: Part) => void
}

function Switcher({ part, onShow }: SwitcherProps) {
  const { t } = useTranslation('board')
  const nav = useRef<HTMLElement>(null)
  const { focusNext, reader } = useGrid()
  useEffect(() => {
    const card = focusNext.current && reader.card(focusNext.current)
    if (!card || card.box === part) return
    // The card has gone to another part: its button leads there.
    focusNext.current = null
    nav.current?.querySelector<HTMLElement>(`[data-part="${card.box}"]`)?.focus({ preventScroll: true })
  })
  return (
    <nav ref={nav} className={styles.switcher} aria-label={t('switcher')}>
      {PARTS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles[each]}
          data-part={each}
          aria-current={each === part ? 'true' : undefined}
          onClick={() => onShow(each)}
        >
          <Icon name={each === 'impact' ? each : iconOf(lookOf(each))} />
          <span>{each === 'impact' ? t('impact.short') : t(`boxes.${each}.short`)}</span>
          {each !== 'impact' && each !== part && <NewCount box={each} />}
        </button>
      ))}
    </nav>
  )
}

function NewCount({ box }: { readonly box: Box }) {
  const { t } = useTranslation('board')
  const count = useNewCards(box).length
  if (count === 0) return null
  return (
    <span className={styles.newCount}>
      <span aria-hidden="true">+{count}</span>
      <span className="hush">{t('changed.count', { count })}</span>
    </span>
  )
}
