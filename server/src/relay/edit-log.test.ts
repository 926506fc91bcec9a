import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import { decodeEdits, encodeEdits } from './edit-log.ts'
import { dana, imogen } from './testing/people.ts'

const edits = [
  { by: dana.id, bytes: new Uint8Array([1, 2, 3]) },
  { by: null, bytes: new Uint8Array([]) },
  { by: imogen.id, bytes: new Uint8Array([255]) },
]

describe('a row of the log', () => {
  test('[S2] gives back who wrote what, in the order in which it was taken', () => {
    expect(decodeEdits(encodeEdits(edits))).toEqual(edits)
  })

  test('[S2] reads the same from the middle of a larger buffer', () => {
    const row = encodeEdits(edits)
    const shelf = new Uint8Array(row.length + 20)
    shelf.set(row, 10)
    expect(decodeEdits(shelf.subarray(10, 10 + row.length))).toEqual(edits)
  })

  test('[S2] that is cut short anywhere is not read at all', () => {
    const row = encodeEdits(edits)
    for (let length = 0; length < row.length; length += 1) {
      expect(() => decodeEdits(row.subarray(0, length)), `at ${length}`).toThrow(/./)
    }
  })

  test('[S2] with bytes after its end is not read at all', () => {
    expect(() => decodeEdits(new Uint8Array([...encodeEdits(edits), 0]))).toThrow('after its last edit')
  })

  test('[S2] of another version is not read at all', () => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 2)
    encoding.writeVarUint(encoder, 0)
    expect(() => decodeEdits(encoding.toUint8Array(encoder))).toThrow('unknown version')
  })
})
