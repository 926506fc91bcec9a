import type { RoomId } from '@evenhand/shared/domain/ids'
import { createMemoryRoomLog } from './memory-room-log.ts'
import { roomLogContract } from './room-log.contract.ts'

roomLogContract('memory', async () => ({
  log: createMemoryRoomLog(),
  rooms: ['room-a' as RoomId, 'room-b' as RoomId],
  close: async () => {},
}))
