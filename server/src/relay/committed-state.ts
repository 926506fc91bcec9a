import type { RoomGrid, Whole } from './room-grid.ts'
import { encodeEdits, encodeState } from './state-frames.ts'

/** What may be shown of a room: exactly what is on disk. [S1] */
export interface CommittedState {
  /** Gives the frames with everything committed that `vector` lacks: at once, or when what is on its way has landed. */
  answer(vector: Uint8Array, give: (frames: readonly Uint8Array[]) => void): void
  /** These edits are on disk now, in this order. */
  landed(edits: readonly { readonly bytes: Uint8Array }[]): void
}

/** Beyond this the tail is no longer a tail, and the whole is encoded anew. */
const LONGEST_TAIL = 256
const LARGEST_TAIL = 65_536

/**
 * Sixty people who come at once get the same bytes: the whole state as it was encoded some edits ago, and those edits
 * after it. `whenCommitted` runs what it is given once everything applied so far is on disk, at once when it is.
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
    const both = () => [mine.frame, ...tail.frames()]
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
      if (tail.isLong()) keep(null)
    },
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
    isLong: () => edits.length > LONGEST_TAIL || bytes > LARGEST_TAIL,
  }
}
