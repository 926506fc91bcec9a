import { must } from '@evenhand/shared/lib/must'
import type { ExampleView } from '@evenhand/shared/protocol/view'
import { readWorkedMeeting } from '@evenhand/shared/testing/worked-meeting'
import type { Problem } from '@evenhand/shared/testing/worked-references'
import type { Clock } from '../clock.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { MAIN, type StoredMeeting, storeMeeting } from '../meetings/store-meeting.ts'
import type { Relay } from '../relay/relay.ts'
import { importLook } from '../scoring/import-look.ts'
import { openLook } from '../scoring/run-look.ts'
import type { Store } from '../store/store.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { seedGrid } from './seed-grid.ts'

export interface ImportParts {
  readonly store: Store
  readonly keyRing: KeyRing
  readonly clock: Clock
  readonly relay: Pick<Relay, 'seed'>
}

export type Imported =
  | { readonly ok: true; readonly view: ExampleView }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Imports a file of the schema `worked-meeting/1` as it came. All of it or nothing: a file with anything wrong is
 * answered with every problem and its place, and when a step fails what was stored before it is taken away again. [S6]
 */
export async function importWorkedMeeting(parts: ImportParts, file: Uint8Array): Promise<Imported> {
  const read = readWorkedMeeting(parseJson(file))
  if (!read.ok) return read
  if (!read.meeting.participants.some(({ audiences }) => audiences.includes(MAIN)))
    return { ok: false, problems: [{ path: 'participants', problem: 'nobody is in the main audience' }] }
  const plan = planImport(read.meeting, read.unknownKeys)
  const stored = await storeMeeting(parts, { meeting: plan.meeting, staffId: null, rooms: [MAIN], source: file })
  try {
    await fill(parts, plan, stored)
  } catch (error) {
    await parts.store.run('dropMeeting', { meeting: plan.meeting.id })
    throw error
  }
  return { ok: true, view: presentExample(plan, stored) }
}

async function fill(parts: ImportParts, plan: ImportPlan, { room, key }: StoredMeeting): Promise<void> {
  const { meeting } = plan
  const open = { meeting, key }
  await parts.relay.seed(room, (doc) => seedGrid(doc, plan))
  for (const look of plan.looks) await importLook(parts, open, look)
  // Where nobody gives a score there is nobody to ask, and the grid stands without. [R5]
  const chair = must(
    meeting.participants.find(({ role }) => role === 'chair'),
    'chair',
  )
  if (plan.ask) await openLook(parts, open, chair.id, [plan.ask])
}

function presentExample({ meeting, attending, notShown }: ImportPlan, { secrets }: StoredMeeting): ExampleView {
  const people = meeting.participants
    .filter(({ id }) => attending.includes(id))
    .map(({ id, name, role, of }) => ({ name, role, of, secret: must(secrets.get(id), 'the link of a person') }))
  return { title: meeting.title, people, notShown }
}

/** What is no JSON reads as nothing, which is no meeting either. */
function parseJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(file).toString('utf8'))
  } catch {
    return null
  }
}
