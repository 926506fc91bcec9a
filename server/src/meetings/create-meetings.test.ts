import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstSession, runOf, withRun } from '@evenhand/shared/domain/audience'
import type { MeetingId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { createMeetingCommand } from '@evenhand/shared/protocol/command'
import { must } from '@evenhand/shared/lib/must'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createKeyRing } from '../keys/key-ring.ts'
import { freshKey } from '../keys/seal.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { createMeetings } from './create-meetings.ts'
import { newMeeting } from './new-meeting.ts'
import { storeMeeting } from './store-meeting.ts'
import { conference } from './testing/small-server.ts'

const clock = () => 1
const keyRing = createKeyRing(freshKey())
const source = Buffer.from('{"a":"file as it came"}')
let folder: string
let store: Store
let meeting: Meeting

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
  store = await openStore({ folder })
  const made = newMeeting(createMeetingCommand.parse(conference), 'Imogen Quillfeather', aTemplate())
  if (!made.ok) throw new Error('the conference is not one')
  meeting = made.value
  await storeMeeting({ store, keyRing, clock }, { meeting, staffId: null, source })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const bytes = (rows: readonly { sealed: Uint8Array }[]) => Buffer.concat(rows.map(({ sealed }) => sealed))
const onStage = (stage: number) => (known: Meeting) => withRun(known, firstSession(known), { stage })
const stageIn = (known: Meeting | null | undefined) => known && runOf(known, firstSession(known)).stage

describe('stored meetings', () => {
  test('[S2] a meeting reads back as it was stored, by its id and by any of its people', async () => {
    const meetings = createMeetings({ store, keyRing, clock })
    expect((await meetings.open(meeting.id))?.meeting).toEqual(meeting)
    expect((await meetings.openFor(must(meeting.participants[2], 'Tamsin').id))?.meeting).toEqual(meeting)
    expect(await meetings.open('nowhere' as MeetingId)).toBeNull()
  })

  test('[G1] the present is known without waiting once the meeting is open, and not before', async () => {
    const meetings = createMeetings({ store, keyRing, clock })
    expect(meetings.now(meeting.id)).toBeNull()
    await Promise.all([meetings.open(meeting.id), meetings.open(meeting.id)])
    await meetings.change(meeting.id, onStage(3))
    expect(stageIn(meetings.now(meeting.id))).toBe(3)
  })

  test('[N4] a meeting that nobody is in is forgotten after a minute, and read again when somebody comes', async () => {
    const time = { now: 0 }
    const meetings = createMeetings({ store, keyRing, clock: () => time.now })
    await meetings.open(meeting.id)
    const nobody = new Set<MeetingId>()
    time.now = 59_999
    meetings.letGo(nobody)
    expect(meetings.now(meeting.id)).toEqual(meeting)
    time.now = 60_000
    meetings.letGo(new Set([meeting.id]))
    expect(meetings.now(meeting.id)).toEqual(meeting)
    meetings.letGo(nobody)
    expect(meetings.now(meeting.id)).toBeNull()
    expect((await meetings.open(meeting.id))?.meeting).toEqual(meeting)
  })

  test('[S4] two servers that change one meeting at once both count, and neither overwrites the other', async () => {
    const one = createMeetings({ store, keyRing, clock })
    const other = createMeetings({ store, keyRing, clock })
    await Promise.all([one.open(meeting.id), other.open(meeting.id)])
    await Promise.all([
      one.change(meeting.id, onStage(3)),
      other.change(meeting.id, (known) => withRun(known, firstSession(known), { paused: 1 })),
      one.change(meeting.id, (known) => ({ ...known, title: 'Friday' })),
    ])
    const later = await createMeetings({ store, keyRing, clock }).open(meeting.id)
    expect(later?.meeting).toEqual({
      ...withRun(meeting, firstSession(meeting), { stage: 3, paused: 1 }),
      title: 'Friday',
    })
  })

  test('[S1] listeners hear of a change when it is on disk, and nothing of a step that changes nothing', async () => {
    const meetings = createMeetings({ store, keyRing, clock })
    const heard: string[] = []
    const stop = meetings.onChange((id) => heard.push(`${id} on stage ${stageIn(meetings.now(id))}`))
    await meetings.change(meeting.id, () => null)
    expect(heard).toEqual([])
    await meetings.change(meeting.id, onStage(2))
    expect(heard).toEqual([`${meeting.id} on stage 2`])
    meetings.touch(meeting.id)
    expect(heard).toHaveLength(2)
    stop()
    await meetings.change(meeting.id, onStage(1))
    expect(heard).toHaveLength(2)
  })

  test('[S3] no word, name or source of a meeting can be read in the database, and its record opens nowhere else', async () => {
    const records = await store.read.selectFrom('meeting').selectAll().execute()
    const sources = await store.read.selectFrom('meeting_source').selectAll().execute()
    const stored = Buffer.concat([bytes(records), bytes(sources)]).toString('latin1')
    expect(stored).not.toMatch(/Marlow|Pip|Imogen|Thursday|file as it came/)
    const elsewhere = createMeetings({ store, keyRing: createKeyRing(freshKey()), clock })
    await expect(elsewhere.open(meeting.id)).rejects.toThrow('unable to authenticate data')
  })
})
