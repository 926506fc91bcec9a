import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** A caret that has come to this place in its owner's own text, in the shape that editors on Yjs send. */
export function presenceUpdate(clientId: number, place: number): Uint8Array {
  const at = { type: { client: clientId, clock: 7 }, tname: null, item: { client: clientId, clock: place }, assoc: 0 }
  const state = { user: { name: 'Guest', color: '#3a6ea5' }, cursor: { anchor: at, head: at }, dragging: null }
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, place + 1)
  encoding.writeVarString(encoder, JSON.stringify(state))
  return encoding.toUint8Array(encoder)
}

/** The place of each caret that a presence update speaks of. */
export function readCarets(update: Uint8Array): readonly [clientId: number, place: number][] {
  const decoder = decoding.createDecoder(update)
  const carets: [number, number][] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const clientId = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    const state = JSON.parse(decoding.readVarString(decoder)) as {
      cursor?: { anchor: { item: { clock: number } } }
    } | null
    const place = state?.cursor?.anchor.item.clock
    if (place !== undefined) carets.push([clientId, place])
  }
  return carets
}
