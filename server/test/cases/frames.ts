import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import * as encoding from 'lib0/encoding'

/** An edit as a client sends it, whatever is in it. `step`: as it is typed, or as the answer to the server's own request. */
export function editFrame(update: Uint8Array, step: number = SYNC.update): Uint8Array<ArrayBuffer> {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, FRAME.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, update)
  })
}

/** "What have you got that I have not?" */
export function stateRequest(stateVector: Uint8Array = new Uint8Array([0])): Uint8Array<ArrayBuffer> {
  return editFrame(stateVector, SYNC.step1)
}

/** Presence of one clientID, true or not; null takes it away. */
export function presenceFrame(clientId: number, clock: number, state: object | null): Uint8Array<ArrayBuffer> {
  const entry = encoding.encode((encoder) => {
    for (const number of [1, clientId, clock]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, FRAME.presence)
    encoding.writeVarUint8Array(encoder, entry)
  })
}
