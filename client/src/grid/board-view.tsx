import type { Card } from '@evenhand/shared/domain/grid'
import type { Layout, Template } from '@evenhand/shared/domain/template'
import { useTemplate } from '../templates/use-template.ts'
import { BoardPanels } from './board-panels.tsx'
import styles from './board-view.module.css'
import { BoxView } from './box-view.tsx'
import { ImpactBand } from './impact-band.tsx'
import { AxesView } from './later.ts'
import { OnePart } from './one-part.tsx'
import { IMPACT, partsOf } from './parts-of.ts'
import { NARROW, useMedia } from './use-media.ts'

/** The boxes of the template as it lays them out; on a phone one part at a time. What goes with them stands below. */
export function BoardView({ cards }: { readonly cards: readonly Card[] }) {
  const narrow = useMedia(NARROW)
  const Laid = LAYOUT[useTemplate().layout]
  if (narrow) return <OnePart cards={cards} />
  return (
    <>
      <Laid cards={cards} />
      <BoardPanels cards={cards} analyses />
    </>
  )
}

function FourBoxesView({ cards }: { readonly cards: readonly Card[] }) {
  const template = useTemplate()
  return (
    <div className={styles.board}>
      {partsOf(template).map((part) => (
        <div key={part} className={hasOwnLine(part, template) ? `${styles.place} ${styles.across}` : styles.place}>
          {part === IMPACT ? <ImpactBand /> : <BoxView box={part} cards={cards} />}
        </div>
      ))}
    </div>
  )
}

function ColumnsView({ cards }: { readonly cards: readonly Card[] }) {
  const { boxes } = useTemplate()
  return (
    <div className={styles.board}>
      <div className={`${styles.columns} ${styles.across}`}>
        {boxes.map(({ id }) => (
          <div key={id} className={styles.place}>
            <BoxView box={id} cards={cards} />
          </div>
        ))}
      </div>
      <div className={styles.across}>
        <ImpactBand />
      </div>
    </div>
  )
}

/** The child's band, and a box of another meaning than the four. */
function hasOwnLine(part: string, { boxes }: Pick<Template, 'boxes'>): boolean {
  return part === IMPACT || boxes.find(({ id }) => id === part)?.look === 'plain'
}

const LAYOUT = { four_boxes: FourBoxesView, columns: ColumnsView, two_axes: AxesView } as const satisfies Record<
  Layout,
  unknown
>
