import type { MemberId, RoomId, StaffId } from '@evenhand/shared/domain/ids'
import type { EarlierPart } from '@evenhand/shared/domain/meeting-plan'
import { NO_PLAN } from '@evenhand/shared/domain/meeting-plan'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { must } from '@evenhand/shared/lib/must'
import type { PlanFollowUp } from '@evenhand/shared/protocol/plan-command'
import type { Clock } from '../clock.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { type StoredMeeting, storeMeeting } from '../meetings/store-meeting.ts'
import type { Relay } from '../relay/relay.ts'
import { importLook } from '../scoring/import-look.ts'
import type { Store } from '../store/store.ts'
import type { Templates } from '../templates/load-templates.ts'
import { type BoardBefore, readBoard } from './carry-over.ts'
import { earlierDecision } from './earlier-decision.ts'
import { earlierLooks } from './earlier-looks.ts'
import { type Continued, followUpOf, withLookBack } from './follow-up-meeting.ts'
import { seedFollowUp } from './seed-follow-up.ts'

export interface FollowUpParts {
  readonly store: Store
  readonly keyRing: KeyRing
  readonly clock: Clock
  readonly relay: Pick<Relay, 'seed' | 'read'>
  readonly templates: Templates
}

export interface PlannedFollowUp extends StoredMeeting {
  readonly meeting: Meeting
}

/**
 * Makes the meeting after this one: its record, a link for each person, each audience's board seeded from that audience's
 * board alone, and what was revealed sealed until the same is revealed again. All of it or nothing. [A4] [R11]
 */
export async function planFollowUp(
  parts: FollowUpParts,
  open: OpenMeeting,
  given: PlanFollowUp & { readonly staffId: StaffId | null },
): Promise<PlannedFollowUp> {
  const { store, relay, templates } = parts
  const { staffId, title, date } = given
  const before = open.meeting
  const template = withLookBack(before.template, templates.byId(before.template.id, 'follow_up'))
  const { meeting: bare, continued } = followUpOf(before, { title, date }, template)
  const rooms = new Map(store.door.roomsOf(before.id).map(({ room, audience }) => [audience, room]))
  const boards = await Promise.all(
    continued.map(async (audience) => {
      const room = rooms.get(audience.before)
      return { audience, board: room ? await readRoom(relay, room, before) : null }
    }),
  )
  const looks = await earlierLooks(store, open, continued)
  const meeting = withParts(bare, before, boards)
  const stored = await storeMeeting(parts, { meeting, staffId })
  try {
    for (const { audience, board } of boards) {
      if (board) await seedRoom(relay, stored, { audience, board, before })
    }
    for (const look of looks) await importLook(parts, { meeting, key: stored.key }, look)
  } catch (error) {
    await store.run('dropMeeting', { meeting: meeting.id })
    throw error
  }
  return { ...stored, meeting }
}

function readRoom(relay: Pick<Relay, 'read'>, room: RoomId, { children }: Meeting): Promise<BoardBefore> {
  const ids = children.map(({ id }) => id)
  return relay.read(room, (doc) => readBoard(doc, ids))
}

interface Seeding {
  readonly audience: Continued
  readonly board: BoardBefore
  readonly before: Meeting
}

async function seedRoom(
  relay: Pick<Relay, 'seed'>,
  { rooms }: StoredMeeting,
  { audience, board, before }: Seeding,
): Promise<void> {
  const names = new Map(
    before.participants.flatMap(({ name, places }) => places.map(({ member }) => [member, name] as const)),
  )
  const room = must(rooms.get(audience.now), 'the room of an audience')
  await relay.seed(room, (doc) =>
    seedFollowUp(doc, {
      board,
      on: before.date,
      now: (member: MemberId) => audience.members.get(member) ?? null,
      chair: audience.chair,
      nameOf: (member) => names.get(member) ?? '',
    }),
  )
}

/** Each audience's own part of what the new meeting knows of the one before. */
function withParts(
  meeting: Meeting,
  before: Meeting,
  boards: readonly { audience: Continued; board: BoardBefore | null }[],
): Meeting {
  const set = before.plan?.dates ?? []
  const parts = boards.map(({ audience, board }): EarlierPart => {
    const own = set.filter((date) => date.audience === audience.before)
    return {
      audience: audience.now,
      dates: own.map(({ timescale, day }) => ({ timescale, day })),
      children: before.children.map(({ id }) => ({
        child: id,
        statement: board?.statement(id) ?? '',
        ...earlierDecision(before, audience.before, id),
      })),
    }
  })
  const plan = meeting.plan ?? NO_PLAN
  return { ...meeting, plan: { ...plan, since: plan.since && { ...plan.since, parts } } }
}
