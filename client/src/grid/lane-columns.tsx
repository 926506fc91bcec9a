import type { Card } from '@evenhand/shared/domain/grid'
import { type BoxPlan, subTagPlan } from '@evenhand/shared/domain/template'
import { memo, useMemo, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import styles from './box-view.module.css'
import { CardView } from './card-view.tsx'
import { type Filled, fillColumns, type LanePart, refillColumns } from './fill-columns.ts'
import { useGrid } from './grid-context.tsx'
import { type Lane, lanesOf } from './lanes.ts'
import { NARROW, useMedia, WALL, WIDE } from './use-media.ts'

export interface LaneColumnsProps {
  readonly box: BoxPlan
  /** The cards of this box. Drawn again only when these are others. [U10] */
  readonly cards: readonly Card[]
}

/** The lanes of a box beside each other, filled in order. A long lane goes on in the next column. */
export const LaneColumns = memo(function LaneColumns({ box, cards }: LaneColumnsProps) {
  const lanes = useMemo(() => lanesOf(box, cards), [box, cards])
  const count = useColumnCount(box)
  const { columns } = useFilled(lanes, count)
  const headed = box.subTags.length > 1
  return (
    <div className={styles.columns} data-columns={count}>
      {columns.map((parts, column) => (
        <div key={columnKeys[column]} className={styles.column}>
          {parts.map((part) => (
            <LanePartView key={part.subTag ?? ''} box={box} part={part} headed={headed} />
          ))}
        </div>
      ))}
    </div>
  )
})

const columnKeys = ['first', 'second', 'third', 'fourth'] as const

interface LanePartProps {
  readonly box: BoxPlan
  readonly part: LanePart
  readonly headed: boolean
}

function LanePartView({ box, part, headed }: LanePartProps) {
  return (
    <div className={styles.laneBox}>
      {headed && <LaneHead box={box} subTag={part.subTag} more={part.more} />}
      <ul className={styles.lane}>
        {part.cards.map((card) => (
          <CardView key={card.id} card={card} />
        ))}
      </ul>
    </div>
  )
}

export interface LaneHeadProps extends Pick<Lane, 'subTag'> {
  readonly box: BoxPlan
  readonly more?: boolean
}

export function LaneHead({ box, subTag, more = false }: LaneHeadProps) {
  const { t } = useTranslation('board')
  const plan = subTagPlan(box, subTag)
  return (
    <h3 className={styles.laneHead}>
      {plan ? plan.name : t('unsorted')}{' '}
      {more ? <span>{t('laneMore')}</span> : plan?.means && <span>{plan.means}</span>}
    </h3>
  )
}

function useColumnCount({ look }: BoxPlan): number {
  const { layout } = useTemplate()
  const [narrow, wide, wall] = [useMedia(NARROW), useMedia(WIDE), useMedia(WALL)]
  if (narrow) return 1
  const atSide = look === 'adversity' || look === 'protective'
  if (layout === 'two_axes' && atSide) return wall ? 2 : 1
  if (!wide) return 2
  if (layout === 'columns') return wall ? 2 : 1
  // A box as wide as the board, or nearly.
  const many = layout === 'two_axes' || look === 'worried' || look === 'needs' || look === 'plain'
  if (wall) return many ? 4 : 3
  return many ? 3 : 2
}

/** Laid out afresh with each part of the meeting; within one nobody's card changes column because of others. */
function useFilled(lanes: readonly Lane[], count: number): Filled {
  const { view, writer } = useGrid()
  const occasion = `${view.stage} ${count} ${writer.ready}`
  const [kept, keep] = useState(() => ({ lanes, occasion, filled: fillColumns(lanes, count) }))
  if (kept.lanes === lanes && kept.occasion === occasion) return kept.filled
  const afresh = kept.occasion !== occasion
  const filled = afresh ? fillColumns(lanes, count) : refillColumns(lanes, count, kept.filled)
  keep({ lanes, occasion, filled })
  return filled
}
