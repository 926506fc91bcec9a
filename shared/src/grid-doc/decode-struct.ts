import { type ByteReader, Malformed } from './byte-reader.ts'
import type { Json } from './check-value.ts'

/** The name of one character, value or node: the n-th thing a client made. */
export interface Id {
  readonly client: number
  readonly clock: number
}

const ELEMENTS = ['paragraph', 'bulletList', 'listItem', 'hardBreak'] as const
export type ElementName = (typeof ELEMENTS)[number]

export type Content =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'map' }
  | { readonly kind: 'fragment' }
  | { readonly kind: 'run' }
  | { readonly kind: 'element'; readonly name: ElementName }

/** Something a client made: content with its place, or the hole that erased content left (`content` null). */
export interface Struct extends Id {
  readonly length: number
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  /** A root's name or the id of a type; null when the place is the neighbours'. */
  readonly parent: string | Id | null
  readonly key: string | null
  readonly content: Content | null
}

export const MOST_CLOCK = 2 ** 40
export const MOST_CLIENT = 2 ** 32 - 1
const MOST_VALUE_DEPTH = 4
const MOST_ENTRIES = 64

const HAS_ORIGIN = 128
const HAS_RIGHT_ORIGIN = 64
const HAS_KEY = 32
const KIND = 31

/** Content kinds of the V1 format that the grid uses; JSON, binary, embed, format, subdocument and skip are not among them. */
const KINDS = { gc: 0, deleted: 1, string: 4, type: 7, any: 8 } as const
const TYPES = { map: 1, element: 3, fragment: 4, run: 6 } as const

/** The id that comes next. Throws `Malformed` when it is cut off or out of bounds. */
export function readId(bytes: ByteReader): Id {
  return { client: bytes.uint(MOST_CLIENT), clock: bytes.uint(MOST_CLOCK) }
}

/** Reads one struct. `isRoot` says which root names exist. Throws `Malformed`. */
export function readStruct(bytes: ByteReader, id: Id, isRoot: (name: string) => boolean): Struct {
  const info = bytes.byte()
  const kind = info & KIND
  if (kind === KINDS.gc) {
    if (info !== 0) throw new Malformed('unknown-flags')
    return { ...id, length: lengthOf(bytes), origin: null, rightOrigin: null, parent: null, key: null, content: null }
  }
  const origin = info & HAS_ORIGIN ? readId(bytes) : null
  const rightOrigin = info & HAS_RIGHT_ORIGIN ? readId(bytes) : null
  const placed = origin === null && rightOrigin === null
  const parent = placed ? readParent(bytes, isRoot) : null
  const key = placed && info & HAS_KEY ? bytes.text() : null
  return { ...id, origin, rightOrigin, parent, key, ...readContent(bytes, kind) }
}

function readParent(bytes: ByteReader, isRoot: (name: string) => boolean): string | Id {
  const named = bytes.uint(1) === 1
  if (!named) return readId(bytes)
  const root = bytes.text()
  if (!isRoot(root)) throw new Malformed('unknown-root')
  return root
}

function readContent(bytes: ByteReader, kind: number): { length: number; content: Content } {
  switch (kind) {
    case KINDS.deleted:
      return { length: lengthOf(bytes), content: { kind: 'deleted' } }
    case KINDS.string: {
      const text = bytes.text()
      if (text.length === 0) throw new Malformed('empty-struct')
      return { length: text.length, content: { kind: 'string', text } }
    }
    case KINDS.any:
      if (bytes.uint() !== 1) throw new Malformed('unknown-content')
      return { length: 1, content: { kind: 'value', value: readValue(bytes, 0) } }
    case KINDS.type:
      return { length: 1, content: readType(bytes) }
    default:
      throw new Malformed('unknown-content')
  }
}

function readType(bytes: ByteReader): Content {
  switch (bytes.uint()) {
    case TYPES.map:
      return { kind: 'map' }
    case TYPES.fragment:
      return { kind: 'fragment' }
    case TYPES.run:
      return { kind: 'run' }
    case TYPES.element: {
      const written = bytes.text()
      const name = ELEMENTS.find((known) => known === written)
      if (!name) throw new Malformed('unknown-content')
      return { kind: 'element', name }
    }
    default:
      throw new Malformed('unknown-content')
  }
}

/** A value as lib0 writes it, counted down from 127. Without undefined, bigint and bytes: JSON has none. */
function readValue(bytes: ByteReader, depth: number): Json {
  if (depth > MOST_VALUE_DEPTH) throw new Malformed('too-deep')
  switch (bytes.byte()) {
    case 126:
      return null
    case 125:
      return bytes.int()
    case 124:
      return finite(bytes.float(4))
    case 123:
      return finite(bytes.float(8))
    case 121:
      return false
    case 120:
      return true
    case 119:
      return bytes.text()
    case 118:
      return readObject(bytes, depth)
    case 117:
      return Array.from({ length: entries(bytes) }, () => readValue(bytes, depth + 1))
    default:
      throw new Malformed('unknown-content')
  }
}

function readObject(bytes: ByteReader, depth: number): Json {
  const object: Record<string, Json> = {}
  for (let left = entries(bytes); left > 0; left--) {
    const key = bytes.text()
    if (key in object) throw new Malformed('forbidden-key')
    object[key] = readValue(bytes, depth + 1)
  }
  return object
}

function entries(bytes: ByteReader): number {
  const count = bytes.count()
  if (count > MOST_ENTRIES) throw new Malformed('count-beyond-bytes')
  return count
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new Malformed('number-out-of-range')
  return number
}

function lengthOf(bytes: ByteReader): number {
  const length = bytes.uint(MOST_CLOCK)
  if (length === 0) throw new Malformed('empty-struct')
  return length
}
