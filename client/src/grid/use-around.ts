import { type CardFlag, cardFlags } from '@evenhand/shared/domain/card-flags'
import type { CardLink } from '@evenhand/shared/domain/card-link'
import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { useSyncExternalStore } from 'react'
import { useTemplate } from '../templates/use-template.ts'
import { useGrid } from './grid-context.tsx'

/** Every line of the board. */
export function useLinks(): readonly CardLink[] {
  const { reader } = useGrid()
  return useSyncExternalStore(reader.subscribe, reader.links)
}

/** What a card still leaves open. Compared as words, so that somebody's typing elsewhere draws nothing here again. */
export function useFlags(card: Card): readonly CardFlag[] {
  const { reader } = useGrid()
  const template = useTemplate()
  const cardAt = (key: string) => reader.card(key as CardId)
  const now = () => JSON.stringify(cardFlags(card, { template, links: reader.links(), cardAt }))
  return JSON.parse(useSyncExternalStore(reader.subscribe, now)) as readonly CardFlag[]
}
