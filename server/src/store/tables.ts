/**
 * The database in one file. Every `sealed` column is encrypted before it gets here (observe who imports `keys/`): the
 * store keeps rows and cannot read a word of a meeting. Times are epoch milliseconds, booleans 0 or 1, ids text.
 */
import type {
  AudienceId,
  LookId,
  MeetingId,
  MemberId,
  ParticipantId,
  RoomId,
  RoundId,
  ScaleId,
  StaffId,
} from '@evenhand/shared/domain/ids'
import type { Phase } from '@evenhand/shared/domain/look'

/** Bytes that only the holder of the right key can read. */
export type Sealed = Uint8Array

export interface Database {
  staff: { id: StaffId; email_lookup: string; sealed: Sealed; pass_hash: string; created_at: number }
  staff_session: { token_hash: string; staff_id: StaffId; expires_at: number }

  /** The meeting's data key, wrapped by the master key. Deleting this row is what erases a meeting. */
  meeting_key: { meeting_id: MeetingId; wrapped: Sealed }
  /** `sealed` holds a whole `Meeting`; `version` guards it against two writers. */
  meeting: { id: MeetingId; staff_id: StaffId | null; version: number; created_at: number; sealed: Sealed }
  /** An imported meeting's file as it came, so that nothing the board does not show is lost. */
  meeting_source: { meeting_id: MeetingId; sealed: Sealed }
  /** Whose participation belongs to which meeting, so that a cookie can be answered without opening a meeting. */
  participant: { id: ParticipantId; meeting_id: MeetingId }

  /** `sealed_secret` lets the chair copy a link until it is used; it is wiped with use, revoking and renewing. */
  link: {
    secret_hash: string
    participant_id: ParticipantId
    sealed_secret: Sealed | null
    created_at: number
    expires_at: number
    used_at: number | null
    revoked_at: number | null
  }
  participation: { token_hash: string; participant_id: ParticipantId; expires_at: number }

  room: { id: RoomId; meeting_id: MeetingId; audience: AudienceId }
  /** One row a tab and lane: `room_id` and `client_id` are null for the steering socket. Kept after the tab is gone: it binds a clientID to its person for the meeting's life. */
  seat: {
    handle_hash: string
    /** Null: the server itself, when it seeds a document. */
    participant_id: ParticipantId | null
    room_id: RoomId | null
    /** Which audience the tab is for. Null: none, or the server itself. */
    audience: AudienceId | null
    client_id: number | null
    created_at: number
  }
  room_log: { room_id: RoomId; seq: number; sealed: Sealed }
  /** Everything up to and with `seq`. At most two rows a room: the newest, and the one before it. */
  room_snapshot: { room_id: RoomId; seq: number; sealed: Sealed }
  /** Who tagged or moved which card, by the row of the log that brought it. Outlives that row. */
  room_trail: { room_id: RoomId; seq: number; sealed: Sealed }

  /** `audience` null: of a look that is older than audiences, and so the first session's. */
  look: {
    id: LookId
    meeting_id: MeetingId
    number: number
    phase: Phase
    imported: 0 | 1
    opened_at: number
    audience: AudienceId | null
    /** What is sent now is given before the meeting. */
    before: 0 | 1
  }
  /** Which revealed answers another audience was told of, and how. `member_id` is the alias in the round's own audience. */
  told_result: { round_id: RoundId; member_id: MemberId; audience: AudienceId; how: 'shown' | 'mentioned' }
  /** `sealed_results` only on imported looks. */
  round: {
    id: RoundId
    look_id: LookId
    position: number
    scale_id: ScaleId
    sealed_scale: Sealed
    root: string | null
    sealed_results: Sealed | null
  }
  /** One row a rostered person, made when the round opens, so that submitting is always an update. `seq` 0: a stand-in. */
  score: {
    round_id: RoundId
    position: number
    participant_id: ParticipantId
    seq: number
    idempotency_hash: string | null
    commitment: string
    sealed: Sealed
  }

  /** What was done, by whom, when; never what was said. */
  audit: { id: number; meeting_id: MeetingId; at: number; participant_id: ParticipantId | null; what: string }
}
