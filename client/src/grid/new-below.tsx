import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './board-view.module.css'
import { useNewCards } from './use-others.ts'

/** How many new cards of others stand further down, and the way to the first of them. Goes by itself once they are in sight. */
export function NewBelow({ box }: { readonly box: Box }) {
  const { t } = useTranslation('board')
  const below = useBelow(useNewCards(box))
  const [first] = below
  return (
    <div className={styles.newBelow} role="status">
      {first !== undefined && (
        <button type="button" onClick={() => placeOf(first)?.scrollIntoView({ block: 'center', behavior: 'instant' })}>
          <Icon name="down" />
          {t('changed.below', { count: below.length })}
        </button>
      )}
    </div>
  )
}

function placeOf(card: CardId): Element | null {
  return document.querySelector(`[data-card="${CSS.escape(card)}"]`)
}

/** Those of these cards whose top is under the lower edge of the screen. */
function useBelow(cards: readonly CardId[]): readonly CardId[] {
  const [below, setBelow] = useState<ReadonlySet<CardId>>(new Set())
  const all = cards.join(' ')
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      setBelow((before) => {
        const after = new Set(before)
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const card = target.getAttribute('data-card') as CardId
          if (!isIntersecting && boundingClientRect.top > 0) after.add(card)
          else after.delete(card)
        }
        return after
      })
    })
    for (const card of all.split(' ').filter((id) => id !== '')) {
      const place = placeOf(card as CardId)
      if (place) observer.observe(place)
    }
    return () => observer.disconnect()
  }, [all])
  return cards.filter((card) => below.has(card))
}
