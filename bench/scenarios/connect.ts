import { type Client, connectClient } from '../load/client.ts'
import { cpuMs } from '../load/read-process.ts'
import { askingAt } from '../prepare/ask.ts'
import { inTurns } from '../prepare/in-turns.ts'
import { takeSeat } from '../prepare/make-population.ts'
import type { Person } from '../prepare/population.ts'
import type { Scenario } from './scenario.ts'

const AT_ONCE = 8

/** People coming in, six to a room, rooms empty and asleep. Half of them warm the server up. */
export const connect: Scenario = {
  name: 'connect',
  says: '600 people come to 100 empty rooms, 8 at a time; the second half is measured, until each has the state.',
  needs: { rooms: 200, people: 6, edits: { count: 1, perCard: 1 } },
  columns: [
    { key: 'cpuPerConnection', title: 'server CPU, socket', unit: 'µs', digits: 0 },
    { key: 'cpuWithSeat', title: 'server CPU, seat taken over HTTP and socket', unit: 'µs', digits: 0 },
  ],
  async measure(stand) {
    const running = await stand.start()
    const rooms = stand.population.rooms.map(({ people }, number) => ({ people, room: `room-${number}` }))
    const comers = rooms.flatMap(({ people, room }) => people.map((person) => ({ person, room })))

    async function cpuOf(come: (comer: { person: Person; room: string }) => Promise<Client>, from: number) {
      const half = stand.quick ? 150 : 300
      const warm = await inTurns(comers.slice(from, from + half), AT_ONCE, come)
      const before = cpuMs(running.pid)
      const measured = await inTurns(comers.slice(from + half, from + 2 * half), AT_ONCE, come)
      const used = cpuMs(running.pid) - before
      const whole = [...warm, ...measured].every((client) => client.cutOff() === null)
      await inTurns([...warm, ...measured], AT_ONCE, (client) => client.close())
      return { each: (used * 1_000) / half, whole }
    }

    async function come({ person, room }: { person: Person; room: string }): Promise<Client> {
      const client = await connectClient({ running, room }, person)
      await client.state
      return client
    }

    const socket = await cpuOf(come, 0)
    const asking = askingAt(running.port)
    const withSeat = stand.target.gated
      ? await cpuOf(async ({ person, room }) => come({ person: await takeSeat(asking, person), room }), 600)
      : socket
    asking.agent.destroy()
    await running.stop()
    return {
      values: { cpuPerConnection: socket.each, cpuWithSeat: withSeat.each },
      whole: socket.whole && withSeat.whole,
    }
  },
}
