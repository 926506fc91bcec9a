import { type Box, type Card, subTagsOf } from '@evenhand/shared/domain/grid'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import styles from './box-view.module.css'
import { useBoxEnd } from './card-drag.tsx'
import { CardView } from './card-view.tsx'
import { DraftForm } from './draft-form.tsx'
import { useGrid } from './grid-context.tsx'
import { type Lane, lanesOf } from './lanes.ts'
import { useDraft } from './use-draft.ts'
import { AddCardButton } from './add-card-button.tsx'

export interface BoxViewProps {
  readonly box: Box
  /** The cards that are shown, of any box. */
  readonly cards: readonly Card[]
}

/** One of the four boxes: its cards in lanes, its place to add one. */
export function BoxView({ box, cards }: BoxViewProps) {
  const lanes = lanesOf(box, cards)
  const draft = useDraft(box)
  const add = useRef<HTMLButtonElement>(null)
  const { place, isOver } = useBoxEnd(box)
  return (
    <section className={`${styles.box} ${styles[box]}`} aria-labelledby={`box-${box}`} data-box={box}>
      <BoxHead box={box} cards={cards}>
        <AddCardButton ref={add} box={box} className={styles.add ?? ''} />
      </BoxHead>
      <div className={lanes.length > 1 ? styles.lanes : styles.oneLane}>
        {lanes.map((lane) => (
          <LaneView key={lane.subTag ?? ''} box={box} lane={lane} alone={lanes.length === 1} />
        ))}
      </div>
      {lanes.length === 0 && !draft && <StillToAsk box={box} />}
      {draft && <DraftForm box={box} draft={draft} onClosed={() => add.current?.focus()} />}
      <div ref={place} className={isOver ? `${styles.end} ${styles.over}` : styles.end} />
    </section>
  )
}

export function BoxHead({ box, cards, children }: BoxViewProps & { readonly children: ReactNode }) {
  const { t } = useTranslation('board')
  const { reader } = useGrid()
  const shown = cards.filter((card) => card.box === box).length
  const total = reader.cards().filter((card) => card.box === box).length
  return (
    <div className={styles.head}>
      <Icon name={box} />
      <h2 id={`box-${box}`}>{t(`boxes.${box}.title`)}</h2>
      <span className={styles.count}>
        {shown === total ? t('cards', { count: total }) : t('cardsOf', { shown, total })}
      </span>
      {children}
    </div>
  )
}

function LaneView({ box, lane, alone }: { readonly box: Box; readonly lane: Lane; readonly alone: boolean }) {
  return (
    <div className={styles.laneBox}>
      {subTagsOf(box).length > 1 && <LaneHead subTag={lane.subTag} />}
      <ul className={alone ? styles.wide : styles.lane}>
        {lane.cards.map((card) => (
          <CardView key={card.id} card={card} />
        ))}
      </ul>
    </div>
  )
}

export function LaneHead({ subTag }: Pick<Lane, 'subTag'>) {
  const { t } = useTranslation('board')
  return (
    <h3 className={styles.laneHead}>
      {subTag ? t(`subTag.${subTag}.name`) : t('unsorted')} {subTag && <span>{t(`subTag.${subTag}.means`)}</span>}
    </h3>
  )
}

function StillToAsk({ box }: { readonly box: Box }) {
  const { t } = useTranslation('board')
  return (
    <p className={styles.ask}>
      <b>{t('stillToAsk')}</b>
      {t(`boxes.${box}.ask`)}
    </p>
  )
}
