import { randomInt } from 'node:crypto'
import type { Handle } from '@evenhand/shared/domain/ids'
import type { Clock } from '../clock.ts'
import { bindingsOf } from '../store/seat-store.ts'
import type { Store } from '../store/store.ts'
import type { SeatBook } from './seat-book.ts'
import { hashSecret, randomSecret } from './tokens.ts'

// Yjs takes 32 bits; 0 is left out because encoders use it for "nobody".
const freshClientId = () => randomInt(1, 2 ** 32)
const freshHandle = () => randomSecret() as Handle

/** The seat book in the database. `draw` gives the clientIDs: random ones, unless a test wants two the same. */
export function createSeatBook(opts: { store: Store; clock: Clock; draw?: () => number }): SeatBook {
  const { store, clock, draw = freshClientId } = opts

  return {
    async take(participant, audience, rooms) {
      for (;;) {
        const handle = freshHandle()
        const places = rooms.map(({ room, audience }) => ({ room, audience, handle: freshHandle(), clientId: draw() }))
        const taken = await store.run('takeSeat', {
          participant,
          audience,
          handleHash: hashSecret(handle),
          rooms: places.map(({ room, handle, clientId }) => ({ room, handleHash: hashSecret(handle), clientId })),
          at: clock(),
        })
        if (taken === 'taken') {
          return { handle, rooms: places.map(({ audience, handle, clientId }) => ({ audience, handle, clientId })) }
        }
      }
    },

    find: async (handle) => store.door.placeBehind(hashSecret(handle)),
    bindings: (room) => bindingsOf(store.read, room),

    async reserveForServer(room) {
      for (;;) {
        const clientId = draw()
        const handleHash = hashSecret(randomSecret())
        if ((await store.run('reserveClientId', { room, handleHash, clientId, at: clock() })) === 'taken')
          return clientId
      }
    },
  }
}
