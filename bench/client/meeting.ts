import { orderBetween } from '../../shared/src/domain/card-order.ts'
import type { ParticipantId } from '../../shared/src/domain/ids.ts'
import { addCard } from '../../shared/src/grid-doc/edit-grid.ts'
import type { MeetingPeopleView, SeatView } from '../../shared/src/protocol/view.ts'
import { type Person, takeSeat } from '../../server/test/person.ts'
import { startServer } from '../../server/test/server-process.ts'
import { until } from '../../server/test/until.ts'
import { createWire, type Wire } from '../../server/test/wire.ts'
import type { Item } from './words.ts'

const STAFF = { name: 'Imogen Quillfeather', email: 'imogen@example.invalid', passPhrase: 'four made up words here' }
const DANA = 'Dana Thistledown-Sample'
const INVITED = [
  { name: DANA, role: 'parent_carer', of: 'mother' },
  { name: 'Tamsin Reed-Example', role: 'social_worker', of: 'Exampleshire' },
  { name: 'Odile Thistledown-Sample', role: 'family_network', of: 'grandmother' },
  { name: 'Priya Lanternby', role: 'partner_professional', of: 'Fictional Primary School' },
  { name: 'Joss Fennelworth', role: 'partner_professional', of: 'Fictional Surgery' },
]

/** Somebody's own place in the meeting, and what their browser holds. */
export interface Place {
  readonly participant: string
  readonly cookies: ReadonlyMap<string, string>
}

/** A real server with a real meeting in which everybody writes, and so many cards on its board. */
export interface FilledMeeting {
  readonly url: string
  readonly chair: Place
  readonly mother: Place
  /** Somebody else puts a card on the board. */
  somebodyAdds(item: Item): void
  end(): Promise<void>
}

/** `dist`: another build of the client than the one in client/dist. */
export async function startMeeting(items: readonly Item[], dist: string | null): Promise<FilledMeeting> {
  const server = await startServer(() => ({
    EVENHAND_LOG: 'warn',
    EVENHAND_EDITS_PER_SECOND: '100000',
    ...(dist ? { EVENHAND_DIST: dist } : {}),
  }))
  try {
    const { chair, writers } = await everybodyComes(server.url, server.setUpLink)
    const put = createPutting(items.length)
    for (const [at, item] of items.entries()) put(writers[at % writers.length], item)
    await until('every card is saved', () => writers.every(({ board }) => board.saved() >= board.sent()), 60_000)
    const [imogen, dana, other] = writers
    if (!imogen || !dana || !other) throw new Error('too few people')
    await until('everybody has every card', () => imogen.cards().length === items.length)
    for (const person of writers) if (person !== other) person.leave()
    return {
      url: server.url,
      chair,
      mother: { participant: dana.participant, cookies: dana.wire.cookies },
      somebodyAdds: (item) => put(other, item),
      async end() {
        other.leave()
        await server.end()
      },
    }
  } catch (error) {
    await server.end()
    throw error
  }
}

/** The chair first, then the mother; everybody in the part of the meeting in which all four boxes are open. */
async function everybodyComes(base: string, setUpLink: string) {
  const staff = createWire(base)
  await staff.ask('POST', '/api/setup', { secret: setUpLink.split('#')[1], ...STAFF })
  const made = await staff.ask('POST', '/api/staff/meetings', {
    title: 'Thursday at ten',
    kind: 'initial_child_protection_conference',
    date: '2026-11-26',
    children: [
      { name: 'Pip', age: 9 },
      { name: 'Wren', age: 2 },
    ],
    people: INVITED.map((person) => ({ ...person, scores: true, knows: [0, 1] })),
    lobby: 'open',
  })
  const { meeting, participants } = made.body as MeetingPeopleView
  const entered = await staff.ask('POST', `/api/staff/meetings/${meeting}/enter`)
  const { participant } = entered.body as { participant: ParticipantId }
  await beginsWriting(staff, participant)
  const writers: Person[] = [await takeSeat(staff, base, participant)]
  for (const { name } of INVITED) {
    const person = participants.find((each) => each.name === name)
    if (!person) throw new Error('somebody was not invited')
    const wire = createWire(base)
    await wire.ask('POST', '/api/join', { secret: person.link.secret })
    writers.push(await takeSeat(wire, base, person.id))
  }
  return { chair: { participant, cookies: staff.cookies }, writers }
}

/** A part in which family and professionals write, and no box is folded any more. */
async function beginsWriting(staff: Wire, chair: string): Promise<void> {
  const path = `/api/p/${chair}`
  const { template } = (await staff.ask('POST', `${path}/seat`)).body as SeatView
  const to = template.stages.findIndex(({ id }) => id === 'what_needs_to_happen')
  const moved = await staff.ask('POST', `${path}/run`, { do: 'skip', from: 0, to, reason: 'For the benchmark' })
  if (moved.status !== 204) throw new Error(`the meeting stays where it is: ${moved.status}`)
}

/** Every second card is about Pip, every third says how its author knows: as full as cards are. */
function createPutting(count: number) {
  let order: string | null = null
  let at = 0
  return (person: Person | undefined, { box, subTag, tag, words }: Item): void => {
    if (!person) throw new Error('nobody is there')
    const [pip] = person.view().children
    order = orderBetween(order, null)
    addCard(person.board.doc, {
      author: person.view().me.member,
      box,
      order,
      tag,
      subTag,
      children: pip && at % 2 === 0 ? [pip.id] : [],
      source:
        tag === 'fact' && at % 3 === 0 ? { kind: 'seen_by_me', who: '', when: 'in October', firstHand: true } : null,
      words: at < count ? words : `${at}: ${words}`,
    })
    at += 1
  }
}
