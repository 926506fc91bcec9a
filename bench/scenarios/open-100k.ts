import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { connectClient } from '../load/client.ts'
import { pause } from '../load/evenly.ts'
import { fillBoard } from '../load/fill-board.ts'
import { cpuMs } from '../load/read-process.ts'
import { wholeBoard } from '../load/whole-board.ts'
import { answersClients } from './answers-clients.ts'
import type { Scenario } from './scenario.ts'

const PEOPLE = 60
const EACH = 1_667

/** A board that has been written on for a long time: is it still a matter of a moment to open it? */
export const open100k: Scenario = {
  name: 'open-100k',
  says: '100,000 edits on 1,000 cards, then one person opens the board: from disk after a restart where it is kept, else from memory.',
  needs: { rooms: 1, people: PEOPLE, edits: { count: EACH, perCard: 100 }, seeded: true },
  columns: [
    { key: 'opened', title: 'until the board is there', unit: 'ms', digits: 0 },
    { key: 'cpu', title: 'server CPU', unit: 'ms', digits: 0 },
    { key: 'bytes', title: 'bytes of the state', unit: 'KiB', digits: 0 },
    { key: 'stored', title: 'on disk', unit: 'MiB', digits: 1 },
  ],
  suits: answersClients,
  mostRounds: 1,
  async measure(stand) {
    const running = await stand.start()
    const place = { running, room: 'room-0' }
    const newcomer = stand.population.rooms[0]?.people.at(-1)
    if (!newcomer) throw new Error('nobody is there')
    // Where nothing is kept, somebody must stay in the room, or there is no board to open.
    const keeper = stand.filled ? null : await fillBoard(stand, place)
    await pause(500)
    const [start, before] = [performance.now(), cpuMs(running.pid)]
    const client = await connectClient(place, newcomer)
    await client.state
    await pause(2_000)
    const cpu = cpuMs(running.pid) - before
    await client.close()
    await keeper?.close()
    const board = wholeBoard(stand.edits[0]?.flat() ?? [])
    await running.stop()
    return {
      values: {
        opened: board.cameAt(client.received) - start,
        cpu,
        bytes: client.received.reduce((sum, { body }) => sum + body.length, 0) / 1_024,
        stored: bytesIn(stand.folder) / 2 ** 20,
      },
      whole: board.isMadeBy(client.received),
    }
  },
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const file = path.join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesIn(file) : statSync(file).size)
  }, 0)
}
