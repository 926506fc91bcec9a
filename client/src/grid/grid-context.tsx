import type { Card, Words } from '@evenhand/shared/domain/grid'
import type { CardId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { GridReader } from '@evenhand/shared/grid-doc/read-grid'
import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { createContext, type RefObject, useCallback, useContext, useSyncExternalStore } from 'react'
import { must } from '@evenhand/shared/lib/must'
import type { Cell } from '../session/cell.ts'
import type { GridRoom } from '../session/grid-room.ts'
import type { Writer } from './card-abilities.ts'
import type { CardDialog } from './card-menu.tsx'
import type { Drafts } from './drafts.ts'
import type { OwnActs } from './own-acts.ts'

/** What every part of the board stands on. One document; a fresh one means a fresh tree. */
export interface Grid {
  readonly room: GridRoom
  readonly reader: GridReader
  readonly view: MeetingView
  readonly writer: Writer
  readonly drafts: Drafts
  /** What this person did here, to be taken back. */
  readonly acts: OwnActs
  /** The card whose form is open here, one at a time. Watched by each card for itself: opening one draws no other. */
  readonly open: Cell<CardId | null>
  /** What is asked about a card in a dialog, one at a time. */
  readonly asked: Cell<AskedOfCard | null>
  /** The card that takes the focus once it stands where it was put. */
  readonly focusNext: RefObject<CardId | null>
}

export interface AskedOfCard {
  readonly card: CardId
  readonly dialog: CardDialog
}

export const GridContext = createContext<Grid | null>(null)

export function useGrid(): Grid {
  return must(useContext(GridContext), 'the grid context')
}

/** Every card as it is now, withdrawn ones too. */
export function useCards(): readonly Card[] {
  const { reader } = useGrid()
  return useSyncExternalStore(reader.subscribe, reader.cards)
}

/** One card as it is now; null when there is none. */
export function useCard(id: CardId): Card | null {
  const { reader } = useGrid()
  return useSyncExternalStore(
    useCallback((changed) => reader.watchCard(id, changed), [reader, id]),
    () => reader.card(id),
  )
}

/** Whether the form of this card is open here. */
export function useIsOpen(id: CardId): boolean {
  const { open } = useGrid()
  return useSyncExternalStore(open.subscribe, () => open.get() === id)
}

/** A child's impact statement as it is now. */
export function useImpact(child: ChildId): Words {
  const { reader } = useGrid()
  return useSyncExternalStore(
    reader.subscribe,
    useCallback(() => reader.impact(child), [reader, child]),
  )
}

/** The person behind an alias, when this viewer's audience has them. */
export function usePerson(member: MemberId): PersonView | null {
  return useGrid().view.people.find(({ id }) => id === member) ?? null
}
