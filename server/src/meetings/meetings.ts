import type { MeetingId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Key } from '../keys/seal.ts'

/** A meeting in memory with the key that opens what is stored of it. */
export interface OpenMeeting {
  readonly meeting: Meeting
  readonly key: Key
}

/**
 * The meetings of this server: loaded once, kept while somebody is in them, changed one step at a time.
 * The one place that turns stored bytes into a `Meeting`.
 */
export interface Meetings {
  /** The meeting as stored, or null when there is none or its key is gone. Single-flight: ten joiners load it once. */
  open(id: MeetingId): Promise<OpenMeeting | null>
  /** The meeting this participation belongs to. */
  openFor(participant: ParticipantId): Promise<OpenMeeting | null>
  /** As it is this moment, for doors that must read the present; null unless it is loaded. [G1] */
  now(id: MeetingId): Meeting | null
  /**
   * Changes the stored record in one step and gives it back as it then is. `step` is pure and may run again when
   * somebody else changed it first; returning null means "no change". Listeners are told after the commit.
   */
  change(id: MeetingId, step: (meeting: Meeting) => Meeting | null): Promise<Meeting>
  /** Called after every committed change, and by other lanes through `touch`. Returns how to stop. */
  onChange(listener: (id: MeetingId) => void): () => void
  /** Forgets what is in memory of meetings that are not `inUse` and that nobody has asked for in the last minute. */
  letGo(inUse: ReadonlySet<MeetingId>): void
  /** "Something that views of this meeting show has changed", said by another lane after its own commit. */
  touch(id: MeetingId): void
}
