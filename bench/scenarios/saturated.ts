import { pause } from '../load/evenly.ts'
import { createSeen } from '../load/delivery.ts'
import { cpuMs } from '../load/read-process.ts'
import type { Writer } from '../load/writer.ts'
import { reckon, seatWriters, type Table } from './people-typing.ts'
import type { Scenario } from './scenario.ts'
import { settle } from './settle.ts'

/** How many edits of one person are under way at once: enough that the server always has work. */
const WINDOW = 32
const WARM_UP_MS = 2_000
const SECONDS = 5

/**
 * As many edits as the server takes: each of 60 people sends the next one as soon as one of their last 32 was seen
 * by somebody else. So a server is asked for no more than it can do, and none is drowned.
 */
export const saturated: Scenario = {
  name: 'saturated',
  says: `60 people in one room, each with ${WINDOW} edits under way all the time: how many edits a second come through.`,
  needs: { rooms: 1, people: 60, edits: { count: 2_400, perCard: 150 } },
  setting: 'EVENHAND_EDITS_PER_SECOND=100000, because 30 a second for each person is what ours allows otherwise',
  columns: [
    { key: 'perSecond', title: 'edits seen per second', unit: '/s', digits: 0 },
    { key: 'busy', title: 'server busy', unit: '%', digits: 0 },
    { key: 'loadBusy', title: 'load process busy', unit: '%', digits: 0 },
  ],
  async measure(stand) {
    const running = await stand.start({ EVENHAND_EDITS_PER_SECOND: '100000' })
    const tables = await seatWriters(stand, running)
    const pump = startPump(tables)
    await pause(WARM_UP_MS)
    const seconds = stand.quick ? SECONDS / 2 : SECONDS
    const [seen, used, own] = [pump.seen(), cpuMs(running.pid), cpuMs(process.pid)]
    await pause(seconds * 1_000)
    const perSecond = (pump.seen() - seen) / seconds
    const busy = (cpuMs(running.pid) - used) / (seconds * 10)
    const loadBusy = (cpuMs(process.pid) - own) / (seconds * 10)
    if (pump.ranOut()) throw new Error('there were not enough edits made beforehand')
    pump.stop()
    await settle(
      stand.target,
      tables.flatMap(({ writers }) => writers.map(({ client }) => client)),
    )
    const { whole } = await reckon(tables, 0)
    await running.stop()
    return { values: { perSecond, busy, loadBusy }, whole }
  },
}

/** Keeps every writer's window full. Two watch what comes: the first for all others, the second for the first. */
function startPump(tables: readonly Table[]): { seen(): number; ranOut(): boolean; stop(): void } {
  const writers = tables.flatMap((table) => table.writers)
  const [first, second] = writers
  if (!first || !second) throw new Error('too few people')
  let running = true
  let seen = 0
  let ranOut = false
  const come = (writer: Writer): void => {
    seen += 1
    if (running && !writer.next()) ranOut = true
  }
  const watching = [
    { by: first, seen: createSeen(writers.slice(1), come), read: first.client.received.length },
    { by: second, seen: createSeen([first], come), read: second.client.received.length },
  ]
  const look = setInterval(() => {
    for (const watch of watching) {
      const { received } = watch.by.client
      for (; watch.read < received.length; watch.read += 1) {
        const message = received[watch.read]
        if (message) watch.seen.take(message)
      }
    }
  }, 1)
  for (const writer of writers) for (let edit = 0; edit < WINDOW; edit += 1) writer.next()
  return {
    seen: () => seen,
    ranOut: () => ranOut,
    stop() {
      running = false
      clearInterval(look)
    },
  }
}
