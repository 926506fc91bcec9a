import type { Box, Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import {
  createContext,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { part } from '../ui/part.tsx'
import { whenQuiet } from '../ui/when-quiet.ts'
import type { CardDragLiveProps } from './card-drag-live.tsx'
import { createDragSpots, type DragSpots, placeAtEnd, placeBefore } from './drag-spots.ts'

export interface CardDragProps {
  readonly drawInHand: (card: Card) => ReactNode
  /** The cards are there: before that nothing may cross the line beside them. [U9] */
  readonly usable: boolean
  readonly children: ReactNode
}

const SpotsContext = createContext<DragSpots | null>(null)

/** The drag library; nothing on the board waits for it. A card's menu moves it as well. */
export const CardDragLive = part<CardDragLiveProps>(async () => (await import('./card-drag-live.tsx')).CardDragLive, {
  loading: () => null,
  failed: () => null,
})

/** Moving cards by hand or with the arrow keys. */
export function CardDrag({ children, usable, ...props }: CardDragProps) {
  const explained = useId()
  const [spots] = useState(() => createDragSpots(explained))
  const [awake, wake] = useState(false)
  useEffect(() => (usable ? whenQuiet(() => wake(true)) : undefined), [usable])
  return (
    <SpotsContext value={spots}>
      {children}
      {awake && <CardDragLive {...props} spots={spots} />}
    </SpotsContext>
  )
}

/** What makes a card movable: where it stands, and the handle that picks it up. */
export function useMovable(id: CardId) {
  const spots = useSpots()
  const spot = placeBefore(id)
  const place = useCallback((node: HTMLElement | null) => spots.place(spot, node), [spots, spot])
  const ref = useCallback((node: HTMLElement | null) => spots.handle(id, node), [spots, id])
  const inHand = useSyncExternalStore(spots.subscribe, () => spots.now().held === id)
  const isOver = useSyncExternalStore(spots.subscribe, () => spots.now().over === spot)
  const handle = useMemo(
    () => ({
      ref,
      // Whoever comes to a handle may be about to use it: the library hears of this card alone. [U10]
      onPointerEnter: () => spots.tell({ near: id }),
      onFocus: () => spots.tell({ near: id }),
      onPointerDown: (event: PointerEvent) => spots.presses.get(id)?.onPointerDown?.(event),
      onKeyDown: (event: KeyboardEvent) => spots.presses.get(id)?.onKeyDown?.(event),
      'aria-describedby': spots.explained,
    }),
    [spots, id, ref],
  )
  return { place, handle, inHand, isOver }
}

/** The end of a box as a place to put a card. */
export function useBoxEnd(box: Box) {
  const spots = useSpots()
  const spot = placeAtEnd(box)
  const place = useCallback((node: HTMLElement | null) => spots.place(spot, node), [spots, spot])
  const isOver = useSyncExternalStore(spots.subscribe, () => spots.now().over === spot)
  return { place, isOver }
}

function useSpots(): DragSpots {
  return must(use(SpotsContext), 'what can be moved stands inside CardDrag')
}
