/** A server that closes or reveals one look and is told at which point of it to die. */
import type { LookId, MeetingId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { openStore } from '../open-store.ts'

const step = must(process.argv[3], 'the step')
const store = await openStore({
  folder: must(process.argv[2], 'the folder'),
  fault: must(process.argv[4], 'the point'),
})
const args = { meeting: 'here' as MeetingId, look: 'first' as LookId, at: 2, by: 'imogen' as ParticipantId }
const roots = ['pip', 'wren'].map((id) => ({ round: id as RoundId, root: `root of ${id}`, over: ['c-dana', 'c-kit'] }))
await (step === 'close' ? store.run('closeLook', { ...args, roots }) : store.run('revealLook', args))
process.stdout.write('lived on')
await store.close()
