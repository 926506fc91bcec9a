import type { Box, Card } from '@evenhand/shared/domain/grid'
import { boxPlan } from '@evenhand/shared/domain/template'
import { useId, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useBox, useTemplate } from '../templates/use-template.ts'
import { Icon } from '../ui/icon.tsx'
import { AddCardButton } from './add-card-button.tsx'
import { AxesCross } from './axes-cross.tsx'
import { BoardPanels } from './board-panels.tsx'
import { BoxHead } from './box-head.tsx'
import { BoxPrompts, PromptsButton } from './box-prompts.tsx'
import { iconOf } from './box-look.ts'
import { DraftForm } from './later.ts'
import { useCards } from './grid-context.tsx'
import { ImpactBand } from './impact-band.tsx'
import { LaneHead } from './lane-columns.tsx'
import { lanesOf, type Sift } from './lanes.ts'
import { ListEntry } from './list-entry.tsx'
import styles from './list-view.module.css'
import { AXES, IMPACT, partsOf } from './parts-of.ts'
import { SiftTicks } from './sift-ticks.tsx'
import { RestingDrafts } from './resting-drafts.tsx'
import { useDraft } from './use-draft.ts'

export interface ListViewProps {
  readonly cards: readonly Card[]
  readonly sift: Sift
  readonly onSift: (sift: Sift) => void
}

/** The same cards as lines, in the same order, with everything the board can do. [E1] */
export function ListView({ cards, sift, onSift }: ListViewProps) {
  const { t } = useTranslation('board')
  const template = useTemplate()
  const parts = [...partsOf(template), ...template.analyses.map(({ id }) => id)]
  return (
    <div className={styles.listing}>
      <aside className={styles.jump}>
        <nav aria-label={t('list.jump')}>
          <ul>
            {parts.map((part) => (
              <JumpLink key={part} part={part} />
            ))}
          </ul>
        </nav>
        <SiftTicks sift={sift} onSift={onSift} />
      </aside>
      <div className={styles.boxes}>
        {parts.map((part) => (
          <ListPart key={part} part={part} cards={cards} />
        ))}
        <BoardPanels cards={cards} />
      </div>
    </div>
  )
}

function ListPart({ part, cards }: { readonly part: string; readonly cards: readonly Card[] }) {
  if (part === IMPACT) return <ImpactBand />
  if (part === AXES) return <AxesCross />
  return <ListBox box={part} cards={cards} />
}

function JumpLink({ part }: { readonly part: string }) {
  const { t } = useTranslation('board')
  const box = boxPlan(useTemplate(), part)
  const count = useCards().filter((card) => card.box === part).length
  return (
    <li>
      <a href={`#box-${part}`}>
        <Icon name={box ? iconOf(box.look) : part === IMPACT ? 'impact' : 'move'} />
        {box ? box.title : t(part === IMPACT ? 'list.impact' : 'axes.title')} {box && <span>{count}</span>}
      </a>
    </li>
  )
}

function ListBox({ box, cards }: { readonly box: Box; readonly cards: readonly Card[] }) {
  const { t } = useTranslation('board')
  const draft = useDraft(box)
  const add = useRef<HTMLButtonElement>(null)
  const plan = useBox(box)
  const [prompts, showPrompts] = useState(false)
  const drawer = useId()
  const lanes = lanesOf(plan, cards)
  return (
    <section className={`${styles.box} ${styles[plan.look]}`} aria-labelledby={`box-${box}`} data-box={box}>
      <div className={styles.head}>
        <BoxHead box={box} shown={cards.filter((card) => card.box === box).length}>
          <PromptsButton box={plan} drawer={drawer} open={prompts} onOpen={showPrompts} />
          <AddCardButton ref={add} box={box} className="btn btn--small" />
        </BoxHead>
      </div>
      {prompts && <BoxPrompts id={drawer} box={plan} />}
      {lanes.length === 0 && <p className={styles.empty}>{t('nothingYet')}</p>}
      {lanes.map(({ subTag, cards: inLane }) => (
        <div key={subTag ?? ''} className={styles.lanes}>
          {(lanes.length > 1 || subTag) && <LaneHead box={plan} subTag={subTag} />}
          <ul>
            {inLane.map((card) => (
              <ListEntry key={card.id} card={card} />
            ))}
          </ul>
        </div>
      ))}
      <RestingDrafts box={box} />
      {draft && <DraftForm box={box} draft={draft} onClosed={() => add.current?.focus()} />}
    </section>
  )
}
