import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import type { GridReader } from '@evenhand/shared/grid-doc/read-grid'
import type { Cell } from '../session/cell.ts'
import { inOrder } from './lanes.ts'

/** The cards of a document as the board draws them: the same array until one of them is to be drawn otherwise. */
export interface BoardCards {
  readonly get: () => readonly Card[]
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * The card whose form is open stays where it was when it was opened, whoever moves it and whatever its author sorts it
 * under: a form that is drawn elsewhere would lose the caret. It goes to its place when the form is closed. [U4] Its form
 * shows its words by itself, so that a letter draws nothing else. [U10] `mayWrite`: whether forms can be open now; a break
 * and a part in which nobody writes close them for a while.
 */
export function createBoardCards(reader: GridReader, open: Cell<CardId | null>, mayWrite: boolean): BoardCards {
  let read: readonly Card[] | null = null
  let drawn: readonly Card[] = []
  let held: Card | null = null
  let heldFor: CardId | null = null
  return {
    get() {
      const all = reader.cards()
      const id = mayWrite ? open.get() : null
      if (all === read && id === heldFor) return drawn
      const card = all.find((each) => each.id === id)
      const stands = card && !card.withdrawn ? holding(id === heldFor ? held : null, card) : null
      const now = stands ? inOrder(all.map((each) => (each.id === id ? stands : each))) : all
      if (!isSame(now, drawn)) drawn = now
      read = all
      held = stands
      heldFor = id
      return drawn
    },
    subscribe(listener) {
      const stops = [reader.subscribe(listener), open.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

/** The card as it is but for its place and its words; the one before when nothing else is another. */
function holding(before: Card | null, card: Card): Card {
  if (!before) return card
  const { box, order, subTag, words } = before
  const now = { ...card, box, order, subTag, words }
  return JSON.stringify(now) === JSON.stringify(before) ? before : now
}

/** Whether these are the same cards, one by one. */
export function isSame(one: readonly Card[], other: readonly Card[]): boolean {
  return one.length === other.length && one.every((card, at) => card === other[at])
}
