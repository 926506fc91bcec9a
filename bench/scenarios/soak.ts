import { presenceUpdate } from '../load/carets.ts'
import { type Client, connectClient, type Place } from '../load/client.ts'
import { evenly } from '../load/evenly.ts'
import { cpuMs, heldBytes, residentBytes } from '../load/read-process.ts'
import { givesWholeBoard } from '../load/whole-board.ts'
import { createWriter, sentBy, type Writer } from '../load/writer.ts'
import type { Scenario, Stand } from './scenario.ts'

const PEOPLE = 11
const PER_SECOND = 2
const LONGEST_MINUTES = 120
const LOOK_EVERY_S = 5

/** A working day in small: ten people type, carets move, and every five seconds somebody's line breaks and they come again. */
export const soak: Scenario = {
  name: 'soak',
  says: `All targets at the same time: ${PEOPLE - 1} people at ${PER_SECOND} edits and carets a second each; every ${LOOK_EVERY_S} s an eleventh leaves and comes again.`,
  needs: { rooms: 1, people: PEOPLE, edits: { count: LONGEST_MINUTES * 60 * PER_SECOND, perCard: 150 } },
  columns: [
    { key: 'cpuPerEdit', title: 'server CPU per edit', unit: 'µs', digits: 0 },
    { key: 'heldFirst', title: 'held after a tenth of the time', unit: 'MiB', digits: 1 },
    { key: 'heldLast', title: 'held at the end', unit: 'MiB', digits: 1 },
    { key: 'residentLast', title: 'resident at the end', unit: 'MiB', digits: 0 },
  ],
  mostRounds: 1,
  atOnce: true,
  async measure(stand) {
    const running = await stand.start()
    const place = { running, room: 'room-0' }
    const people = stand.population.rooms[0]?.people ?? []
    const writers: Writer[] = []
    for (const [index, person] of people.slice(1).entries()) {
      writers.push(createWriter(await connectClient(place, person), stand.edits[0]?.[index + 1] ?? []))
    }
    const steps = Math.ceil((stand.minutes * 60) / LOOK_EVERY_S)
    const before = cpuMs(running.pid)
    const series: { seconds: number; resident: number }[] = []
    let heldFirst = Number.NaN
    for (let step = 0; step < steps; step += 1) {
      await evenly(writers.map(withCaret), { perSecond: PER_SECOND, seconds: LOOK_EVERY_S })
      await comesAndGoes(place, stand)
      series.push({ seconds: (step + 1) * LOOK_EVERY_S, resident: residentBytes(running.pid) })
      if (step === Math.floor(steps / 10)) heldFirst = await heldBytes(running)
      // What they heard is not kept for hours; a newcomer's board tells at the end whether all is there.
      for (const { client } of writers) client.received.length = 0
    }
    const sent = sentBy(writers)
    const cpuPerEdit = ((cpuMs(running.pid) - before) * 1_000) / sent.length
    const heldLast = await heldBytes(running)
    const cut = writers.some(({ client }) => client.cutOff() !== null)
    const [first] = people
    const whole = first !== undefined && !cut && (await givesWholeBoard(place, first, sent))
    await running.stop()
    const mib = 2 ** 20
    const residentLast = (series.at(-1)?.resident ?? Number.NaN) / mib
    return { values: { cpuPerEdit, heldFirst: heldFirst / mib, heldLast: heldLast / mib, residentLast }, whole, series }
  },
}

function withCaret({ next, client, sentAt }: Writer): { next(): void } {
  const { clientId } = client.person
  return {
    next() {
      next()
      client.send(client.speech.presence(presenceUpdate(clientId, sentAt.length)))
    },
  }
}

async function comesAndGoes(place: Place, { population }: Stand): Promise<void> {
  const [first] = population.rooms[0]?.people ?? []
  if (!first) return
  const client: Client = await connectClient(place, first)
  await client.state
  await client.close()
}
