import type { RoomGrid, Whole } from './room-grid.ts'
import { encodeEdits, encodeState } from './state-frames.ts'

/** What may be shown of a room: exactly what is on disk. [S1] */
export interface CommittedState {
  /** Gives the frames with everything committed that `vector` lacks: at once, or when what is on its way has landed. */
  answer(vector: Uint8Array, give: (frames: readonly Uint8Array[]) => void): void
  /** These edits are on disk now, in this order. */
  landed(edits: readonly { readonly bytes: Uint8Array }[]): void
  /** Nothing is on its way and the room sleeps: keeps no more than the room itself does. */
  settle(): void
}

/**
 * Beyond this the whole is encoded anew: when the tail is no longer a tail, and when it is no small part of the board.
 */
const LONGEST_TAIL = 256
const LARGEST_TAIL = 65_536
const LARGEST_SHARE = 1 / 8

/**
 * Sixty people who come at once get the same bytes: the edits since the whole state was encoded, and that state. `whenCommitted` runs what it is given once everything applied so far is on disk, at once when it is.
 */
export function createCommittedState(opts: {
  readonly grid: RoomGrid
  readonly whenCommitted: (then: () => void) => void
}): CommittedState {
  const { grid, whenCommitted } = opts
  let landed = 0
  let whole: Whole | null = null
  let tail = createTail()

  function keep(next: Whole | null): void {
    whole = next
    tail = createTail()
  }

  function wholeWithTail(): Whole {
    if (whole) return whole
    const fresh = grid.whole()
    keep(fresh)
    return fresh
  }

  function giveWhole(give: (frames: readonly Uint8Array[]) => void): void {
    const mine = wholeWithTail()
    // The tail first: Yjs keeps it until the whole is there, and a stock client calls itself synced with the whole.
    const both = () => [...tail.frames(), mine.frame]
    if (mine.edits <= landed) return give(both())
    // Another may have been encoded meanwhile, which holds what is not on disk yet: then it is asked anew.
    whenCommitted(() => (whole === mine ? give(both()) : giveWhole(give)))
  }

  return {
    answer(vector, give) {
      const hasNothing = vector.length === 1
      if (hasNothing) return giveWhole(give)
      const { frame } = encodeState(grid.since(vector))
      whenCommitted(() => give([frame]))
    },
    landed(edits) {
      for (const { bytes } of edits) {
        landed += 1
        if (whole && landed > whole.edits) tail.add(bytes)
      }
      if (whole && tail.isTooLongFor(whole)) keep(null)
    },
    settle: () => keep(grid.whole()),
  }
}

/** The edits since the whole was encoded, as frames that are made when somebody asks for them. */
function createTail() {
  const edits: Uint8Array[] = []
  let bytes = 0
  let frames: readonly Uint8Array[] | null = []
  return {
    add(edit: Uint8Array) {
      edits.push(edit)
      bytes += edit.length
      frames = null
    },
    frames() {
      frames ??= encodeEdits(edits)
      return frames
    },
    isTooLongFor: ({ update }: Whole) =>
      edits.length > LONGEST_TAIL || bytes > Math.min(LARGEST_TAIL, update.length * LARGEST_SHARE),
  }
}
