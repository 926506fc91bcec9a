/** A server that takes the snapshot after the one at 2, and is told at which point of it to die. */
import type { RoomId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { openStore } from '../open-store.ts'

const hall = 'hall' as RoomId
const store = await openStore({
  folder: must(process.argv[2], 'the folder'),
  fault: must(process.argv[3], 'the point'),
})
await store.log.append(hall, { seq: 3, sealed: Buffer.from('row') })
await store.log.snapshot(hall, { seq: 3, sealed: Buffer.from('up to three') }, 2)
process.stdout.write('lived on')
await store.close()
