import { BOXES, type Box, type Card } from '@evenhand/shared/domain/grid'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { AddCardButton } from './add-card-button.tsx'
import { BoxHead } from './box-head.tsx'
import { iconOf, lookOf } from './box-look.ts'
import { DraftForm } from './draft-form.tsx'
import { useCards } from './grid-context.tsx'
import { ImpactBand } from './impact-band.tsx'
import { LaneHead } from './lane-columns.tsx'
import { lanesOf, type Sift } from './lanes.ts'
import { ListEntry } from './list-entry.tsx'
import styles from './list-view.module.css'
import { SiftTicks } from './sift-ticks.tsx'
import { useDraft } from './use-draft.ts'

export interface ListViewProps {
  readonly cards: readonly Card[]
  readonly sift: Sift
  readonly onSift: (sift: Sift) => void
}

/** The same cards as lines, in the same order, with everything the board can do. [E1] */
export function ListView({ cards, sift, onSift }: ListViewProps) {
  const { t } = useTranslation('board')
  return (
    <div className={styles.listing}>
      <aside className={styles.jump}>
        <nav aria-label={t('list.jump')}>
          <ul>
            <JumpLink box="well" />
            <JumpLink box="worried" />
            <li>
              <a href="#box-impact">
                <Icon name="impact" />
                {t('list.impact')}
              </a>
            </li>
            <JumpLink box="good" />
            <JumpLink box="needs" />
          </ul>
        </nav>
        <SiftTicks sift={sift} onSift={onSift} />
      </aside>
      <div className={styles.boxes}>
        {BOXES.map((box) => (
          <div key={box} className={styles.group}>
            {box === 'good' && <ImpactBand />}
            <ListBox box={box} cards={cards} />
          </div>
        ))}
      </div>
    </div>
  )
}

function JumpLink({ box }: { readonly box: Box }) {
  const { t } = useTranslation('board')
  const count = useCards().filter((card) => card.box === box).length
  return (
    <li>
      <a href={`#box-${box}`}>
        <Icon name={iconOf(lookOf(box))} />
        {t(`boxes.${box}.name`)} <span>{count}</span>
      </a>
    </li>
  )
}

function ListBox({ box, cards }: { readonly box: Box; readonly cards: readonly Card[] }) {
  const { t } = useTranslation('board')
  const draft = useDraft(box)
  const add = useRef<HTMLButtonElement>(null)
  const lanes = lanesOf(box, cards)
  return (
    <section className={`${styles.box} ${styles[box]}`} aria-labelledby={`box-${box}`} data-box={box}>
      <div className={styles.head}>
        <BoxHead box={box} cards={cards}>
          <AddCardButton ref={add} box={box} className="btn btn--small" />
        </BoxHead>
      </div>
      {lanes.length === 0 && <p className={styles.empty}>{t('nothingYet')}</p>}
      {lanes.map(({ subTag, cards: inLane }) => (
        <div key={subTag ?? ''} className={styles.lanes}>
          {(lanes.length > 1 || subTag) && <LaneHead subTag={subTag} />}
          <ul>
            {inLane.map((card) => (
              <ListEntry key={card.id} card={card} />
            ))}
          </ul>
        </div>
      ))}
      {draft && <DraftForm box={box} draft={draft} onClosed={() => add.current?.focus()} />}
    </section>
  )
}
