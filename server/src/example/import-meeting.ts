import { attendeeIn } from '@evenhand/shared/domain/participant'
import { firstSession } from '@evenhand/shared/domain/audience'
import { must } from '@evenhand/shared/lib/must'
import type { ExampleView } from '@evenhand/shared/protocol/view'
import { readWorkedMeeting } from '@evenhand/shared/testing/worked-meeting'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import type { Problem } from '@evenhand/shared/testing/worked-references'
import type { Clock } from '../clock.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { type StoredMeeting, storeMeeting } from '../meetings/store-meeting.ts'
import type { Relay } from '../relay/relay.ts'
import { importLook } from '../scoring/import-look.ts'
import { openLook } from '../scoring/run-look.ts'
import type { Store } from '../store/store.ts'
import type { Templates } from '../templates/load-templates.ts'
import { MAIN_AUDIENCE } from './plan-audiences.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { seedGrid } from './seed-grid.ts'

export interface ImportParts {
  readonly store: Store
  readonly keyRing: KeyRing
  readonly clock: Clock
  readonly relay: Pick<Relay, 'seed'>
  readonly templates: Templates
}

export type Imported =
  | { readonly ok: true; readonly view: ExampleView }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Imports a file of the schema `worked-meeting/1` (docs/worked-meetings.md) as it came. All of it or nothing: a file with anything wrong is
 * answered with every problem and its place, and when a step fails what was stored before it is taken away again. [S6]
 */
export async function importWorkedMeeting(parts: ImportParts, file: Uint8Array): Promise<Imported> {
  const read = readWorkedMeeting(parseJson(file))
  if (!read.ok) return read
  if (!read.meeting.participants.some(({ audiences }) => audiences.includes(MAIN_AUDIENCE)))
    return { ok: false, problems: [{ path: 'participants', problem: 'nobody is in the main audience' }] }
  const plan = planImport(read.meeting, read.unknownKeys, parts.templates.usualFor(read.meeting.meeting.kind))
  const source = keptOf(file, read.meeting)
  const stored = await storeMeeting(parts, { meeting: plan.meeting, staffId: null, source })
  try {
    await fill(parts, plan, stored)
  } catch (error) {
    await parts.store.run('dropMeeting', { meeting: plan.meeting.id })
    throw error
  }
  return { ok: true, view: presentExample(plan, stored) }
}

async function fill(parts: ImportParts, plan: ImportPlan, { rooms, key }: StoredMeeting): Promise<void> {
  const { meeting } = plan
  const open = { meeting, key }
  for (const board of plan.boards) {
    const room = must(rooms.get(board.audience), 'the room of a board')
    await parts.relay.seed(room, await seedGrid(board))
  }
  for (const look of plan.looks) await importLook(parts, open, look)
  const main = { audience: firstSession(meeting).id, first: true }
  // Where nobody gives a score there is nobody to ask, and the grid stands without. [R5]
  const chair = must(
    meeting.participants.find(({ role }) => role === 'chair'),
    'chair',
  )
  const by = attendeeIn(meeting, main.audience, chair.id)
  const asked = { views: [], anyway: [], before: false }
  if (plan.ask && by) await openLook(parts, open, { ...by, ...main }, { scales: [plan.ask], ...asked })
}

function presentExample({ meeting, attending, notShown }: ImportPlan, { secrets }: StoredMeeting): ExampleView {
  const people = meeting.participants
    .filter(({ id }) => attending.includes(id))
    .map(({ id, name, role, of }) => ({ name, role, of, secret: must(secrets.get(id), 'the link of a person') }))
  return { title: meeting.title, people, notShown }
}

/** The file as it came, but without the cards of a board that was not to be kept. [P7] */
function keptOf(file: Uint8Array, { audiences, cards }: WorkedMeeting): Uint8Array {
  const gone = new Set(audiences.filter((each) => each.kept_after_meeting === false).map(({ id }) => id))
  if (!cards.some(({ audience }) => gone.has(audience))) return file
  const whole = parseJson(file)
  const kept = { ...(isRecord(whole) ? whole : {}), cards: cards.filter(({ audience }) => !gone.has(audience)) }
  return Buffer.from(JSON.stringify(kept))
}

/** What is no JSON reads as nothing, which is no meeting either. */
function parseJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(file).toString('utf8'))
  } catch {
    return null
  }
}
