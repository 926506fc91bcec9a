import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type MeetingAt, setUpMeeting } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { until } from './until.ts'

/** In Dana's reasons; must be nowhere before the reveal but on her own device. */
export const CANARY = 'weekendcanary'

export const STEPS = [
  { step: 'close', command: 'closeLook', before: 'open', after: 'closed' },
  { step: 'reveal', command: 'revealLook', before: 'closed', after: 'revealed' },
] as const
export type Step = (typeof STEPS)[number]

/** The phase of a look, and for each child how many results are shown. */
export interface Shown {
  readonly phase: string
  readonly results: readonly number[]
}

/** What the chair and Dana were shown after one kill, and what everybody should be. */
export interface AfterKill {
  readonly point: string
  readonly expected: Shown
  readonly shown: readonly Shown[]
}

export interface ScoredMeeting {
  readonly server: ServerProcess
  readonly meeting: MeetingAt
  readonly dana: Person
  end(): Promise<void>
}

/** One look at two children, to which Dana has sent her answers. */
export async function createScoredMeeting(): Promise<ScoredMeeting> {
  const server = await startServer()
  const meeting = await setUpMeeting(server.url, server.setUpLink)
  const dana = await meeting.joins('Dana')
  const scales = meeting.chair.view().scales.map(({ id }) => id)
  await meeting.chair.ask('POST', '/looks', { scales })
  await until('Dana is asked', () => dana.view().looks.length === 1)
  await dana.scores('Pip', 6, CANARY)
  await dana.scores('Wren', 4, CANARY)
  return {
    server,
    meeting,
    dana,
    async end() {
      meeting.everybodyLeaves()
      await server.end()
    },
  }
}

/** The chair presses, and the server dies at each point of it in turn; after the last one the step is done. */
export async function killThroughStep(at: ScoredMeeting, { step, command, before, after }: Step): Promise<AfterKill[]> {
  const { server, meeting, dana } = at
  const { chair } = meeting
  const path = pathOf(at, step)
  const seen: AfterKill[] = []
  for (const point of ['begin', 'before-commit', 'after-commit']) {
    await server.kill()
    await server.restart(`command:${command}:${point}`)
    const pressed = await chair.ask('POST', path).then(
      () => 'answered',
      () => 'no answer',
    )
    if (pressed === 'answered') throw new Error(`the server lived on at ${point}`)
    await server.ended()
    await server.restart()
    const expected = asShown(point === 'after-commit' ? after : before)
    seen.push({ point, expected, shown: [await shownTo(meeting, chair), await shownTo(meeting, dana)] })
  }
  return seen
}

/** The chair, whose press got no answer, presses again. */
export async function pressAgain(at: ScoredMeeting, { step }: Step) {
  return at.meeting.chair.ask('POST', pathOf(at, step))
}

const pathOf = ({ meeting }: ScoredMeeting, step: Step['step']) => `/looks/${meeting.chair.look().id}/${step}`

/** Three people are asked, and of those who said nothing it is shown that they did. */
const asShown = (phase: string): Shown => ({ phase, results: phase === 'revealed' ? [3, 3] : [0, 0] })

/** What a device that comes now is shown. */
export async function shownTo(meeting: MeetingAt, person: Person): Promise<Shown> {
  const seat = await takeSeat(person.wire, meeting.base, person.participant)
  const view: MeetingView = seat.view()
  seat.leave()
  const [look] = view.looks
  const results = (look?.rounds ?? []).map((round) => (round.phase === 'revealed' ? round.results.length : 0))
  return { phase: look?.phase ?? 'none', results }
}
