import type { Stand } from '../scenarios/scenario.ts'
import { type Client, connectClient, type Place } from './client.ts'
import { createSeen } from './delivery.ts'
import { pause } from './evenly.ts'
import { createWriter, type Writer } from './writer.ts'

/** How many are on their way at most, so that a slow target is not drowned. */
const AHEAD = 400
const LONGEST_MS = 240_000

/**
 * Brings all edits of the first room into its board the ordinary way, over sockets: each person's from their own where
 * that is asked, else all from one. Gives a client that is in the room and has seen them all.
 */
export async function fillBoard(
  { target, population, edits }: Pick<Stand, 'target' | 'population' | 'edits'>,
  place: Place,
): Promise<Client> {
  const people = population.rooms[0]?.people ?? []
  const [first, second] = people
  if (!first || !second) throw new Error('too few people')
  const keeper = await connectClient(place, first)
  const other = await connectClient(place, second)
  const rest = target.gated ? await Promise.all(people.slice(2).map((person) => connectClient(place, person))) : []
  const clients = target.gated ? [keeper, other, ...rest] : people.map(() => other)
  const writers = people.map(({ clientId }, index) =>
    createWriter(clients[index] ?? other, edits[0]?.[index] ?? [], clientId),
  )
  const seen = watchFrom([keeper, other], writers)
  await sendAhead(writers, seen.missing)
  await until(() => seen.missing() === 0)
  for (const client of [other, ...rest]) await client.close()
  return keeper
}

async function sendAhead(writers: readonly Writer[], missing: () => number): Promise<void> {
  const longest = Math.max(...writers.map(({ edits }) => edits.length))
  for (let step = 0; step < longest; step += 1) {
    for (const writer of writers) writer.next()
    await until(() => missing() < AHEAD)
  }
}

/** Nobody is told of their own edits everywhere, so two watch: the one sees what the other does not. */
function watchFrom(watching: readonly Client[], writers: readonly Writer[]): { missing(): number } {
  const watches = watching.map((client) => ({
    client,
    read: 0,
    seen: createSeen(writers.filter((writer) => writer.client !== client)),
  }))
  return {
    missing() {
      for (const watch of watches) {
        for (; watch.read < watch.client.received.length; watch.read += 1) {
          const message = watch.client.received[watch.read]
          if (message) watch.seen.take(message)
        }
      }
      return Math.max(...watches.map(({ seen }) => seen.missing()))
    },
  }
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + LONGEST_MS
  while (!holds()) {
    if (performance.now() > end) throw new Error('not everything that was sent has come')
    await pause(2)
  }
}
