import type { Box } from '@evenhand/shared/domain/grid'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { useBox } from '../templates/use-template.ts'
import { iconOf } from './box-look.ts'
import styles from './box-view.module.css'
import { useGrid } from './grid-context.tsx'

export interface BoxHeadProps {
  readonly box: Box
  /** How many of its cards are shown. */
  readonly shown: number
  /** The stage (an index) until which it is folded. */
  readonly foldedUntil?: number | null
  readonly children: ReactNode
}

export function BoxHead({ box, shown, foldedUntil = null, children }: BoxHeadProps) {
  const { t } = useTranslation('board')
  const { reader } = useGrid()
  const { title, look } = useBox(box)
  const total = useSyncExternalStore(reader.subscribe, () => reader.cards().filter((card) => card.box === box).length)
  return (
    <div className={styles.head}>
      <Icon name={iconOf(look)} />
      <h2 id={`box-${box}`}>{title}</h2>
      <span className={styles.count}>
        {shown === total ? t('cards', { count: total }) : t('cardsOf', { shown, total })}
        {foldedUntil !== null && <span> {t('fold.until', { n: foldedUntil + 1 })}</span>}
      </span>
      {children}
    </div>
  )
}
