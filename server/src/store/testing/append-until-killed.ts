/** A server that does nothing but append, and says of each row that it is on disk. Killed by its test. */
import type { RoomId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { openStore } from '../open-store.ts'

const store = await openStore({ folder: must(process.argv[2], 'the folder') })
const rooms = ['hall', 'side'].map((name) => name as RoomId)

async function fill(room: RoomId) {
  const { tail } = await store.log.load(room)
  let seq = tail.at(-1)?.seq ?? 0
  for (;;) {
    seq += 1
    await store.log.append(room, { seq, sealed: Buffer.from(`${room} ${seq}`) })
    process.stdout.write(`${room} ${seq}\n`)
  }
}

await Promise.all(rooms.map(fill))
