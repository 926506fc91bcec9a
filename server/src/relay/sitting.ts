import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { encodeSaved } from '@evenhand/shared/protocol/sync-frame'
import type { Line } from './line.ts'
import type { LoggedEdit } from './edit-log.ts'
import type { KeptRetag } from './retag.ts'
import { encodeEdits } from './state-frames.ts'

/** One seat of a room while somebody sits on it. */
export interface Sitting {
  readonly participant: ParticipantId
  readonly clientId: number
  readonly line: Line
  /** Was sent the state. Before that an edit would refer to what this client has not got. */
  synced: boolean
  /**
   * What the server lacked when this seat was taken: not sent yet, `needed` because an edit came that stands on it, or
   * given. While it is needed nothing is said to be saved.
   */
  answer: 'not-yet' | 'needed' | 'given'
  /** An edit was refused: nothing more is taken from here. [G2] */
  refused: boolean
  /** The newest edit of this socket that is on disk, and the newest that its author was told of. */
  saved: number
  told: number
}

/** An accepted edit and the seat it came from; null for the server's own. */
export interface RoomEdit extends LoggedEdit {
  readonly from: Sitting | null
  readonly retags?: readonly KeptRetag[]
}

/**
 * Shows what was committed together to everybody, encoded once, and tells authors that it is saved. Without the sole
 * author's seat: their editor already shows the change.
 */
export function showCommitted(sittings: Iterable<Sitting>, edits: readonly RoomEdit[]): void {
  let frames: readonly Uint8Array[] | null = null
  for (const sitting of sittings) {
    if (sitting.synced && edits.some(({ from }) => from !== sitting)) {
      frames ??= encodeEdits(edits.map(({ bytes }) => bytes))
      for (const frame of frames) sitting.line.send(frame)
    }
    tellSaved(sitting)
  }
}

export function tellSaved(sitting: Sitting): void {
  if (sitting.saved === sitting.told) return
  sitting.line.send(encodeSaved(sitting.saved))
  sitting.told = sitting.saved
}
