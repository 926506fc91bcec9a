import type { AudienceId } from '@evenhand/shared/domain/ids'
import { createOutbox, type OutboxOptions, type RoomOutbox } from './outbox.ts'

/** Where this device keeps what this person writes for themselves: sealed like the outbox, in a place of its own. [M7] [S7] */
export interface DraftBoxes {
  /** The one of this audience. `key` is the seat's. The same one for as long as this tab lives. */
  of(audience: AudienceId, key: string): DraftBox
  /** This tab ends; what is kept waits for the next one. */
  close(): void
  /** Nothing of this participation stays on this device. */
  wipe(): Promise<void>
}

export interface DraftBox {
  /** All of them as they now stand; null: there are none. */
  keep(content: Uint8Array | null): void
  /** Gives `add` what tabs that are gone had kept. */
  restore(add: (content: Uint8Array) => void): Promise<void>
}

export function createDraftBoxes(options: Omit<OutboxOptions, 'keeps'>): DraftBoxes {
  const newest = (all: readonly Uint8Array[]) => all.at(-1) ?? new Uint8Array()
  const outbox = createOutbox({ ...options, keeps: { format: 'drafts-v1', merge: newest } })
  const boxes = new Map<AudienceId, { readonly room: RoomOutbox; readonly box: DraftBox }>()
  // Tells this tab's record from another's; nothing else hangs on it.
  const tab = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

  return {
    of(audience, key) {
      const known = boxes.get(audience)
      if (known) return known.box
      const room = outbox.open({ audience, clientId: tab, key })
      const box: DraftBox = {
        keep: (content) => (content === null ? room.allSaved() : room.add(content)),
        restore: room.restore,
      }
      boxes.set(audience, { room, box })
      return box
    },
    close() {
      for (const { room } of boxes.values()) void room.close('keep')
    },
    wipe: outbox.wipe,
  }
}
