import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { deriveKey, type Key } from './seal.ts'

/**
 * The key to what this person's devices keep for one audience: edits that are not saved yet, and drafts (base64url). It
 * comes from the key of that audience's room, so what stays behind on a device after the meeting has been erased, or
 * private family time is over, is noise. [S7]
 */
export function outboxKey(root: Key, participant: ParticipantId, audience: AudienceId | null): string {
  const purpose = audience === null ? `outbox:${participant}` : `outbox:${participant}:${audience}`
  return Buffer.from(deriveKey(root, purpose)).toString('base64url')
}
