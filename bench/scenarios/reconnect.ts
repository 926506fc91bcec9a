import type { Edit } from '../edits/make-edits.ts'
import * as Y from '../edits/yjs.mjs'
import { type Client, connectClient, type Place } from '../load/client.ts'
import { createSeen, type Sent } from '../load/delivery.ts'
import { evenly } from '../load/evenly.ts'
import { median, quantile } from '../load/quantile.ts'
import { cpuMs } from '../load/read-process.ts'
import { givesWholeBoard } from '../load/whole-board.ts'
import { sentBy, type Writer } from '../load/writer.ts'
import { answersClients } from './answers-clients.ts'
import { seatWriters } from './people-typing.ts'
import type { Scenario } from './scenario.ts'
import { settle } from './settle.ts'

const BEFORE = { perSecond: 20, seconds: 2 }
const UNSENT = 20

/** The line breaks for 30 people, each types on, and all come back at the same moment. One more has stayed in the room. */
export const reconnect: Scenario = {
  name: 'reconnect',
  says: `30 people come back at once, each with ${UNSENT} edits made while the line was down.`,
  needs: { rooms: 1, people: 31, edits: { count: BEFORE.perSecond * BEFORE.seconds + UNSENT + 1, perCard: 150 } },
  columns: [
    { key: 'cpuPerPerson', title: 'server CPU per person', unit: 'ms', digits: 2 },
    { key: 'median', title: 'until a person has all, median', unit: 'ms', digits: 0 },
    { key: 'last', title: 'until the last has all', unit: 'ms', digits: 0 },
  ],
  suits: answersClients,
  async measure(stand) {
    const running = await stand.start()
    const [table] = await seatWriters(stand, running)
    const [stayed, ...left] = table?.writers ?? []
    if (!table || !stayed) throw new Error('nobody is there')
    await evenly(table.writers, BEFORE)
    await settle(stand.target, [stayed.client])
    await Promise.all(left.map(({ client }) => client.close()))

    const unsent = left.map(typedMeanwhile)
    const has = stateVectorOf(table.writers)
    const [start, before] = [performance.now(), cpuMs(running.pid)]
    const back = await Promise.all(unsent.map((own, index) => comeBack(table.place, left[index], { own, has })))
    await settle(stand.target, [stayed.client, ...back])
    const used = cpuMs(running.pid) - before

    const times = back.map((client) => lastCame(client, unsent) - start)
    const cut = back.some((client) => client.cutOff() !== null)
    await stayed.client.close()
    const all = [...sentBy(table.writers), ...unsent.flatMap(({ edits }) => edits)]
    const whole = !cut && !times.some(Number.isNaN) && (await givesWholeBoard(table.place, stayed.client.person, all))
    await running.stop()
    return { values: { cpuPerPerson: used / back.length, median: median(times), last: quantile(times, 1) }, whole }
  },
}

function typedMeanwhile({ clientId, edits, sentAt }: Writer): Sent {
  const own = edits.slice(sentAt.length, sentAt.length + UNSENT)
  return { clientId, edits: own, sentAt: own }
}

/** What everybody has who has seen all that was sent. */
function stateVectorOf(writers: readonly Writer[]): Uint8Array {
  const clockOf = (sent: readonly Edit[]) => sent.at(-1)?.clock ?? 0
  return Y.encodeStateVector(new Map(writers.map((writer) => [writer.clientId, clockOf(sentBy([writer]))])))
}

function comeBack(place: Place, writer: Writer | undefined, { own, has }: { own: Sent; has: Uint8Array }) {
  if (!writer) throw new Error('nobody is there')
  const unsent = Y.mergeUpdates(own.edits.map(({ update }) => update))
  return connectClient(place, writer.client.person, { has, unsent })
}

/** When the last of the others' edits came, or `NaN` when not all did. */
function lastCame(client: Client, unsent: readonly Sent[]): number {
  let last = Number.NaN
  const others = unsent.filter(({ clientId }) => clientId !== client.person.clientId)
  const seen = createSeen(others, (_sent, _index, at) => {
    last = at
  })
  for (const message of client.received) seen.take(message)
  return seen.missing() === 0 ? last : Number.NaN
}
