import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMeetingCommand } from '@evenhand/shared/protocol/command'
import { done } from '@evenhand/shared/lib/outcome'
import { must } from '@evenhand/shared/lib/must'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { expect, test } from 'vitest'
import { createKeyRing } from '../keys/key-ring.ts'
import { freshKey } from '../keys/seal.ts'
import { changedPerson, removed } from '../people/change-people.ts'
import { openStore } from '../store/open-store.ts'
import { changeAs } from './change-as.ts'
import { createMeetings } from './create-meetings.ts'
import { newMeeting } from './new-meeting.ts'
import { storeMeeting } from './store-meeting.ts'
import { conference } from './testing/small-server.ts'

test('[G1] whoever was removed a moment ago changes nothing more, whatever their role still says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
  const store = await openStore({ folder })
  const opts = { store, keyRing: createKeyRing(freshKey()), clock: () => 1 }
  const made = newMeeting(createMeetingCommand.parse(conference), 'Imogen Quillfeather', aTemplate())
  if (!made.ok) throw new Error('the conference is not one')
  await storeMeeting(opts, { meeting: made.value, staffId: null, source: Buffer.from('{}') })
  const meetings = createMeetings(opts)
  const open = must(await meetings.open(made.value.id), 'the meeting')
  const viewer = must(
    open.meeting.participants.find(({ role }) => role !== 'chair'),
    'a guest',
  )
  const renames = () =>
    changeAs(meetings, { open, viewer }, (meeting) => done({ ...meeting, title: `${meeting.title}!` }))
  expect(await renames()).toMatchObject({ ok: true, value: { title: `${open.meeting.title}!` } })
  await meetings.change(open.meeting.id, (meeting) => changedPerson(meeting, viewer.id, removed))
  expect(await renames()).toEqual({ ok: false, reason: 'changed-meanwhile' })
  await store.close()
  rmSync(folder, { recursive: true })
})
