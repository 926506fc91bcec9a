import { type Box, type Card, subTagsOf } from '@evenhand/shared/domain/grid'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './box-view.module.css'
import { CardView } from './card-view.tsx'
import { type Filled, fillColumns, type LanePart, refillColumns } from './fill-columns.ts'
import { useGrid } from './grid-context.tsx'
import { type Lane, lanesOf } from './lanes.ts'
import { NARROW, useMedia, WALL, WIDE } from './use-media.ts'

/** The lanes of a box beside each other, filled in order. A long lane goes on in the next column. */
export function LaneColumns({ box, cards }: { readonly box: Box; readonly cards: readonly Card[] }) {
  const lanes = useMemo(() => lanesOf(box, cards), [box, cards])
  const count = useColumnCount(box)
  const { columns } = useFilled(lanes, count)
  const headed = subTagsOf(box).length > 1
  return (
    <div className={styles.columns} data-columns={count}>
      {columns.map((parts, column) => (
        <div key={columnKeys[column]} className={styles.column}>
          {parts.map((part) => (
            <LanePartView key={part.subTag ?? ''} part={part} headed={headed} />
          ))}
        </div>
      ))}
    </div>
  )
}

const columnKeys = ['first', 'second', 'third', 'fourth'] as const

function LanePartView({ part, headed }: { readonly part: LanePart; readonly headed: boolean }) {
  return (
    <div className={styles.laneBox}>
      {headed && <LaneHead subTag={part.subTag} more={part.more} />}
      <ul className={styles.lane}>
        {part.cards.map((card) => (
          <CardView key={card.id} card={card} />
        ))}
      </ul>
    </div>
  )
}

export function LaneHead({ subTag, more = false }: Pick<Lane, 'subTag'> & { readonly more?: boolean }) {
  const { t } = useTranslation('board')
  return (
    <h3 className={styles.laneHead}>
      {subTag ? t(`subTag.${subTag}.name`) : t('unsorted')}{' '}
      {more ? <span>{t('laneMore')}</span> : subTag && <span>{t(`subTag.${subTag}.means`)}</span>}
    </h3>
  )
}

function useColumnCount(box: Box): number {
  const [narrow, wide, wall] = [useMedia(NARROW), useMedia(WIDE), useMedia(WALL)]
  if (narrow) return 1
  if (!wide) return 2
  const many = box === 'worried' || box === 'needs'
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
