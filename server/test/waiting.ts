import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingView, SeatView } from '@evenhand/shared/protocol/view'
import type { MeetingAt } from './meeting-of.ts'
import type { Wire } from './wire.ts'

/** Somebody at the door: a seat, but no board. */
export interface Waiting {
  readonly wire: Wire
  readonly participant: ParticipantId
  readonly seat: SeatView
  view(): MeetingView
  /** What their steering socket was closed with; null while it is open. */
  closedWith(): number | null
  leave(): void
}

/** Joins by the personal link and takes a seat, wherever that is. */
export async function comesToTheDoor(meeting: MeetingAt, firstName: string): Promise<Waiting> {
  const person = must(
    meeting.people.participants.find(({ name }) => name.startsWith(firstName)),
    'that person',
  )
  const wire = meeting.outsider()
  await wire.ask('POST', '/api/join', { secret: person.link.secret })
  return sitsDown(wire, person.id)
}

/** A seat for somebody whose browser is known already, at their own door or board. */
export async function sitsDown(wire: Wire, participant: ParticipantId): Promise<Waiting> {
  const seat = (await wire.ask('POST', `/api/p/${participant}/seat`)).body as SeatView
  let view = seat.meeting
  let closedWith: number | null = null
  const socket = wire.socket(`/seat/${seat.handle}`)
  socket.on('message', (data) => {
    view = JSON.parse(String(data)) as MeetingView
  })
  socket.on('close', (code) => {
    closedWith = code
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return { wire, participant, seat, view: () => view, closedWith: () => closedWith, leave: () => socket.close() }
}
