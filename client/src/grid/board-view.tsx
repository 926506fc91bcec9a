import type { Card } from '@evenhand/shared/domain/grid'
import { useTemplate } from '../templates/use-template.ts'
import { AxesView } from './axes-view.tsx'
import { BoardPanels } from './board-panels.tsx'
import styles from './board-view.module.css'
import { BoxView } from './box-view.tsx'
import { ImpactBand } from './impact-band.tsx'
import { OnePart } from './one-part.tsx'
import { IMPACT, partsOf } from './parts-of.ts'
import { NARROW, useMedia } from './use-media.ts'

/** The boxes of the template as it lays them out; on a phone one part at a time. What goes with them stands below. */
export function BoardView({ cards }: { readonly cards: readonly Card[] }) {
  const narrow = useMedia(NARROW)
  const { layout } = useTemplate()
  if (narrow) return <OnePart cards={cards} />
  return (
    <>
      {layout === 'two_axes' ? <AxesView cards={cards} /> : <BoxesView cards={cards} />}
      <BoardPanels cards={cards} analyses />
    </>
  )
}

function BoxesView({ cards }: { readonly cards: readonly Card[] }) {
  const template = useTemplate()
  const { layout, boxes } = template
  return (
    <div className={layout === 'columns' ? `${styles.board} ${styles.columns}` : styles.board}>
      {partsOf(template).map((part) =>
        part === IMPACT ? (
          <div key={part} className={styles.across}>
            <ImpactBand />
          </div>
        ) : (
          <div
            key={part}
            className={
              layout === 'four_boxes' && isPlain(part, boxes) ? `${styles.place} ${styles.across}` : styles.place
            }
          >
            <BoxView box={part} cards={cards} />
          </div>
        ),
      )}
    </div>
  )
}

/** A box of another meaning than the four has a line of its own. */
function isPlain(part: string, boxes: readonly { readonly id: string; readonly look: string }[]): boolean {
  return boxes.find(({ id }) => id === part)?.look === 'plain'
}
