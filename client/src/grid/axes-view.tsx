import type { Card } from '@evenhand/shared/domain/grid'
import { useTemplate } from '../templates/use-template.ts'
import { AxesCross } from './axes-cross.tsx'
import styles from './axes-view.module.css'
import { BoxView } from './box-view.tsx'
import { ImpactBand } from './impact-band.tsx'
import { endsOf } from './parts-of.ts'

const PLACES = [styles.top, styles.left, styles.right, styles.bottom]

/** Two lines that cross: a list at each end, what is asked between them in the middle, everything else below. */
export function AxesView({ cards }: { readonly cards: readonly Card[] }) {
  const { ends, others } = endsOf(useTemplate().boxes)
  return (
    <div className={styles.axes}>
      {ends.map(({ id }, at) => (
        <div key={id} className={PLACES[at]}>
          <BoxView box={id} cards={cards} />
        </div>
      ))}
      <div className={styles.middle}>
        <AxesCross />
      </div>
      {others.map(({ id }) => (
        <div key={id} className={styles.across}>
          <BoxView box={id} cards={cards} />
        </div>
      ))}
      <div className={styles.across}>
        <ImpactBand />
      </div>
    </div>
  )
}
