import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { useCallback, useSyncExternalStore } from 'react'
import type { OthersChange } from '../session/others-changes.ts'
import { useGrid } from './grid-context.tsx'

/** What somebody else did to this card since this person looked, and how to say that they have looked. */
export function useOthersChange(card: CardId): { readonly change: OthersChange | null; readonly seen: () => void } {
  const { others } = useGrid().room
  const change = useSyncExternalStore(others.subscribe, () => others.all().get(card) ?? null)
  const seen = useCallback(() => others.seen(card), [others, card])
  return { change, seen }
}

/** The new cards of others in a box that have not been seen. */
export function useNewCards(box: Box): readonly CardId[] {
  const { room, reader } = useGrid()
  const changes = useSyncExternalStore(room.others.subscribe, room.others.all)
  return [...changes].filter(([id, { kind }]) => kind === 'new' && reader.card(id)?.box === box).map(([id]) => id)
}
