import type { ParticipantId } from '@evenhand/shared/domain/ids'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** One accepted edit as it is kept: who made it, and its canonical bytes. `by` null is the server, when it seeds. */
export interface LoggedEdit {
  readonly by: ParticipantId | null
  readonly bytes: Uint8Array
}

const VERSION = 1
const SERVER = ''

/** The edits of one commit as one row of the log, in the order in which they were taken. */
export function encodeEdits(edits: readonly LoggedEdit[]): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, VERSION)
  encoding.writeVarUint(encoder, edits.length)
  for (const { by, bytes } of edits) {
    encoding.writeVarString(encoder, by ?? SERVER)
    encoding.writeVarUint8Array(encoder, bytes)
  }
  return encoding.toUint8Array(encoder)
}

/** Reads a row back. Throws unless every byte is accounted for: a row that is half understood is not a board. */
export function decodeEdits(row: Uint8Array): readonly LoggedEdit[] {
  // lib0 reads through the buffer behind the array, so the array must be all there is of it.
  const decoder = decoding.createDecoder(new Uint8Array(row))
  if (decoding.readVarUint(decoder) !== VERSION) throw new Error('a log row is of an unknown version')
  const count = decoding.readVarUint(decoder)
  const edits: LoggedEdit[] = []
  for (let index = 0; index < count; index += 1) {
    const by = decoding.readVarString(decoder)
    edits.push({ by: by === SERVER ? null : (by as ParticipantId), bytes: decoding.readVarUint8Array(decoder) })
  }
  if (decoding.hasContent(decoder)) throw new Error('a log row has bytes after its last edit')
  return edits
}
