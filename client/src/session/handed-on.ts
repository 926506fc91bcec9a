import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { isBorrowed } from '../safety/borrowed.ts'

const KEY = 'evenhand.handed-on'

/**
 * Whose participations are closed on this device until they say again who they are. Ids alone, in every tab of this browser;
 * it keeps honest people out of each other's boards, and is no lock. [P12]
 */
export function isHandedOn(participant: ParticipantId): boolean {
  return handedOn().includes(participant)
}

export function closeHere(participants: readonly ParticipantId[]): void {
  keep([...new Set([...handedOn(), ...participants])])
}

export function openHere(participant: ParticipantId): void {
  keep(handedOn().filter((each) => each !== participant))
}

/** Tells when another tab of this browser hands this person's meeting on. Returns how to stop. */
export function onHandedOn(participant: ParticipantId, tell: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === KEY && isHandedOn(participant)) tell()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** On a borrowed device it goes with the tab. [X3] */
const storage = () => (isBorrowed() ? sessionStorage : localStorage)

function handedOn(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []
  } catch {
    // Storage is switched off, or holds something else: nobody's meeting is closed here.
    return []
  }
}

function keep(participants: readonly string[]): void {
  try {
    if (participants.length > 0) storage().setItem(KEY, JSON.stringify(participants))
    else storage().removeItem(KEY)
  } catch {
    // Without storage each person still says who they are; only a second tab is not told.
  }
}
