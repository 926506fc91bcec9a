import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { askSeat, type SeatAnswer } from './ask-seat.ts'
import type { Cell } from './cell.ts'
import type { MeetingState } from './meeting-session.ts'

export interface Asking {
  want(audience: AudienceId): void
  /** Null while one is on its way already, and once this tab is closed. */
  next(): Promise<SeatAnswer | null>
}

/** Asks for one seat at a time. `first`: the one that was asked for before the meeting was here. */
export function createAsking(opts: {
  readonly participant: ParticipantId
  readonly cell: Cell<MeetingState>
  readonly first: Promise<SeatAnswer> | null
}): Asking {
  const { participant, cell } = opts
  let { first } = opts
  let wanted: AudienceId | null = null
  let seating = false

  function ask(): Promise<SeatAnswer> {
    const told = wanted === null ? first : null
    first = null
    return told ?? askSeat(participant, wanted)
  }

  return {
    want(audience) {
      wanted = audience
    },
    async next() {
      if (seating || cell.isClosed()) return null
      seating = true
      const now = cell.get()
      // Nobody waits for a board that was closed while another of their own is open: the server chooses.
      if (now.kind === 'in' && now.view.waiting && now.view.audience === wanted) wanted = null
      for (;;) {
        const asked = wanted
        const seat = await ask()
        // Somebody who turns to another board while the seat for this one is on its way gets that one.
        if (asked !== wanted && !cell.isClosed()) continue
        seating = false
        return cell.isClosed() ? null : seat
      }
    },
  }
}
