import type { AudienceId, Handle, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'

/** One seat at one socket, as the database knows it. `room` and `clientId` are null for the steering socket. */
export interface SeatAtSocket {
  readonly participant: ParticipantId
  readonly room: RoomId | null
  /** Which audience the seat is for; null for somebody who is in none. */
  readonly audience: AudienceId | null
  readonly clientId: number | null
}

/**
 * Who sits where. A handle is an opaque random name, kept as a hash, and survives a restart of the server, so that a
 * client that comes back after a crash finds its seat and its clientID as they were.
 */
export interface SeatBook {
  /** A fresh seat: a handle for the steering socket and, per room, a handle and a 32-bit clientID never used in that room before. */
  take(
    participant: ParticipantId,
    audience: AudienceId | null,
    rooms: readonly { readonly room: RoomId; readonly audience: AudienceId }[],
  ): Promise<{
    readonly handle: Handle
    readonly rooms: readonly { readonly audience: AudienceId; readonly handle: Handle; readonly clientId: number }[]
  }>
  /** The seat behind a handle, or null: unknown and foreign handles look the same. */
  find(handle: string): Promise<SeatAtSocket | null>
  /** Every clientID that was ever given out in this room, and to whom; null is the server itself. */
  bindings(room: RoomId): Promise<ReadonlyMap<number, ParticipantId | null>>
  /** A clientID in this room for the server's own seeding. */
  reserveForServer(room: RoomId): Promise<number>
}
