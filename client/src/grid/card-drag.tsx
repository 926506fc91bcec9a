/** Moving cards by hand or with the arrow keys. The only file that knows the drag library. */
import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  type UniqueIdentifier,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { Box, Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { boxPlan } from '@evenhand/shared/domain/template'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { arrowTarget } from './drag-keys.ts'
import type { Landing } from './plan-drop.ts'
import { shortly } from './shortly.ts'
import { whereStands } from './where-stands.ts'

export interface CardDragProps {
  readonly cards: readonly Card[]
  readonly onDrop: (card: Card, landing: Landing) => void
  readonly drawInHand: (card: Card) => ReactNode
  readonly children: ReactNode
}

/** A press that does not travel stays a press, so that the handle never swallows a click. */
const BY_POINTER = { activationConstraint: { distance: 6 } }
// Made once: with fresh options the library would tell every card of the board of every letter. [U10]
const BY_KEYS = { coordinateGetter: arrowTarget }

export function CardDrag({ cards, onDrop, drawInHand, children }: CardDragProps) {
  const { t } = useTranslation('board')
  const [inHand, setInHand] = useState<UniqueIdentifier | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, BY_POINTER),
    useSensor(KeyboardSensor, BY_KEYS),
  )
  const held = cards.find(({ id }) => id === inHand)
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={{
        announcements: useAnnouncements(cards),
        screenReaderInstructions: { draggable: t('drag.instructions') },
      }}
      onDragStart={({ active }) => setInHand(active.id)}
      onDragCancel={() => setInHand(null)}
      onDragEnd={({ active, over }) => {
        setInHand(null)
        const card = cards.find(({ id }) => id === active.id)
        const landing = over && landingOf(over.id, cards)
        if (card && landing) onDrop(card, landing)
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{held && drawInHand(held)}</DragOverlay>
    </DndContext>
  )
}

/** What makes a card movable: where it stands, and the handle that picks it up. */
export function useMovable(id: CardId, disabled: boolean) {
  const { listeners, attributes, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({ id, disabled })
  const { setNodeRef: setPlaceRef, isOver } = useDroppable({ id: `before:${id}` })
  const place = useCallback(
    (node: HTMLElement | null) => {
      setNodeRef(node)
      setPlaceRef(node)
    },
    [setNodeRef, setPlaceRef],
  )
  const explained = attributes['aria-describedby']
  const handle = useMemo(
    () => ({ ref: setActivatorNodeRef, ...listeners, 'aria-describedby': explained }),
    [setActivatorNodeRef, listeners, explained],
  )
  return { place, handle, inHand: isDragging, isOver }
}

const END = 'end:'

/** The end of a box as a place to put a card. */
export function useBoxEnd(box: Box) {
  const { setNodeRef, isOver } = useDroppable({ id: `${END}${box}` })
  return { place: setNodeRef, isOver }
}

function landingOf(over: UniqueIdentifier, cards: readonly Card[]): Landing | null {
  const place = String(over)
  if (place.startsWith(END)) return { box: place.slice(END.length), before: null }
  const before = cards.find(({ id }) => `before:${id}` === over)
  return before ? { box: before.box, before: before.id } : null
}

/** The keyboard has no pointer: there the card's corner was put on the corner of a place, so the nearest corner counts. */
const underPointer: CollisionDetection = (args) => {
  if (args.pointerCoordinates) return pointerWithin(args)
  const { collisionRect, droppableRects, droppableContainers } = args
  const places = droppableContainers.flatMap((droppableContainer) => {
    const rect = droppableRects.get(droppableContainer.id)
    if (!rect) return []
    const value = Math.hypot(rect.left - collisionRect.left, rect.top - collisionRect.top)
    return [{ id: droppableContainer.id, data: { droppableContainer, value } }]
  })
  return places.sort((a, b) => a.data.value - b.data.value)
}

function useAnnouncements(cards: readonly Card[]): Announcements {
  const { t } = useTranslation('board')
  const template = useTemplate()
  const where = (over: UniqueIdentifier | undefined) => {
    const landing = over === undefined ? null : landingOf(over, cards)
    if (!landing) return t('drag.nowhere')
    const before = cards.find(({ id }) => id === landing.before)
    const stands = before && whereStands(before, cards, template)
    return stands
      ? t('drag.overCard', { words: shortly(before), ...stands })
      : t('drag.overEnd', { box: boxPlan(template, landing.box)?.title })
  }
  return {
    onDragStart: () => t('drag.start'),
    onDragOver: ({ over }) => where(over?.id),
    // Where it was put down, it says itself, once it stands there.
    onDragEnd: ({ over }) => (over ? undefined : t('drag.cancelled')),
    onDragCancel: () => t('drag.cancelled'),
  }
}
