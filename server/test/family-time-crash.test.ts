import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FAMILY_TIME, familyMeeting, movesOnTo } from './family-meeting.ts'
import { type MeetingAt, setUpMeeting } from './meeting-of.ts'
import { everyByte, openAll } from './read-everything.ts'
import type { SeatAt } from './seat-at.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { until } from './until.ts'

let server: ServerProcess
let first: MeetingAt
let seats: readonly SeatAt[] = []
beforeEach(async () => {
  server = await startServer()
  first = await setUpMeeting(server.url, server.setUpLink)
})
afterEach(async () => {
  for (const seat of seats) seat.leave()
  first.everybodyLeaves()
  await server.end()
})

const keyFiles = () => {
  const folder = `${server.dataFolder}.passing`
  return existsSync(folder) ? readdirSync(folder) : []
}

/** Dana writes in private family time on a server that will kill itself at this point of taking it away. */
async function endsUnder(fault: string): Promise<void> {
  const { chair, joins } = await familyMeeting(first.staff, server.url)
  await movesOnTo(chair, FAMILY_TIME)
  const dana = await joins('Dana')
  seats = [chair, dana]
  dana.board().add(dana.view().me.member, 'needs', 'privatecanary')
  await until('it is on the disk', () => dana.board().sent() > 1 && dana.board().saved() === dana.board().sent())
  await server.kill()
  await server.restart(fault)
  const from = chair.view().stage
  const step = { do: 'skip', from, to: from + 1, reason: 'On' }
  // The answer may get lost when the server dies right after it.
  await chair.ask('POST', '/run', step).catch(() => null)
  await server.ended()
}

test.each(['command:emptyRoom:begin', 'command:emptyRoom:before-commit', 'command:emptyRoom:after-commit'])(
  '[B3] a server that dies while it takes private family time away (%s) has done so before anybody comes again',
  async (fault) => {
    await endsUnder(fault)
    // The key went first: what is left by now, nobody can open.
    expect(keyFiles()).toHaveLength(1)
    expect(openAll(server.dataFolder, []).plain.includes('privatecanary')).toBe(false)
    const [room = ''] = keyFiles()
    await server.restart()
    expect(keyFiles()).toEqual([])
    expect(openAll(server.dataFolder).closed).toBe(0)
    expect(everyByte(server.dataFolder).includes(room)).toBe(false)
  },
  60_000,
)
