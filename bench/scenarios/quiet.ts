import { presenceUpdate } from '../load/carets.ts'
import { type Client, connectClient } from '../load/client.ts'
import { evenly, pause } from '../load/evenly.ts'
import { keepAwake } from '../load/keep-awake.ts'
import { heldBytes, residentBytes } from '../load/read-process.ts'
import { givesWholeBoard } from '../load/whole-board.ts'
import { createWriter } from '../load/writer.ts'
import { inTurns } from '../prepare/in-turns.ts'
import type { Person } from '../prepare/population.ts'
import type { RunningTarget } from '../targets/start-target.ts'
import { answersClients } from './answers-clients.ts'
import type { Scenario, Stand } from './scenario.ts'

const ROOMS = 1_000
const PEOPLE = 6
const WRITERS = 3
const EDITS_EACH = 8
/** Ours lets a document go a minute after the last edit and looks every 15 s. */
const QUIET_MS = 80_000
const LEFT_MS = 40_000
const AT_ONCE = 16
/** Rooms in which somebody looks whether everything is there. */
const LOOKED_AT = 30

/**
 * What a room costs that nobody writes in. A connection's cost is measured in the same process, between one and six
 * connections in each room, and taken off; everything else above the empty server is the rooms'.
 */
export const quiet: Scenario = {
  name: 'quiet',
  says: `${ROOMS} rooms of ${PEOPLE}: ${WRITERS} cards and ${WRITERS * EDITS_EACH} edits in each, 80 s of silence, then everybody leaves.`,
  needs: { rooms: ROOMS, people: PEOPLE, edits: { count: EDITS_EACH, perCard: 150 } },
  columns: [
    { key: 'perRoom', title: 'held for each quiet room, connections not counted', unit: 'KiB', digits: 1 },
    { key: 'perConnection', title: 'held for each connection', unit: 'KiB', digits: 1 },
    { key: 'resident', title: 'resident while quiet', unit: 'MiB', digits: 0 },
    { key: 'returned', title: 'of it returned after all left', unit: '%', digits: 0 },
    { key: 'residentAfter', title: 'resident after', unit: 'MiB', digits: 0 },
  ],
  suits: answersClients,
  mostRounds: 1,
  atOnce: true,
  async measure(stand) {
    const running = await stand.start()
    await pause(1_000)
    const held = () => heldBytes(running)
    const empty = await held()
    const first = await comeIn(stand, running, (people) => people.slice(0, 1))
    const withOneEach = await held()
    const others = await comeIn(stand, running, (people) => people.slice(1))
    const withAll = await held()
    const perConnection = (withAll - withOneEach) / others.length

    const everybody = [...first, ...others]
    const awake = keepAwake(everybody)
    await writeCards(stand, everybody)
    await pause(stand.quick ? QUIET_MS / 8 : QUIET_MS)
    const quietHeld = await held()
    const resident = residentBytes(running.pid)
    awake.stop()
    const whole = await lookAndLeave(stand, running, everybody)
    await pause(stand.quick ? LEFT_MS / 8 : LEFT_MS)
    const left = await held()
    const residentAfter = residentBytes(running.pid)
    await running.stop()
    return {
      values: {
        perRoom: (quietHeld - empty - perConnection * everybody.length) / stand.population.rooms.length / 1_024,
        perConnection: perConnection / 1_024,
        resident: resident / 2 ** 20,
        returned: (1 - (left - empty) / (quietHeld - empty)) * 100,
        residentAfter: residentAfter / 2 ** 20,
      },
      whole,
    }
  },
}

/** These people of each room come in and show themselves. */
async function comeIn(
  { population }: Stand,
  running: RunningTarget,
  which: (people: readonly Person[]) => readonly Person[],
): Promise<readonly Client[]> {
  const comers = population.rooms.flatMap(({ people }, room) => which(people).map((person) => ({ person, room })))
  return inTurns(comers, AT_ONCE, async ({ person, room }) => {
    const client = await connectClient({ running, room: `room-${room}` }, person)
    await client.state
    client.send(client.speech.presence(presenceUpdate(person.clientId, 0)))
    return client
  })
}

async function writeCards({ population, edits }: Stand, clients: readonly Client[]): Promise<void> {
  const own = new Map(
    population.rooms.flatMap(({ people }, room) =>
      people.slice(0, WRITERS).map(({ clientId }, person) => [clientId, edits[room]?.[person] ?? []] as const),
    ),
  )
  const writers = clients.flatMap((client) => {
    const theirs = own.get(client.person.clientId)
    return theirs ? [createWriter(client, theirs)] : []
  })
  await evenly(writers, { perSecond: 1, seconds: EDITS_EACH })
}

/** In some rooms the first person leaves and looks once more whether all is there, then everybody leaves. */
async function lookAndLeave({ population, edits }: Stand, running: RunningTarget, clients: readonly Client[]) {
  const stayed = clients.every((client) => client.cutOff() === null)
  const looking = clients.slice(0, LOOKED_AT)
  await inTurns(looking, AT_ONCE, (client) => client.close())
  const looked = await inTurns(looking, 4, ({ person }, room) => {
    const written = edits[room]?.slice(0, WRITERS).flat() ?? []
    return givesWholeBoard({ running, room: `room-${room}` }, person, written)
  })
  await inTurns(clients.slice(LOOKED_AT), AT_ONCE, (client) => client.close())
  return stayed && population.rooms.length >= LOOKED_AT && looked.every(Boolean)
}
