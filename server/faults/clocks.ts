import type { Box } from '@evenhand/shared/domain/grid'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingAt } from '../test/meeting-of.ts'
import { setUpMeeting } from '../test/meeting-of.ts'
import { takeSeat, type Person } from '../test/person.ts'
import { startServer, type ServerProcess } from '../test/server-process.ts'
import { until } from '../test/until.ts'
import { createDevice, type Device } from './device.ts'
import type { FaultCase } from './fault-case.ts'

const DAY_S = 86_400
const BOX: Box = 'worried'

/** The server's clock jumps a day ahead or back between two starts, and with it every device is a day off: nothing changes. */
export const clocks: FaultCase = {
  name: 'clocks',
  rounds: 8,
  async run({ rounds, say }) {
    const device = createDevice({ keeps: false })
    if (!device) return null
    const server = await startServer(device.env)
    const meeting = await setUpMeeting(server.url, server.setUpLink)
    const broken = new Set<string>()
    let acknowledged = 0
    let diverged = 0
    try {
      const [dana, finn, priya] = [
        await meeting.joins('Dana'),
        await meeting.joins('Finn'),
        await meeting.joins('Priya'),
      ]
      await removes(meeting, priya)
      const people = { dana, finn, priya }
      for (let round = 0; round < rounds; round += 1) {
        const words = [...written(meeting.chair), `Round ${round} by Dana.`, `Round ${round} by the chair.`]
        await jumps({ server, device, aheadDays: [1, 0, -1, 0][round % 4] ?? 0 })
        const problems = await asBefore(meeting, people, round)
        acknowledged += 2
        const shown = written(dana).join('|')
        if (shown !== words.join('|') || shown !== written(meeting.chair).join('|')) diverged += 1
        for (const problem of problems) broken.add(problem)
        say(`${round + 1} of ${rounds}`)
      }
      const note = 'order, roles, a removed person, used and unused links, seats'
      return { rounds, acknowledged, lost: 0, diverged, broken: [...broken], note }
    } finally {
      meeting.everybodyLeaves()
      await server.end()
      device.remove()
    }
  },
}

async function jumps(at: { server: ServerProcess; device: Device; aheadDays: number }): Promise<void> {
  await at.server.kill()
  at.device.setClock(at.aheadDays * DAY_S)
  await at.server.restart()
}

/** What a clock could have changed and did not. */
async function asBefore(
  meeting: MeetingAt,
  { dana, finn, priya }: { dana: Person; finn: Person; priya: Person },
  round: number,
): Promise<string[]> {
  const problems: string[] = []
  const { chair } = meeting
  // The same handle as before the jump.
  for (const [who, by] of [
    [dana, 'Dana'],
    [chair, 'the chair'],
  ] as const) {
    await until('the board is there', who.board.synced, 20_000)
    who.board.add(who.view().me.member, BOX, `Round ${round} by ${by}.`)
    await until('it is saved', () => who.board.saved() === who.board.sent(), 20_000)
    await until('both have it', () => written(dana).length === written(chair).length)
  }
  if ((await priya.ask('POST', '/seat')).status === 200) problems.push('somebody who was removed was let in')
  const observer = await takeSeat(finn.wire, meeting.base, finn.participant)
  observer.board.add(observer.view().me.member, BOX, 'Not mine to write.')
  await until('the observer is turned away', () => observer.board.refusals().length > 0).catch(() =>
    problems.push('an observer was let write'),
  )
  observer.leave()
  const link = (name: string) =>
    must(
      meeting.people.participants.find((one) => one.name.startsWith(name)),
      name,
    ).link
  const look = async (name: string) =>
    (await meeting.outsider().ask('POST', '/api/join/look', { secret: link(name).secret })).status
  if ((await look('Tamsin')) !== 200) problems.push('an unused link did not open')
  if ((await look('Dana')) === 200) problems.push('a used link opened')
  return problems
}

async function removes({ staff, people }: MeetingAt, person: Person): Promise<void> {
  await staff.ask('DELETE', `/api/staff/meetings/${people.meeting}/people/${person.participant}`)
}

const written = (person: Person) => person.cards().map(({ id }) => person.board.wordsOf(id))
