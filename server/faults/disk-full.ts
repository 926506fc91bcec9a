import Sqlite from 'better-sqlite3'
import path from 'node:path'
import type { SeatView } from '@evenhand/shared/protocol/view'
import { must } from '@evenhand/shared/lib/must'
import { type Board, createBoard } from '../test/board.ts'
import type { Person } from '../test/person.ts'
import { until } from '../test/until.ts'
import { wordsAt } from '../test/words-at.ts'
import { addUp } from './add-up.ts'
import { createDevice, type Device } from './device.ts'
import type { FaultCase } from './fault-case.ts'
import { type FivePeople, fivePeople } from './five-people.ts'

const REFUSED_COMMITS = 3
const MOST_MS_TO_READ = 30_000

/** No room on the disk, and then room again: nobody is told "saved" meanwhile, reading goes on, no restart is needed. */
export const diskFull: FaultCase = {
  name: 'disk-full',
  rounds: 10,
  async run({ rounds, seed, say }) {
    const device = createDevice({ keeps: false })
    if (!device) return null
    const at = await fivePeople({ seed, env: device.env })
    const { server, meeting, typing, end } = at
    const broken = new Set<string>()
    let slowestMs = 0
    const pid = server.pid()
    const reader = await meeting.joins('Finn')
    try {
      const counts = await addUp(rounds, say, () =>
        typing.round(
          async () => {
            const { problems, readMs } = await fullAndFreed(at, device, reader)
            for (const problem of problems) broken.add(problem)
            slowestMs = Math.max(slowestMs, readMs)
          },
          () => until('all is saved', () => typing.writers().every((writer) => writer.allSaved())),
        ),
      )
      if (server.pid() !== pid) broken.add('it had to be started again')
      await server.stop()
      const check = new Sqlite(path.join(server.dataFolder, 'evenhand.db')).pragma('integrity_check', { simple: true })
      if (check !== 'ok') broken.add('the database is damaged')
      const note = `no restart; who came meanwhile had the board within ${slowestMs} ms`
      return { rounds, acknowledged: typing.acknowledged(), ...counts, broken: [...broken], note }
    } finally {
      await end()
      device.remove()
    }
  },
}

/** Gives what went wrong while there was no room, and how long somebody waited who only wanted to read. */
async function fullAndFreed({ server, typing }: FivePeople, device: Device, reader: Person) {
  const problems: string[] = []
  const writers = typing.writers()
  const before = writers.map((writer) => writer.promised())
  const spare = (await reader.ask('POST', '/seat')).body as SeatView
  const refused = () => server.log().split('room-commit-failed').length
  device.raise('full')
  const refusedBefore = refused()
  for (const writer of writers) writer.types(' no room')
  await until('commits are refused', () => refused() >= refusedBefore + REFUSED_COMMITS)
  const began = performance.now()
  const shown = await readsAt(server.url, reader, spare)
  const readMs = Math.round(performance.now() - began)
  const hasAll = () => writers.every(({ card, typed }) => wordsAt({ board: shown }, card) === beforeFull(typed()))
  await until('the rest has come', hasAll).catch(() => problems.push('a reader was not shown what was saved'))
  shown.leave()
  if (writers.some((writer, index) => writer.promised() !== before[index])) problems.push('"saved" on a full disk')
  device.lower('full')
  return { problems, readMs }
}

/** A device that has nothing yet comes to a seat it was given before the disk was full. */
async function readsAt(base: string, { wire, view }: Person, seat: SeatView): Promise<Board> {
  const { handle, clientId } = must(seat.rooms[0], 'a room to sit in')
  const board = createBoard({ base, wire, handle, clientId, children: view().children.map(({ id }) => id) })
  await until('a reader is shown the board', board.synced, MOST_MS_TO_READ)
  return board
}

const beforeFull = (typed: string) => typed.slice(0, -' no room'.length)
