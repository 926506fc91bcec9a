/** Named people who come to a meeting the way real ones do: set-up, create, link, join. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Admission } from '@evenhand/shared/domain/lobby'
import type { Role } from '@evenhand/shared/domain/role'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { type App, buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { Every } from '../src/every.ts'
import type { Log } from '../src/observe/log.ts'
import { freePort } from './free-port.ts'
import { type Person, takeSeat } from './person.ts'
import { movesTo, WRITING } from './steering.ts'
import { createWire, type Wire } from './wire.ts'

export const PASS_PHRASE = 'four made up words here'

export interface Invited {
  readonly name: string
  readonly role: Exclude<Role, 'chair'>
  readonly of: string
  readonly scores: boolean
  /** Of a child who takes part: which of the two they are. */
  readonly child?: number
}

/** The people of most meeting tests. Everybody is made up. */
export const USUAL: readonly Invited[] = [
  { name: 'Dana Thistledown-Sample', role: 'parent_carer', of: 'mother', scores: true },
  { name: 'Tamsin Reed-Example', role: 'social_worker', of: 'Exampleshire', scores: true },
  { name: 'Priya Lanternby', role: 'partner_professional', of: 'Fictional Primary School', scores: true },
  { name: 'Finn Observerton', role: 'observer_trainee', of: 'student', scores: false },
]

/** A meeting on a server somewhere, and how people come to it. */
export interface MeetingAt {
  readonly base: string
  readonly chair: Person
  /** The chair's browser, signed in as staff. */
  readonly staff: Wire
  readonly people: MeetingPeopleView
  /** Somebody joins by their link, on a device of their own. */
  joins(firstName: string): Promise<Person>
  /** A browser that nobody has invited. */
  outsider(): Wire
  everybodyLeaves(): void
}

export async function setUpMeeting(
  base: string,
  setUpLink: string,
  invited = USUAL,
  lobby: Admission = 'open',
): Promise<MeetingAt> {
  const secret = must(setUpLink.split('#')[1], 'the set-up secret')
  const staff = createWire(base)
  const email = 'imogen@example.invalid'
  await staff.ask('POST', '/api/setup', { secret, name: 'Imogen Quillfeather', email, passPhrase: PASS_PHRASE })
  return meetingBy(staff, base, invited, lobby)
}

/** One more meeting of a chair who is signed in already. */
export async function meetingBy(
  staff: Wire,
  base: string,
  invited = USUAL,
  lobby: Admission = 'open',
): Promise<MeetingAt> {
  const made = await staff.ask('POST', '/api/staff/meetings', {
    title: 'Thursday at ten',
    kind: 'initial_child_protection_conference',
    date: '2026-11-26',
    children: [
      { name: 'Pip', age: 9 },
      { name: 'Wren', age: 2 },
    ],
    people: invited.map((person) => ({ ...person, knows: [0, 1] })),
    lobby,
  })
  const people = made.body as MeetingPeopleView
  const entered = await staff.ask('POST', `/api/staff/meetings/${people.meeting}/enter`)
  const chair = await takeSeat(staff, base, (entered.body as { participant: ParticipantId }).participant)
  // Most tests are about something else than who writes when.
  if (lobby === 'open') await movesTo(chair, WRITING)
  const present: Person[] = [chair]
  return {
    base,
    chair,
    staff,
    people,
    outsider: () => createWire(base),
    async joins(firstName) {
      const wire = createWire(base)
      const person = must(
        people.participants.find(({ name }) => name.startsWith(firstName)),
        'that person',
      )
      await wire.ask('POST', '/api/join', { secret: person.link.secret })
      const joined = await takeSeat(wire, base, person.id)
      present.push(joined)
      return joined
    },
    everybodyLeaves() {
      for (const person of present) person.leave()
    },
  }
}

/** The same on a whole server in this process, where a test turns the clock and reads the log. */
export interface TestMeeting extends MeetingAt {
  readonly app: App
  readonly log: () => string
  readonly dataFolder: string
  /** Lets everything happen that happens every so many milliseconds. Nothing of that kind happens by itself. */
  tick(ms: number): void
  /** Moves the server's clock on. */
  later(ms: number): void
  /** Closes the server and starts it again on the same data and at the same address; in between, `meanwhile`. */
  restart(meanwhile?: () => void): Promise<void>
  end(): Promise<void>
}

export async function meetingOf(invited: readonly Invited[] = USUAL, lobby: Admission = 'open'): Promise<TestMeeting> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'evenhand-meeting-'))
  const port = await freePort()
  const lines: string[] = []
  const ticking: { ms: number; work: () => void }[] = []
  const every: Every = (ms, work) => {
    const entry = { ms, work }
    ticking.push(entry)
    return () => void ticking.splice(ticking.indexOf(entry), 1)
  }
  let ahead = 0
  const clock = () => Date.now() + ahead
  const config = readConfig({ PORT: String(port), EVENHAND_DATA: dataFolder }, dataFolder)
  const build = () => buildApp({ config, log: keepingLog(lines), clock, every, clientFolder: dataFolder })
  let app = await build()
  await app.listen()
  const meeting = await setUpMeeting(config.url, must(await app.setUpLink(), 'a set-up link'), invited, lobby)
  return {
    ...meeting,
    get app() {
      return app
    },
    dataFolder,
    log: () => lines.join('\n'),
    tick(ms) {
      for (const entry of ticking.filter((each) => each.ms === ms)) entry.work()
    },
    later(ms) {
      ahead += ms
    },
    async restart(meanwhile) {
      await app.close()
      meanwhile?.()
      app = await build()
      await app.listen()
    },
    async end() {
      meeting.everybodyLeaves()
      await app.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** A log at the finest level that keeps what it is told, to be searched. */
function keepingLog(lines: string[]): Log {
  const keep = (event: string, fields: object = {}) => void lines.push(JSON.stringify({ event, ...fields }))
  return { debug: keep, info: keep, warn: keep, error: keep }
}
