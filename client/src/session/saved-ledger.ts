import { createCell } from './cell.ts'
import { EMPTY_LEDGER, hasUnsaved, type LineEvent, record, type SavedState, savedState } from './saved-state.ts'

/** The ledger of one room while it is open. */
export interface SavedLedger {
  happened(event: LineEvent): void
  state(): SavedState
  unsaved(): boolean
  /** The present socket has answered what the server asked for. */
  answered(): boolean
  subscribe(listener: () => void): () => void
  close(): void
  isClosed(): boolean
}

/** `onAllSaved` is called whenever nothing written here is unsaved any more. */
export function createSavedLedger(onAllSaved: () => void): SavedLedger {
  let ledger = EMPTY_LEDGER
  const said = createCell(savedState(ledger))
  return {
    happened(event) {
      ledger = record(ledger, event)
      if (!hasUnsaved(ledger)) onAllSaved()
      if (savedState(ledger) !== said.get()) said.set(savedState(ledger))
    },
    state: said.get,
    unsaved: () => hasUnsaved(ledger),
    answered: () => ledger.answered,
    subscribe: said.subscribe,
    close: said.close,
    isClosed: said.isClosed,
  }
}
