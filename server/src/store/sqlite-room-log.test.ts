import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoomId } from '@evenhand/shared/domain/ids'
import { openStore } from './open-store.ts'
import { roomLogContract } from './room-log.contract.ts'

roomLogContract('SQLite', async () => {
  const store = await openStore({ folder: mkdtempSync(join(tmpdir(), 'evenhand-')) })
  return { log: store.log, rooms: ['room-a' as RoomId, 'room-b' as RoomId], close: () => store.close() }
})
