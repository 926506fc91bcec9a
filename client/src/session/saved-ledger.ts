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
  const listeners = new Set<() => void>()
  let ledger = EMPTY_LEDGER
  let closed = false
  return {
    happened(event) {
      const before = savedState(ledger)
      ledger = record(ledger, event)
      if (!hasUnsaved(ledger)) onAllSaved()
      if (savedState(ledger) !== before) for (const listener of listeners) listener()
    },
    state: () => savedState(ledger),
    unsaved: () => hasUnsaved(ledger),
    answered: () => ledger.answered,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closed = true
      listeners.clear()
    },
    isClosed: () => closed,
  }
}
