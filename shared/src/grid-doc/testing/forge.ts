import type { Id } from '../decode-struct.ts'
import * as encoding from 'lib0/encoding'

/** A struct written by hand, so that it can be what no Yjs client would write. */
export interface Forged {
  readonly origin?: Id
  readonly rightOrigin?: Id
  readonly parent?: string | Id
  readonly key?: string
  /** The kind in the low five bits; flags are added from the fields above, or replaced whole by `info`. */
  readonly kind: number
  readonly info?: number
  readonly content: (encoder: encoding.Encoder) => void
}

export interface ForgedSection {
  readonly client: number
  readonly clock: number
  readonly structs: readonly Forged[]
  /** What the section says instead of how many structs it has. */
  readonly claims?: number
}

export const KIND = {
  gc: 0,
  deleted: 1,
  json: 2,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
  skip: 10,
}

/** An update from hand-made parts; `deletes` are [client, clock, length]. */
export function forge(
  sections: readonly ForgedSection[],
  deletes: readonly (readonly [number, number, number])[] = [],
): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, sections.length)
    for (const { client, clock, structs, claims } of sections) {
      encoding.writeVarUint(encoder, claims ?? structs.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const struct of structs) writeStruct(encoder, struct)
    }
    const clients = Map.groupBy(deletes, ([client]) => client)
    encoding.writeVarUint(encoder, clients.size)
    for (const [client, ranges] of clients) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, ranges.length)
      for (const [, clock, length] of ranges) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, length)
      }
    }
  })
}

function writeStruct(
  encoder: encoding.Encoder,
  { origin, rightOrigin, parent, key, kind, info, content }: Forged,
): void {
  const flags = (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (key === undefined ? 0 : 32)
  encoding.writeUint8(encoder, info ?? kind | flags)
  for (const id of [origin, rightOrigin]) if (id) writeId(encoder, id)
  if (!origin && !rightOrigin && parent !== undefined) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
    else writeId(encoder, parent)
    if (key !== undefined) encoding.writeVarString(encoder, key)
  }
  content(encoder)
}

function writeId(encoder: encoding.Encoder, { client, clock }: Id): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

/** The contents of a struct, for `kind` and `content` of a `Forged`. */
export const made = {
  any: (...values: unknown[]) => ({
    kind: KIND.any,
    content: (encoder: encoding.Encoder) => {
      encoding.writeVarUint(encoder, values.length)
      for (const value of values) encoding.writeAny(encoder, value as Parameters<typeof encoding.writeAny>[1])
    },
  }),
  string: (text: string) => ({
    kind: KIND.string,
    content: (encoder: encoding.Encoder) => encoding.writeVarString(encoder, text),
  }),
  /** A type by Yjs's number: 0 array, 1 map, 2 text, 3 element, 4 fragment, 5 hook, 6 XML text. */
  type: (ref: number, name?: string) => ({
    kind: KIND.type,
    content: (encoder: encoding.Encoder) => {
      encoding.writeVarUint(encoder, ref)
      if (name !== undefined) encoding.writeVarString(encoder, name)
    },
  }),
  length: (kind: number, length: number) => ({
    kind,
    content: (encoder: encoding.Encoder) => encoding.writeVarUint(encoder, length),
  }),
  bytes: (kind: number, ...bytes: number[]) => ({
    kind,
    content: (encoder: encoding.Encoder) => encoding.writeUint8Array(encoder, Uint8Array.from(bytes)),
  }),
}
