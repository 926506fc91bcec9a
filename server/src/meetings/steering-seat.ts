import type { AudienceId, MeetingId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { changeBetween, partsOf, type ViewParts } from '@evenhand/shared/protocol/view-change'
import { coalesce } from './coalesce.ts'

const MOST_UNREAD_BYTES = 1_000_000
const NOTHING: ViewParts = new Map()

/** What a seat needs of its socket, so that nothing here knows of WebSockets. */
export interface SeatSocket {
  send(text: string): void
  close(code: CloseCode): void
  /** Bytes that were sent and that the network has not taken yet. */
  readonly unread: number
}

/** Whose tab it is, and by which handle it came. */
export interface SeatPlace {
  readonly meeting: MeetingId
  readonly participant: ParticipantId
  /** Which audience the tab is for, and who this person is there. */
  readonly audience: AudienceId | null
  readonly member: MemberId
  readonly handle: string
}

/** What the tab at a socket has been told already. */
export interface Told {
  readonly parts: ViewParts
  readonly revision: number
}

/** One tab at its steering socket. */
export interface SteeringSeat extends SeatPlace {
  /** Shows the view as it then is, at the end of this turn, unless it is the one shown last. */
  refresh(): void
  close(code: CloseCode): void
  /** Whether anything answers behind it. A quiet seat is kept, but nobody is shown as being here because of it. */
  isQuiet(): boolean
  hush(quiet: boolean): void
  /** The socket has closed, from either side. */
  gone(): void
}

/**
 * A seat that is pushed its own whole view, and only when it differs from the last one: a push that tells nothing new
 * would still tell that something happened. [P6] A tab that says what it has (`since`) is told what differs; `told` is what
 * that was, or null where the server does not know it. `view` gives
 * null when there is nothing for this person any more, and `elsewhere` when they are in the meeting but not in this audience.
 */
export function createSteeringSeat(opts: {
  place: SeatPlace
  socket: SeatSocket
  view: () => Promise<MeetingView | 'elsewhere' | null>
  since: 'nothing' | { readonly told: Told | null }
  onGone: (seat: SteeringSeat) => void
  onHush: (seat: SteeringSeat) => void
}): SteeringSeat {
  const { place, socket, view, since, onGone, onHush } = opts
  const inParts = since !== 'nothing'
  let open = true
  let quiet = false
  let told = inParts ? since.told : null

  async function show(): Promise<void> {
    if (!open) return
    try {
      const now = await view()
      if (now === null) close(CLOSE.ended)
      else if (now === 'elsewhere') close(CLOSE.noSeat)
      else send(now)
    } catch {
      // The database did not answer. A tab that comes back later is better than one that shows something old.
      close(CLOSE.comeBack)
    }
  }

  function send(now: MeetingView): void {
    // Its own count goes on from the time, whatever else was made meanwhile and not sent.
    const revision = Math.max(told?.revision ?? 0, now.revision) + 1
    const change = changeBetween(told?.parts ?? NOTHING, now, revision)
    // It may have closed while the view was made; a person who was just removed gets nothing more.
    if (!open || change === null) return
    if (socket.unread > MOST_UNREAD_BYTES) return close(CLOSE.comeBack)
    const message = inParts && told ? change : { ...now, revision }
    told = { parts: partsOf(now), revision }
    socket.send(JSON.stringify(message))
  }

  function close(code: CloseCode): void {
    if (open) socket.close(code)
    gone()
  }

  function gone(): void {
    if (open) onGone(seat)
    open = false
  }

  function hush(now: boolean): void {
    quiet = now
    if (open) onHush(seat)
  }

  const isQuiet = () => quiet
  const seat: SteeringSeat = { ...place, refresh: coalesce(show), close, isQuiet, hush, gone }
  return seat
}
