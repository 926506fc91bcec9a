/** The only file that knows the drag library. */
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
import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { boxPlan } from '@evenhand/shared/domain/template'
import { memo, useLayoutEffect, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import type { CardDragProps } from './card-drag.tsx'
import { arrowTarget } from './drag-keys.ts'
import type { DragSpots } from './drag-spots.ts'
import type { Landing } from './plan-drop.ts'
import { shortly } from './shortly.ts'
import { whereStands } from './where-stands.ts'

export interface CardDragLiveProps extends Omit<CardDragProps, 'children'> {
  readonly spots: DragSpots
}

/** A press that does not travel stays a press, so that the handle never swallows a click. */
const BY_POINTER = { activationConstraint: { distance: 6 } }
// Made once: with fresh options the library would tell every card of the board of every letter. [U10]
const BY_KEYS = { coordinateGetter: arrowTarget }

export function CardDragLive({ cards, spots, onDrop, drawInHand }: CardDragLiveProps) {
  const { t } = useTranslation('board')
  const sensors = useSensors(useSensor(PointerSensor, BY_POINTER), useSensor(KeyboardSensor, BY_KEYS))
  const inHand = useSyncExternalStore(spots.subscribe, () => spots.now().held)
  const held = cards.find(({ id }) => id === inHand)
  const nothing = { held: null, over: null }
  return (
    <DndContext
      id={spots.explained}
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={{
        announcements: useAnnouncements(cards),
        screenReaderInstructions: { draggable: t('drag.instructions') },
      }}
      onDragStart={({ active }) => spots.tell({ held: cards.find(({ id }) => id === active.id)?.id ?? null })}
      onDragOver={({ over }) => spots.tell({ over: over ? String(over.id) : null })}
      onDragCancel={() => spots.tell(nothing)}
      onDragEnd={({ active, over }) => {
        spots.tell(nothing)
        const card = cards.find(({ id }) => id === active.id)
        const landing = over && landingOf(over.id, cards)
        if (card && landing) onDrop(card, landing)
      }}
    >
      <Spots spots={spots} />
      <DragOverlay dropAnimation={null}>{held && drawInHand(held)}</DragOverlay>
    </DndContext>
  )
}

/** Tells the library of each spot on the board. Draws nothing, so it may hear of every move of the pointer. */
function Spots({ spots }: { readonly spots: DragSpots }) {
  useSyncExternalStore(spots.subscribe, spots.version)
  return (
    <>
      {[...spots.places].map(([id, node]) => (
        <Place key={id} id={id} node={node} />
      ))}
      {[...spots.handles].map(([card, handle]) => (
        <Movable key={card} {...{ card, handle, spots }} node={spots.places.get(`before:${card}`) ?? null} />
      ))}
    </>
  )
}

const Place = memo(function Place({ id, node }: { readonly id: string; readonly node: HTMLElement }) {
  const { setNodeRef } = useDroppable({ id })
  useLayoutEffect(() => setNodeRef(node), [setNodeRef, node])
  return null
})

interface MovableProps {
  readonly card: CardId
  readonly handle: HTMLElement
  readonly node: HTMLElement | null
  readonly spots: DragSpots
}

const Movable = memo(function Movable({ card, handle, node, spots }: MovableProps) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: card })
  useLayoutEffect(() => {
    setNodeRef(node)
    setActivatorNodeRef(handle)
  }, [setNodeRef, setActivatorNodeRef, node, handle])
  useLayoutEffect(() => {
    const onPointerDown = listeners?.['onPointerDown']
    const onKeyDown = listeners?.['onKeyDown']
    spots.presses.set(card, {
      onPointerDown: (event) => onPointerDown?.(event),
      onKeyDown: (event) => onKeyDown?.(event),
    })
    return () => void spots.presses.delete(card)
  }, [spots, card, listeners])
  return null
})

const END = 'end:'

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
