import { BOXES, type Box, type Card } from '@evenhand/shared/domain/grid'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { AddCardButton } from './add-card-button.tsx'
import styles from './board-view.module.css'
import { BoxView } from './box-view.tsx'
import { ImpactBand } from './impact-band.tsx'
import { useNarrow } from './use-narrow.ts'

/** The four boxes with the child between them; on a phone one part at a time. */
export function BoardView({ cards }: { readonly cards: readonly Card[] }) {
  const narrow = useNarrow()
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

type Part = Box | 'impact'
const PARTS: readonly Part[] = ['well', 'worried', 'impact', 'good', 'needs']

function OnePart({ cards }: { readonly cards: readonly Card[] }) {
  const { t } = useTranslation('board')
  const [part, show] = useState<Part>('well')
  const box = BOXES.find((each) => each === part)
  return (
    <div className={styles.solo}>
      <nav className={styles.switcher} aria-label={t('switcher')}>
        {PARTS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles[each]}
            aria-current={each === part ? 'true' : undefined}
            onClick={() => show(each)}
          >
            <Icon name={each} />
            <span>{each === 'impact' ? t('impact.short') : t(`boxes.${each}.short`)}</span>
          </button>
        ))}
      </nav>
      {box ? <BoxView key={box} box={box} cards={cards} /> : <ImpactBand />}
      {box && (
        <div className={styles.dock}>
          <AddCardButton box={box} className="btn btn--main" />
        </div>
      )}
    </div>
  )
}
