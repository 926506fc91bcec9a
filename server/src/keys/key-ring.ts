import type { Sealed } from '../store/tables.ts'
import { asKey, deriveKey, freshKey, type Key, openBytes, sealBytes } from './seal.ts'

/** The master key's only user: makes and unwraps the data key of each meeting. */
export interface KeyRing {
  /** A fresh data key, and its wrapped form to store beside the meeting. */
  newMeetingKey(meeting: string): { key: Key; wrapped: Sealed }
  /** Throws when the wrapped key is not this meeting's or the master key is another. */
  openMeetingKey(meeting: string, wrapped: Sealed): Key
  /** A key for what belongs to the server and not to a meeting, such as staff names. */
  serverKey(purpose: string): Key
}

export function createKeyRing(master: Key): KeyRing {
  const wrapping = deriveKey(master, 'wrap-meeting-keys')
  return {
    newMeetingKey(meeting) {
      const key = freshKey()
      return { key, wrapped: sealBytes(wrapping, `meeting-key:${meeting}`, key) }
    },
    openMeetingKey: (meeting, wrapped) => asKey(openBytes(wrapping, `meeting-key:${meeting}`, wrapped)),
    serverKey: (purpose) => deriveKey(master, `server:${purpose}`),
  }
}
