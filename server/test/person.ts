import { randomBytes } from 'node:crypto'
import type { Answer, Change } from '@evenhand/shared/domain/answer'
import type { Card } from '@evenhand/shared/domain/grid'
import type { AudienceId, ChildId, ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import type { LookView, MeetingView, RoundView, SeatView } from '@evenhand/shared/protocol/view'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { padSubmission } from '@evenhand/shared/seal/padding'
import { createBoard, type Board } from './board.ts'
import { until } from './until.ts'
import type { Answer as HttpAnswer, Wire } from './wire.ts'

/** One person at one device, over real sockets and real HTTP. */
export interface Person {
  readonly wire: Wire
  readonly participant: ParticipantId
  view(): MeetingView
  readonly board: Board
  cards(): readonly Card[]
  /** Asks under this person's own path. */
  ask(method: string, path: string, body?: unknown): Promise<HttpAnswer>
  look(): LookView
  round(child: string): RoundView
  scores(child: string, place: number, helps?: string, change?: Change | null): Promise<HttpAnswer>
  passes(child: string, words?: string): Promise<HttpAnswer>
  leave(): void
}

/** Takes a seat as the app does: POST, then the steering socket, then the stock provider on the board. */
export async function takeSeat(
  wire: Wire,
  base: string,
  participant: ParticipantId,
  audience?: AudienceId,
): Promise<Person> {
  const seated = await wire.ask('POST', `/api/p/${participant}/seat`, audience && { audience })
  if (seated.status !== 200) throw new Error(`no seat: ${seated.status}`)
  const seat = seated.body as SeatView
  let view = seat.meeting
  const steering = wire.socket(`/seat/${seat.handle}`)
  steering.on('message', (data) => {
    view = JSON.parse(String(data)) as MeetingView
  })
  await new Promise((resolve, reject) => steering.once('open', resolve).once('error', reject))

  const room = must(seat.rooms[0], 'a room to sit in')
  const board = createBoard({ base, wire, handle: room.handle, clientId: room.clientId, children: childIds(view) })
  await until('the board is there', board.synced)

  const ask = (method: string, path: string, body?: unknown) => wire.ask(method, `/api/p/${participant}${path}`, body)
  const look = () => must(view.looks.at(-1), 'a look')
  const round = (child: string) =>
    must(
      look().rounds.find(({ asks }) => nameOf(view, asks.child).startsWith(child)),
      'a round for that child',
    )

  async function submit(child: string, answer: Answer): Promise<HttpAnswer> {
    const { id } = round(child)
    const before = round(child)
    const seq = (before.phase !== 'revealed' && before.mine ? before.mine.seq : 0) + 1
    const opening = freshOpening()
    const commitment = await commit({ opening, look: look().id, round: id, member: view.me.member, seq, answer })
    const body = padSubmission({ answer, opening, commitment, seq, key: randomBytes(32).toString('base64url') })
    if (!body.ok) throw new Error('the answer is too long')
    return ask('PUT', `/rounds/${id}/score`, body.value)
  }

  const reasons = (helps: string) => ({ helps, worse: '', harder: '' })
  return {
    wire,
    participant,
    view: () => view,
    board,
    cards: board.cards,
    ask,
    look,
    round,
    scores: (child, place, helps = '', change = null) =>
      submit(child, { kind: 'score', place, reasons: reasons(helps), change }),
    passes: (child, words = '') =>
      submit(child, { kind: 'pass', why: 'does_not_know_child', reasons: reasons(words), change: null }),
    leave() {
      steering.close()
      board.leave()
    },
  }
}

const childIds = (view: MeetingView): readonly ChildId[] => view.children.map(({ id }) => id)

const nameOf = (view: MeetingView, child: ChildId): string =>
  must(
    view.children.find(({ id }) => id === child),
    'that child',
  ).name
