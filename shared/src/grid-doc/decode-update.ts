import { done, type Outcome, refused } from '../lib/outcome.ts'
import { type ByteReader, createByteReader, Malformed, type MalformedReason } from './byte-reader.ts'
import { MOST_CLIENT, MOST_CLOCK, readStruct, type Struct } from './decode-struct.ts'

/** What one client made, without a gap from `clock` on. */
export interface Section {
  readonly client: number
  readonly clock: number
  readonly structs: readonly Struct[]
}

/** Things a client made that are erased. */
export interface Range {
  readonly client: number
  readonly clock: number
  readonly length: number
}

export interface DecodedUpdate {
  readonly sections: readonly Section[]
  /** By client, and within a client in order and without overlap. */
  readonly deletes: ReadonlyMap<number, readonly Range[]>
}

/** A frame may be this long; a person's longest offline batch is far below. */
export const MOST_BYTES = 256 * 1024
export const MOST_STRUCTS = 5_000
/** One for each tab this person has had with edits not yet here. */
export const MOST_SECTIONS = 8
/** A whole delete set names everybody who ever erased something. */
export const MOST_DELETING_CLIENTS = 4_096

/**
 * Reads an update of the Yjs V1 format, admitting only what a grid is made of. Linear in the bytes, and never allocates
 * by a number that the bytes claim. Builds no Yjs object: reading changes nothing. [G1]
 */
export function decodeUpdate(
  bytes: Uint8Array,
  isRoot: (name: string) => boolean,
): Outcome<DecodedUpdate, MalformedReason> {
  if (bytes.length > MOST_BYTES) return refused('too-big')
  try {
    const reader = createByteReader(bytes)
    const sections = readSections(reader, isRoot)
    const deletes = readDeletes(reader)
    return reader.atEnd() ? done({ sections, deletes }) : refused('trailing-bytes')
  } catch (thrown) {
    if (thrown instanceof Malformed) return refused(thrown.reason)
    throw thrown
  }
}

function readSections(bytes: ByteReader, isRoot: (name: string) => boolean): readonly Section[] {
  const sections: Section[] = []
  const clients = new Set<number>()
  const count = bytes.count()
  if (count > MOST_SECTIONS) throw new Malformed('too-many-sections')
  let structsLeft = MOST_STRUCTS
  while (sections.length < count) {
    const section = readSection(bytes, structsLeft, isRoot)
    // Yjs keeps only the last section of a client, so two would not be what was checked.
    if (clients.has(section.client)) throw new Malformed('same-client-twice')
    clients.add(section.client)
    structsLeft -= section.structs.length
    sections.push(section)
  }
  return sections
}

function readSection(bytes: ByteReader, structsLeft: number, isRoot: (name: string) => boolean): Section {
  const count = bytes.count()
  if (count > structsLeft) throw new Malformed('too-many-structs')
  const client = bytes.uint(MOST_CLIENT)
  const clock = bytes.uint(MOST_CLOCK)
  if (count === 0) throw new Malformed('empty-struct')
  const structs: Struct[] = []
  let next = clock
  while (structs.length < count) {
    const struct = readStruct(bytes, { client, clock: next }, isRoot)
    next += struct.length
    if (next > MOST_CLOCK) throw new Malformed('number-out-of-range')
    structs.push(struct)
  }
  return { client, clock, structs }
}

function readDeletes(bytes: ByteReader): ReadonlyMap<number, readonly Range[]> {
  const deletes = new Map<number, readonly Range[]>()
  const clients = bytes.count()
  if (clients > MOST_DELETING_CLIENTS) throw new Malformed('too-many-sections')
  for (let left = clients; left > 0; left--) {
    const client = bytes.uint(MOST_CLIENT)
    if (deletes.has(client)) throw new Malformed('same-client-twice')
    deletes.set(client, readRanges(bytes, client))
  }
  return deletes
}

function readRanges(bytes: ByteReader, client: number): readonly Range[] {
  const ranges: Range[] = []
  let end = 0
  for (let left = bytes.count(); left > 0; left--) {
    const clock = bytes.uint(MOST_CLOCK)
    const length = bytes.uint(MOST_CLOCK)
    if (length === 0) throw new Malformed('empty-struct')
    if (clock < end) throw new Malformed('deletes-out-of-order')
    end = clock + length
    ranges.push({ client, clock, length })
  }
  return ranges
}
