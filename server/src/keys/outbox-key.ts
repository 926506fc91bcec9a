import type { ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { deriveKey, type Key } from './seal.ts'

/**
 * The key to what this person's devices keep of edits to one room that are not saved yet (base64url). It goes with the key
 * of that room, so what stays behind on a device after the meeting has been erased, private family time is over, or the
 * room was purged is noise. `room` null: there is no board to write on now, and this opens nothing. [S7]
 */
export function outboxKey(root: Key, participant: ParticipantId, room: RoomId | null): string {
  const purpose = room === null ? `outbox:${participant}` : `outbox:${participant}:${room}`
  return Buffer.from(deriveKey(root, purpose)).toString('base64url')
}
