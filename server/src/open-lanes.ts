import { join } from 'node:path'
import type { MeetingId, ParticipantId } from '@evenhand/shared/domain/ids'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import { createFamilyTime } from './audiences/family-time.ts'
import { createRoomKeys } from './audiences/room-keys.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Every } from './every.ts'
import { loadWorkCalendar } from './follow-up/work-calendar.ts'
import { createArrivals } from './http/arrivals.ts'
import { createCookies } from './identity/cookies.ts'
import { createLinks } from './identity/links.ts'
import { createParticipations } from './identity/participations.ts'
import type { SeatBook } from './identity/seat-book.ts'
import { createSeatBook } from './identity/seat-book-sql.ts'
import { createSetUp, createStaffAccounts } from './identity/staff.ts'
import { createKeyRing } from './keys/key-ring.ts'
import { openMasterKey } from './keys/master-key.ts'
import { createPassingKeys } from './keys/passing-keys.ts'
import { createMeetings } from './meetings/create-meetings.ts'
import { createSteering, type Steering } from './meetings/steering.ts'
import { keepAttendance } from './people/attendance-book.ts'
import type { Log } from './observe/log.ts'
import { createRelay, type Relay } from './relay/relay.ts'
import { createLooks } from './scoring/looks-for.ts'
import { createSeen } from './stages/seen.ts'
import { hasDatabase, openStore } from './store/open-store.ts'
import type { Broken } from './store/writer.ts'
import { loadTemplates } from './templates/load-templates.ts'

export type Lanes = Awaited<ReturnType<typeof openLanes>>

const FORGET_MS = 60_000

interface LanesOptions {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly every: Every
  readonly storeBroken?: Broken
}

/** Opens the data and makes every live thing once. The only place where one lane is handed to another, as a function. */
export async function openLanes(opts: LanesOptions) {
  const { clock, every } = opts
  const data = await openData(opts)
  const { store, keyRing, meetings } = data
  const people = createPeople(opts, data)
  const looks = createLooks({ store, meetings, every })
  const steering = createSteering({ meetings, looksFor: looks.looksFor, clock, calendar: data.calendar })
  const stopAttendance = keepAttendance({ meetings, steering, clock, every })
  const { relay, roomKey, familyTime } = createRooms(opts, { ...data, seatBook: people.seatBook })
  // What a crash left of private family time is gone before anybody comes in. [B3]
  await familyTime.sweep()
  const seen = createSeen({ ...looks, roomsOf: store.door.roomsOf, read: relay.read, here: steering.here })
  const stopForgetting = every(FORGET_MS, () => meetings.letGo(inUse(relay, steering)))
  return {
    store,
    keyRing,
    clock,
    templates: data.templates,
    meetings,
    ...people,
    looks,
    steering,
    relay,
    roomKey,
    seen,
    ...closers({ steering, relay }),
    /** Takes nothing more, finishes what is on its way, closes the data. */
    async drain(): Promise<void> {
      for (const stop of [stopForgetting, stopAttendance, people.arrivals.stop, looks.stop, familyTime.stop]) stop()
      steering.drain()
      await relay.drain()
      await store.close()
    },
  }
}

type Data = Awaited<ReturnType<typeof openData>>

/** What lies in the data folder, and the keys to it. */
async function openData({ config, log, clock, storeBroken }: LanesOptions) {
  const databaseExists = hasDatabase(config.dataFolder)
  const store = await openStore({ folder: config.dataFolder, fault: config.fault, broken: storeBroken })
  const keyRing = createKeyRing(await openMasterKey({ file: config.keyFile, databaseExists }))
  return {
    store,
    keyRing,
    templates: loadTemplates({ folder: join(config.dataFolder, 'templates'), warn: log.warn }),
    calendar: loadWorkCalendar(config.dataFolder),
    meetings: createMeetings({ store, keyRing, clock }),
  }
}

/** How somebody comes in, and who they then are. */
function createPeople({ config, clock, every }: LanesOptions, { store, keyRing, meetings }: Data) {
  const cookies = createCookies({ secure: config.secure })
  const participations = createParticipations({ store, cookies, clock })
  return {
    arrivals: createArrivals({ every, mostPerAddress: config.socketsPerAddress }),
    cookies,
    participations,
    seatBook: createSeatBook({ store, clock }),
    setUp: createSetUp({ store }),
    staff: createStaffAccounts({ store, keyRing, clock }),
    links: createLinks({ store, meetings, clock }),
    holder: participations.holder,
    device: participations.device,
  }
}

/** The rooms, and the private one, whose key is gone when its time is over. */
function createRooms(
  { config, log, clock, every }: LanesOptions,
  { store, meetings, seatBook }: Pick<Data, 'store' | 'meetings'> & { readonly seatBook: SeatBook },
) {
  const passing = createPassingKeys(config.passingFolder)
  const roomKey = createRoomKeys({ passing, meetings, log: store.log, lost: (room) => familyTime.end(room) })
  const relay = createRelay({
    log: store.log,
    seats: seatBook,
    meetings,
    roomKey,
    roomOf: async (room) => store.door.roomOf(room),
    clock,
    every,
    warn: log.warn,
  })
  const familyTime = createFamilyTime({ store, meetings, passing, relay, every, warn: log.warn })
  return { relay, roomKey, familyTime }
}

/** What one person is shown out with, from every socket they hold, of both kinds. */
function closers({ steering, relay }: { steering: Steering; relay: Relay }) {
  const closeSeatsOf = (code: CloseCode) => (participant: ParticipantId) => {
    steering.closeSeatsOf(participant, code)
    relay.closeSeatsOf(participant, code)
  }
  return {
    onRemoved: closeSeatsOf(CLOSE.ended),
    /** One browser has left; the person's other tabs come back and are asked who they are. */
    onLeft: closeSeatsOf(CLOSE.comeBack),
  }
}

function inUse(...lanes: readonly Pick<Relay | Steering, 'meetings'>[]): ReadonlySet<MeetingId> {
  return new Set(lanes.flatMap((lane) => lane.meetings()))
}
