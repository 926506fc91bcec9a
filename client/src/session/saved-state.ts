/** What the header says about this person's writing. */
export type SavedState = 'not-yet-synced' | 'saved' | 'saving' | 'offline' | 'offline-unsaved'

/**
 * What is known about this tab's edits. `n` is counted as in protocol/sync-frame: the frames of type 1 and 2 that the
 * present socket has sent.
 */
export interface Ledger {
  /** The document was whole once; before that nothing may be edited. */
  readonly met: boolean
  /** The present socket has brought us up to date. */
  readonly synced: boolean
  /** The server has asked this socket what it lacks, and got it. */
  readonly answered: boolean
  readonly sent: number
  readonly saved: number
  /** The last frame of this socket with something of ours in it, 0 when there is none. */
  readonly newest: number
  /** Something of ours is in no frame of this socket. */
  readonly kept: boolean
}

export type LineEvent =
  | { readonly kind: 'edited' }
  /** The answer to "what have you got?", with everything the server lacks. */
  | { readonly kind: 'sent-answer' }
  | { readonly kind: 'sent-edit' }
  | { readonly kind: 'synced' }
  | { readonly kind: 'saved'; readonly n: number }
  | { readonly kind: 'closed' }

export const EMPTY_LEDGER: Ledger = {
  met: false,
  synced: false,
  answered: false,
  sent: 0,
  saved: 0,
  newest: 0,
  kept: false,
}

/** The ledger after one thing has happened on the line. */
export function record(ledger: Ledger, event: LineEvent): Ledger {
  const next = ledger.sent + 1
  switch (event.kind) {
    case 'edited':
      return { ...ledger, kept: true }
    case 'sent-answer':
      return { ...ledger, sent: next, answered: true, newest: ledger.kept ? next : ledger.newest, kept: false }
    case 'sent-edit':
      return { ...ledger, sent: next, newest: next, kept: false }
    case 'synced':
      return { ...ledger, synced: true, met: true }
    case 'saved':
      return { ...ledger, saved: Math.max(ledger.saved, event.n) }
    case 'closed':
      return { ...EMPTY_LEDGER, met: ledger.met, kept: hasUnsaved(ledger) }
  }
}

/** Whether something typed here is not known to be on the server's disk. [G4] */
export function hasUnsaved(ledger: Ledger): boolean {
  return ledger.kept || ledger.newest > ledger.saved
}

export function savedState(ledger: Ledger): SavedState {
  if (!ledger.met) return 'not-yet-synced'
  if (!ledger.synced) return hasUnsaved(ledger) ? 'offline-unsaved' : 'offline'
  return hasUnsaved(ledger) ? 'saving' : 'saved'
}
