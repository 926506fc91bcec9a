/** The only file that knows the drag library. */
import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { boxPlan } from '@evenhand/shared/domain/template'
import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import type { CardDragProps } from './card-drag.tsx'
import { arrowTargetAmong } from './drag-keys.ts'
import { keepEarlyKeys } from './early-keys.ts'
import { type DragSpots, endOf, placeBefore } from './drag-spots.ts'
import type { Landing } from './plan-drop.ts'
import { useGrid } from './grid-context.tsx'
import { shortly } from './shortly.ts'
import { useCardActs } from './use-card-acts.ts'
import { whereStands } from './where-stands.ts'

export interface CardDragLiveProps extends Omit<CardDragProps, 'children' | 'usable'> {
  readonly spots: DragSpots
}

/** What is under the card in the hand is asked for. */
const LOOKED_THROUGH = { pointerEvents: 'none' } as const
const NO_SHIFT = { layoutShiftCompensation: false }
/** A press that does not travel stays a press, so that the handle never swallows a click. */
const BY_POINTER = { activationConstraint: { distance: 6 } }

/** Draws nothing when the cards change: it asks for them when one is picked up and put down. [U10] */
export const CardDragLive = memo(function CardDragLive({ spots, drawInHand }: CardDragLiveProps) {
  const { t } = useTranslation('board')
  const { reader } = useGrid()
  const { put } = useCardActs()
  const byKeys = useMemo(
    () => ({ coordinateGetter: arrowTargetAmong(() => rectsOf(spots).map(({ rect }) => rect)) }),
    [spots],
  )
  const sensors = useSensors(useSensor(PointerSensor, BY_POINTER), useSensor(KeyboardSensor, byKeys))
  const collisions = useMemo(() => placesUnder(spots), [spots])
  const inHand = useSyncExternalStore(spots.subscribe, () => spots.now().held)
  const held = inHand === null ? null : reader.card(inHand)
  const landed = useRef(false)
  const keys = useRef(() => {})
  useEffect(() => () => keys.current(), [])
  const nothing = { held: null, over: null }
  return (
    <DndContext
      id={spots.explained}
      sensors={sensors}
      collisionDetection={collisions}
      // Nothing of the page moves when a card is picked up, so nothing has to be measured for it. [U10]
      autoScroll={NO_SHIFT}
      accessibility={{
        announcements: useAnnouncements(spots, landed),
        screenReaderInstructions: { draggable: t('drag.instructions') },
      }}
      onDragStart={({ active, activatorEvent }) => {
        if (activatorEvent instanceof KeyboardEvent) keys.current = keepEarlyKeys(activatorEvent)
        spots.tell({ held: reader.cards().find(({ id }) => id === active.id)?.id ?? null })
      }}
      onDragOver={({ collisions: under }) => spots.tell({ over: firstOf(under) })}
      onDragCancel={() => {
        keys.current()
        spots.tell(nothing)
      }}
      onDragEnd={({ active, collisions: under }) => {
        keys.current()
        const over = firstOf(under)
        landed.current = over !== null
        spots.tell(nothing)
        const cards = reader.cards()
        const card = cards.find(({ id }) => id === active.id)
        const landing = over === null ? null : landingOf(over, cards)
        if (card && landing) put(card, landing)
      }}
    >
      <Movables spots={spots} />
      <DragOverlay dropAnimation={null} style={LOOKED_THROUGH}>
        {held && drawInHand(held)}
      </DragOverlay>
    </DndContext>
  )
})

/**
 * The library knows the card in the hand and the one whose handle somebody is at, and no place at all: where things are
 * is read when it is asked. With 500 cards on its books each step of a drag would be a walk over all of them. [U10]
 */
function Movables({ spots }: { readonly spots: DragSpots }) {
  const held = useSyncExternalStore(spots.subscribe, () => spots.now().held)
  const near = useSyncExternalStore(spots.subscribe, () => spots.now().near)
  return [...new Set([held, near])]
    .filter((card) => card !== null)
    .map((card) => <Movable key={card} card={card} spots={spots} />)
}

function Movable({ card, spots }: { readonly card: CardId; readonly spots: DragSpots }) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: card })
  useLayoutEffect(() => {
    setNodeRef(spots.places.get(placeBefore(card)) ?? null)
    setActivatorNodeRef(spots.handles.get(card) ?? null)
  }, [setNodeRef, setActivatorNodeRef, spots, card])
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
}

function landingOf(place: string, cards: readonly Card[]): Landing | null {
  const box = endOf(place)
  if (box !== null) return { box, before: null }
  const before = cards.find(({ id }) => placeBefore(id) === place)
  return before ? { box: before.box, before: before.id } : null
}

/** The places that are on the screen now, with where they are. */
function rectsOf({ places }: DragSpots): readonly { readonly id: string; readonly rect: DOMRect }[] {
  return [...places]
    .map(([id, node]) => ({ id, rect: node.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width > 0)
}

/** The keyboard has no pointer: there the card's corner was put on the corner of a place, so the nearest corner counts. */
function placesUnder(spots: DragSpots): CollisionDetection {
  return ({ pointerCoordinates: at, collisionRect }) => {
    if (at) return placesAt(spots, at)
    const far = ({ left, top }: DOMRect) => Math.hypot(left - collisionRect.left, top - collisionRect.top)
    const [first, ...others] = rectsOf(spots)
    if (!first) return []
    const { id } = others.reduce((near, each) => (far(each.rect) < far(near.rect) ? each : near), first)
    return [{ id }]
  }
}

/** The browser is asked once what is under the pointer, not each place where it is. [U10] */
function placesAt(spots: DragSpots, { x, y }: { readonly x: number; readonly y: number }) {
  const top = placeOf(spots, document.elementFromPoint(x, y))
  if (top !== null) return [{ id: top }]
  // Under a bar that lies over the board.
  const ids = document.elementsFromPoint(x, y).map((at) => spots.idOf.get(at))
  return ids.flatMap((id) => (id === undefined ? [] : [{ id }]))
}

function placeOf({ idOf }: DragSpots, from: Element | null): string | null {
  for (let at = from; at; at = at.parentElement) {
    const id = idOf.get(at)
    if (id !== undefined) return id
  }
  return null
}

function firstOf(under: readonly { readonly id: UniqueIdentifier }[] | null): string | null {
  const [first] = under ?? []
  return first ? String(first.id) : null
}

function useAnnouncements(spots: DragSpots, landed: RefObject<boolean>): Announcements {
  const { reader } = useGrid()
  const { t } = useTranslation('board')
  const template = useTemplate()
  const where = (over: string | null) => {
    const cards = reader.cards()
    const landing = over === null ? null : landingOf(over, cards)
    if (!landing) return t('drag.nowhere')
    const before = cards.find(({ id }) => id === landing.before)
    const stands = before && whereStands(before, cards, template)
    return stands
      ? t('drag.overCard', { words: shortly(before), ...stands })
      : t('drag.overEnd', { box: boxPlan(template, landing.box)?.title })
  }
  return {
    onDragStart: () => t('drag.start'),
    onDragOver: () => where(spots.now().over),
    // Where it was put down, it says itself, once it stands there.
    onDragEnd: () => (landed.current ? undefined : t('drag.cancelled')),
    onDragCancel: () => t('drag.cancelled'),
  }
}
