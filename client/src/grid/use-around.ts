import { answersBox, type CardFlag, cardFlags } from '@evenhand/shared/domain/card-flags'
import type { CardLink } from '@evenhand/shared/domain/card-link'
import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { useSyncExternalStore } from 'react'
import { useTemplate } from '../templates/use-template.ts'
import { useGrid } from './grid-context.tsx'

/** Every line of the board. */
export function useLinks(): readonly CardLink[] {
  const { reader } = useGrid()
  return useSyncExternalStore(reader.watchLinks, reader.links)
}

/** What a card still leaves open. Only a card that answers another hangs on what others are; they are compared as words. */
export function useFlags(card: Card): readonly CardFlag[] {
  const { reader } = useGrid()
  const template = useTemplate()
  const links = useLinks()
  const answers = answersBox(card, template) !== null
  const read = () => cardFlags(card, { template, links, cardAt: (key) => reader.card(key as CardId) })
  const now = useSyncExternalStore(answers ? reader.subscribe : never, () => (answers ? JSON.stringify(read()) : ''))
  return answers ? (JSON.parse(now) as readonly CardFlag[]) : read()
}

function never() {
  return () => {}
}
