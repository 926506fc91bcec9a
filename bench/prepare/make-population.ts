import type { MeetingPeopleView, SeatView } from '../../shared/src/protocol/view.ts'
import { startTarget } from '../targets/start-target.ts'
import type { Target } from '../targets/target.ts'
import { type Asking, askingAt, post } from './ask.ts'
import { inTurns } from './in-turns.ts'
import type { Person, Population, RoomOfPeople } from './population.ts'

const AT_ONCE = 24
const STAFF = { name: 'Imogen Quillfeather', email: 'imogen@example.invalid', passPhrase: 'four made up words here' }

/**
 * Fills a fresh data folder of our server by its ordinary way in: set-up, meetings, links, joining, seats. The server
 * is stopped again; its seats outlive it, so each round starts from a copy of the folder.
 */
export async function makePopulation(
  ours: Target,
  folder: string,
  size: { readonly rooms: number; readonly people: number },
): Promise<Population> {
  const running = await startTarget({ target: ours, folder })
  try {
    const asking = askingAt(running.port)
    const staff = await setUp(asking, running.printed())
    const numbers = Array.from({ length: size.rooms }, (_, room) => room)
    const rooms = await inTurns(numbers, AT_ONCE, (room) => makeRoom(asking, { staff, room, people: size.people }))
    asking.agent.destroy()
    return { folder, rooms }
  } finally {
    await running.stop()
  }
}

async function setUp(asking: Asking, printed: string): Promise<string> {
  const secret = /\/setup#(\S+)/.exec(printed)?.[1]
  const { cookie } = await post(asking, '/api/setup', { body: { secret, ...STAFF }, address: '10.255.0.1' })
  return cookie
}

async function makeRoom(
  asking: Asking,
  { staff, room, people }: { staff: string; room: number; people: number },
): Promise<RoomOfPeople> {
  const made = await post(asking, '/api/staff/meetings', {
    cookie: staff,
    address: addressOf(room, 0),
    body: {
      title: 'Thursday at ten',
      kind: 'initial_child_protection_conference',
      date: '2026-11-26',
      children: [{ name: 'Pip', age: 9 }],
      people: Array.from({ length: people }, (_, person) => ({
        name: `Guest ${person + 1} Example`,
        role: 'partner_professional',
        of: 'Fictional Primary School',
        knows: [0],
        scores: true,
      })),
      lobby: 'open',
    },
  })
  const { participants, children, meeting } = made.body as MeetingPeopleView
  await beginWriting(asking, meeting, { cookie: staff, address: addressOf(room, 0) })
  const guests = participants.filter(({ role }) => role !== 'chair')
  return {
    children: children.map(({ id }) => id),
    people: await inTurns(guests, 4, ({ link }, person) => join(asking, link.secret, addressOf(room, person + 1))),
  }
}

/** Takes the meeting to a part in which everybody writes. */
async function beginWriting(
  asking: Asking,
  meeting: string,
  { cookie, address }: { cookie: string; address: string },
): Promise<void> {
  const entered = await post(asking, `/api/staff/meetings/${meeting}/enter`, { cookie, address })
  const { participant } = entered.body as { participant: string }
  const path = `/api/p/${participant}`
  const chair = { cookie: entered.cookie, address }
  const { template } = (await post(asking, `${path}/seat`, chair)).body as SeatView
  const to = template.stages.findIndex(({ id }) => id === 'what_needs_to_happen')
  await post(asking, `${path}/run`, { ...chair, body: { do: 'skip', from: 0, to, reason: 'For the benchmark' } })
}

async function join(asking: Asking, secret: string | null, address: string): Promise<Person> {
  const joined = await post(asking, '/api/join', { body: { secret }, address })
  const { participant } = joined.body as { participant: string }
  return takeSeat(asking, { participant, cookie: joined.cookie, address })
}

/** A seat at the board, as each tab takes one. */
export async function takeSeat(
  asking: Asking,
  who: Pick<Person, 'participant' | 'cookie' | 'address'>,
): Promise<Person> {
  const { participant, cookie, address } = who
  const seated = await post(asking, `/api/p/${participant}/seat`, { cookie, address })
  const { rooms, meeting } = seated.body as SeatView
  const [room] = rooms
  if (!room) throw new Error('there is no room to sit in')
  return { participant, cookie, address, handle: room.handle, clientId: room.clientId, member: meeting.me.member }
}

function addressOf(room: number, person: number): string {
  return `10.${person}.${room >> 8}.${room & 255}`
}
