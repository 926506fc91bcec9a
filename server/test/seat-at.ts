import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingView, SeatView } from '@evenhand/shared/protocol/view'
import { type Board, createBoard } from './board.ts'
import { until } from './until.ts'
import type { Answer, Wire } from './wire.ts'

/** One tab at one of a person's audiences, with a board or at the waiting screen. */
export interface SeatAt {
  readonly wire: Wire
  readonly participant: ParticipantId
  readonly seat: SeatView
  view(): MeetingView
  /** Null while its board is closed to them. */
  readonly room: Board | null
  /** The board; throws at the waiting screen. */
  board(): Board
  ask(method: string, path: string, body?: unknown): Promise<Answer>
  /** The code its steering socket was closed with. */
  closedWith(): number | null
  leave(): void
}

/** Takes a seat at this audience, or at the one the server chooses, and waits until what there is of it is there. */
export async function seatAt(
  who: { readonly wire: Wire; readonly participant: ParticipantId },
  base: string,
  audience?: AudienceId,
): Promise<SeatAt> {
  const { wire, participant } = who
  const ask = (method: string, path: string, body?: unknown) => wire.ask(method, `/api/p/${participant}${path}`, body)
  const seated = await ask('POST', '/seat', audience ? { audience } : {})
  if (seated.status !== 200) throw new Error(`no seat: ${seated.status}`)
  const seat = seated.body as SeatView
  let view = seat.meeting
  let closedWith: number | null = null
  let views = 0
  const steering = wire.socket(`/seat/${seat.handle}`)
  steering.on('message', (data) => {
    view = JSON.parse(String(data)) as MeetingView
    views += 1
  })
  steering.on('close', (code) => {
    closedWith = code
  })
  const [place] = seat.rooms
  const children = view.children.map(({ id }) => id)
  const room = place ? createBoard({ base, wire, ...place, children }) : null
  await until('the seat is taken', () => views > 0 && (room === null || room.synced()))
  return {
    wire,
    participant,
    seat,
    view: () => view,
    room,
    board: () => must(room, 'a board'),
    ask,
    closedWith: () => closedWith,
    leave() {
      steering.close()
      room?.leave()
    },
  }
}

/** Joins by a link's secret and takes a seat. */
export async function joinsWith(
  wire: Wire,
  base: string,
  person: { id: ParticipantId; link: { secret: string | null } },
) {
  await wire.ask('POST', '/api/join', { secret: person.link.secret })
  return seatAt({ wire, participant: person.id }, base)
}
