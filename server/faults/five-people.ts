import { createChance } from '@evenhand/shared/testing/random'
import { createTypingPeople, type TypingPeople } from '../test/kill-round.ts'
import { type Invited, type MeetingAt, setUpMeeting, USUAL } from '../test/meeting-of.ts'
import { type MoreEnv, type ServerProcess, startServer } from '../test/server-process.ts'

const JOSS: Invited = { name: 'Joss Fennelworth', role: 'partner_professional', of: 'Made-Up Clinic', scores: true }

/** A server of its own with five people who type on it. */
export interface FivePeople {
  readonly server: ServerProcess
  readonly meeting: MeetingAt
  readonly typing: TypingPeople
  /** Nothing is sent again before somebody has looked. */
  allAway(): void
  end(): Promise<void>
}

export async function fivePeople({ seed, env }: { seed: number; env?: MoreEnv }): Promise<FivePeople> {
  const server = await startServer(env)
  const meeting = await setUpMeeting(server.url, server.setUpLink, [...USUAL, JOSS])
  const people = [meeting.chair]
  for (const name of ['Dana', 'Tamsin', 'Priya', 'Joss']) people.push(await meeting.joins(name))
  const typing = await createTypingPeople(meeting, people, createChance(seed))
  return {
    server,
    meeting,
    typing,
    allAway() {
      for (const writer of typing.writers()) writer.away()
    },
    async end() {
      meeting.everybodyLeaves()
      await server.end()
    },
  }
}
