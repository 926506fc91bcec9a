import type { GridRoom } from './grid-room.ts'
import { handBack, type HandedBack, stillMissing } from './handed-back.ts'
import type { RoomEnd } from './room-line.ts'

/** The words that are back with this person. */
export function createKeptWords(show: (handedBack: readonly HandedBack[]) => void) {
  let handedBack: readonly HandedBack[] = []
  function become(next: readonly HandedBack[]) {
    handedBack = next
    show(handedBack)
  }
  return {
    handedBack: () => handedBack,
    giveBack(back: readonly HandedBack[]) {
      if (back.length > 0) become([...handedBack, ...back])
    },
    add(end: Extract<RoomEnd, { kind: 'again' }>) {
      become([...handedBack, ...handBack(end.kept, end.reason, () => crypto.randomUUID())])
    },
    /** Words that reached the disk after all are not handed back; only the fresh document knows. */
    settle: (fresh: GridRoom) => become(stillMissing(handedBack, (where) => fresh.wordsAt(where))),
    dismiss: (id: string) => become(handedBack.filter((each) => each.id !== id)),
    forget() {
      handedBack = []
    },
  }
}
