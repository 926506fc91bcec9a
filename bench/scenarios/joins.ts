import { type Client, connectClient, type Place } from '../load/client.ts'
import { cpuMs } from '../load/read-process.ts'
import { median, quantile } from '../load/quantile.ts'
import { wholeBoard } from '../load/whole-board.ts'
import { answersClients } from './answers-clients.ts'
import { fillBoard } from '../load/fill-board.ts'
import { pause } from '../load/evenly.ts'
import type { Person } from '../prepare/population.ts'
import type { Column, Scenario, Stand } from './scenario.ts'

const JOINERS = 30
const WARM_UP_JOINS = 5

const columns: readonly Column[] = [
  { key: 'cpuPerJoin', title: 'server CPU per join', unit: 'ms', digits: 2 },
  { key: 'median', title: 'until the board is there, median', unit: 'ms', digits: 0 },
  { key: 'last', title: 'until the last has it', unit: 'ms', digits: 0 },
  { key: 'bytes', title: 'bytes for each', unit: 'KiB', digits: 0 },
]
const needs = { rooms: 1, people: 60, edits: { count: 334, perCard: 20 }, seeded: true }

export const joinsWarm: Scenario = {
  name: 'joins-warm',
  says: '30 people join at once, 1,000 cards with 20,000 past edits, one person in the room already.',
  needs,
  columns,
  suits: answersClients,
  async measure(stand) {
    const running = await stand.start()
    const place = { running, room: 'room-0' }
    const people = stand.population.rooms[0]?.people ?? []
    const keeper = stand.filled ? await connectClient(place, firstOf(people)) : await fillBoard(stand, place)
    await keeper.state
    for (const person of people.slice(1, 1 + WARM_UP_JOINS)) {
      const client = await connectClient(place, person)
      await client.state
      await client.close()
    }
    await pause(1_000)
    const joined = await joinAtOnce(stand, place, people.slice(-JOINERS))
    await keeper.close()
    await running.stop()
    return joined
  },
}

export const joinsCold: Scenario = {
  name: 'joins-cold',
  says: 'The same right after a restart of the server, nobody in the room: the first sync reply needs the disk.',
  needs,
  columns,
  suits: (target) => target.keeps,
  async measure(stand) {
    const running = await stand.start()
    await pause(500)
    const people = stand.population.rooms[0]?.people ?? []
    const joined = await joinAtOnce(stand, { running, room: 'room-0' }, people.slice(-JOINERS))
    await running.stop()
    return joined
  },
}

function firstOf(people: readonly Person[]): Person {
  const [first] = people
  if (!first) throw new Error('nobody is there')
  return first
}

async function joinAtOnce(stand: Stand, place: Place, people: readonly Person[]) {
  const { pid } = place.running
  const before = cpuMs(pid)
  const start = performance.now()
  const clients = await Promise.all(people.map((person) => joinRoom(place, person)))
  // A state may come in parts.
  await pause(500)
  const used = cpuMs(pid) - before
  const board = wholeBoard(stand.edits[0]?.flat() ?? [])
  const times = clients.map(({ received }) => board.cameAt(received) - start)
  const whole = clients.every((client) => client.cutOff() === null && board.isMadeBy(client.received))
  const bytes = median(clients.map(({ received }) => received.reduce((sum, { body }) => sum + body.length, 0)))
  await Promise.all(clients.map((client) => client.close()))
  return {
    values: { cpuPerJoin: used / people.length, median: median(times), last: quantile(times, 1), bytes: bytes / 1_024 },
    whole,
  }
}

async function joinRoom(place: Place, person: Person): Promise<Client> {
  const client = await connectClient(place, person)
  await client.state
  return client
}
