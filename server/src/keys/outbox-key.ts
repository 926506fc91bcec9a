import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { deriveKey, type Key } from './seal.ts'

/**
 * The key to what this person's devices keep of edits that are not saved yet (base64url). It goes with the meeting's
 * key, so what stays behind on a device after the meeting has been erased is noise. [S7]
 */
export function outboxKey(meeting: Key, participant: ParticipantId): string {
  return Buffer.from(deriveKey(meeting, `outbox:${participant}`)).toString('base64url')
}
