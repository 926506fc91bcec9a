import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { orderBetween } from '@evenhand/shared/domain/card-order'
import { BOXES } from '@evenhand/shared/domain/grid'
import { type Invited, type MeetingAt, setUpMeeting } from '../test/meeting-of.ts'
import { type Person, takeSeat } from '../test/person.ts'
import { type ServerProcess, startServer } from '../test/server-process.ts'
import { until } from '../test/until.ts'

/** A board with many cards, and people with several tabs each, all of them open. */
export interface BigBoard {
  readonly server: ServerProcess
  readonly meeting: MeetingAt
  readonly tabs: readonly Person[]
  readonly cards: number
  end(): Promise<void>
}

const WORDS = 'Came to school on four of five days, with lunch, and asked after the others when one was away.'

export async function bigBoard(opts: { people: number; tabs: number; cards: number }): Promise<BigBoard> {
  const server = await startServer()
  const meeting = await setUpMeeting(server.url, server.setUpLink, Array.from({ length: opts.people }, guest))
  const tabs: Person[] = []
  for (let index = 0; index < opts.people; index += 1) {
    const first = await meeting.joins(nameOf(index))
    tabs.push(first)
    for (let tab = 1; tab < opts.tabs; tab += 1) tabs.push(await takeSeat(first.wire, server.url, first.participant))
  }
  const each = Math.ceil(opts.cards / opts.people)
  for (const person of tabs.filter((_, index) => index % opts.tabs === 0)) addsMany(person, each)
  const cards = each * opts.people
  await until('everybody has every card', () => tabs.every((tab) => tab.cards().length === cards), 60_000)
  return {
    server,
    meeting,
    tabs,
    cards,
    async end() {
      for (const tab of tabs) tab.leave()
      meeting.everybodyLeaves()
      await server.end()
    },
  }
}

/** In one edit, as when somebody comes back after a long time. */
function addsMany(person: Person, count: number): void {
  const { doc } = person.board
  const author = person.view().me.member
  let order: string | null = null
  doc.transact(() => {
    for (let index = 0; index < count; index += 1) {
      order = orderBetween(order, null)
      addCard(doc, { author, box: BOXES[index % BOXES.length] ?? 'worried', order, words: WORDS })
    }
  })
}

const nameOf = (index: number) => `Guest${String(index).padStart(2, '0')}`
const guest = (_: unknown, index: number): Invited => ({
  name: `${nameOf(index)} Made-Up`,
  role: 'partner_professional',
  of: 'Fictional Primary School',
  scores: false,
})
