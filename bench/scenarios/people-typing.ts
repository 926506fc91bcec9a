import { connectClient, type Place } from '../load/client.ts'
import { deliveryAmong } from '../load/delivery.ts'
import { evenly } from '../load/evenly.ts'
import { cpuMs, residentBytes } from '../load/read-process.ts'
import { quantile } from '../load/quantile.ts'
import { givesWholeBoard } from '../load/whole-board.ts'
import { createWriter, sentBy, type Writer } from '../load/writer.ts'
import { inTurns } from '../prepare/in-turns.ts'
import type { RunningTarget } from '../targets/start-target.ts'
import type { Column, Measured, Scenario, Stand } from './scenario.ts'
import { settle } from './settle.ts'

const WARM_UP_S = 3
/** What happens once for many edits, such as a commit, needs longer until its code is compiled. */
export const LONG_WARM_UP_S = 9
/** In all, and for each of them: a server that has been up for a while has its code compiled. */
const WARM_UP_EDITS = { perSecond: 1_500, each: 25 }

export const TYPING_COLUMNS: readonly Column[] = [
  { key: 'cpuPerEdit', title: 'server CPU per edit', unit: 'µs', digits: 0 },
  { key: 'busy', title: 'server busy', unit: '%', digits: 0 },
  { key: 'median', title: 'latency, median', unit: 'ms', digits: 1 },
  { key: 'p99', title: 'latency, p99', unit: 'ms', digits: 1 },
  { key: 'resident', title: 'resident', unit: 'MiB', digits: 0 },
]

/** Everybody in every room types at an even pace, and all see what the others of their room type. */
export function peopleTyping(opts: {
  name: string
  says: string
  rooms: number
  people: number
  perSecond: number
  seconds: number
  warmUpS?: number
  mostRounds?: number
}): Scenario {
  const { name, says, rooms, people, perSecond, seconds, warmUpS = WARM_UP_S, mostRounds } = opts
  const warmUp = Math.max(perSecond, Math.min(WARM_UP_EDITS.each, WARM_UP_EDITS.perSecond / (rooms * people)))
  return {
    name,
    says,
    needs: { rooms, people, edits: { count: Math.ceil(warmUp * warmUpS + perSecond * seconds) + 2, perCard: 150 } },
    columns: TYPING_COLUMNS,
    ...(mostRounds ? { mostRounds } : {}),
    async measure(stand) {
      const running = await stand.start()
      const tables = await seatWriters(stand, running)
      const writers = tables.flatMap((table) => table.writers)
      await evenly(writers, { perSecond: warmUp, seconds: warmUpS })
      const length = stand.quick ? seconds / 2 : seconds
      const [since, before] = [performance.now(), cpuMs(running.pid)]
      await evenly(writers, { perSecond, seconds: length })
      const busy = (cpuMs(running.pid) - before) / (length * 10)
      await settle(
        stand.target,
        writers.map(({ client }) => client),
      )
      const used = cpuMs(running.pid) - before
      const resident = residentBytes(running.pid) / 2 ** 20
      const sent = writers.reduce((sum, { sentAt }) => sum + sentAt.filter((at) => at >= since).length, 0)
      const { latencies, whole } = await reckon(tables, since)
      await running.stop()
      return {
        values: {
          cpuPerEdit: (used * 1_000) / sent,
          busy,
          median: quantile(latencies, 0.5),
          p99: quantile(latencies, 0.99),
          resident,
        },
        whole,
      }
    },
  }
}

/** The people of one room at their places, with what they are going to type. */
export interface Table {
  readonly place: Place
  readonly writers: readonly Writer[]
}

export async function seatWriters({ population, edits }: Stand, running: RunningTarget): Promise<readonly Table[]> {
  const numbered = population.rooms.map((room, number) => ({ room, number }))
  return inTurns(numbered, 8, async ({ room, number }) => {
    const place = { running, room: `room-${number}` }
    const writers: Writer[] = []
    for (const [index, person] of room.people.entries()) {
      const client = await connectClient(place, person)
      await client.state
      writers.push(createWriter(client, edits[number]?.[index] ?? []))
    }
    return { place, writers }
  })
}

/** In so many rooms somebody comes again with nothing, to see what they are given. */
const NEWCOMERS = 30

/** How long everything took to everybody, and whether it is all there: what came to whom, and what a newcomer is given. */
export async function reckon(
  tables: readonly Table[],
  since: number,
): Promise<{ latencies: number[] } & Pick<Measured, 'whole'>> {
  const deliveries = tables.map(({ writers }) => deliveryAmong(writers, since))
  const latencies = deliveries.flatMap((delivery) => delivery.latencies)
  const missing = deliveries.reduce((sum, delivery) => sum + delivery.missing, 0)
  const cut = tables.flatMap(({ writers }) => writers).filter(({ client }) => client.cutOff() !== null).length
  const looked = await inTurns(tables.slice(0, NEWCOMERS), 4, async ({ place, writers }) => {
    const [first] = writers
    if (!first) return true
    await first.client.close()
    return givesWholeBoard(place, first.client.person, sentBy(writers))
  })
  const lacking = looked.filter((whole) => !whole).length
  if (missing + cut + lacking === 0) return { latencies, whole: true }
  process.stderr.write(
    `  ${missing} edits did not come, ${cut} lines were cut, ${lacking} newcomers lacked something\n`,
  )
  return { latencies, whole: false }
}
