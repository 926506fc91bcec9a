import * as decoding from 'lib0/decoding'
import { z } from 'zod'

/** Where a caret stands, as Yjs relative positions, in exactly the shape that is passed on. */
export interface Caret {
  readonly anchor: RelativePlace
  readonly head: RelativePlace
}

interface RelativePlace {
  readonly type: StructId | null
  readonly tname: string | null
  readonly item: StructId | null
  readonly assoc: number
}

interface StructId {
  readonly client: number
  readonly clock: number
}

/** All that a client may say about itself. Who it is, it may not say. [N3] */
export interface Whereabouts {
  readonly cursor: Caret | null
  readonly dragging: string | null
}

/** What a room knows, so that nobody points at anything that is not in it. */
export interface PresenceBounds {
  isRoot(name: string): boolean
  isCard(id: string): boolean
}

const MOST_ENTRIES = 1_000
const MOST_ENTRY_BYTES = 2_048

/**
 * What a presence frame says about `clientId`, unread, or null when it says nothing of it. Entries about others are
 * passed over without reproach: the stock provider sends on what it hears.
 */
export function ownEntry(frame: Uint8Array, clientId: number): Uint8Array | null {
  try {
    return entryOf(decoding.createDecoder(frame), clientId)
  } catch {
    // Cut short: it says nothing, and presence may be lost at any time.
    return null
  }
}

function entryOf(decoder: decoding.Decoder, clientId: number): Uint8Array | null {
  const count = decoding.readVarUint(decoder)
  if (count > MOST_ENTRIES) return null
  for (let index = 0; index < count; index += 1) {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    const state = decoding.readVarUint8Array(decoder)
    // A copy, because it is kept: it must not keep the frame, and the socket's memory with it.
    if (client === clientId) return state.length > MOST_ENTRY_BYTES ? null : state.slice()
  }
  return null
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Somebody's whereabouts in their own words; `gone` when they take themselves away, null when it cannot be read. */
export function readPresence(own: Uint8Array, bounds: PresenceBounds): Whereabouts | 'gone' | null {
  try {
    const state: unknown = JSON.parse(utf8.decode(own))
    return state === null ? 'gone' : whereabouts(state, bounds)
  } catch {
    // Not UTF-8 or not JSON.
    return null
  }
}

const structId = z
  .object({
    client: z.int().min(0).max(0xffffffff),
    clock: z
      .int()
      .min(0)
      .max(2 ** 40),
  })
  .nullish()
  .transform((id) => id ?? null)
const relativePlace = z.object({
  type: structId,
  tname: z
    .string()
    .max(200)
    .nullish()
    .transform((name) => name ?? null),
  item: structId,
  assoc: z.int().min(-1).max(1).default(0),
})
const caret = z.object({ anchor: relativePlace, head: relativePlace })

const said = z.object({ cursor: z.unknown(), dragging: z.unknown() }).partial()

/** Each field stands for itself: one that cannot be read is left out, and the person is still there. */
function whereabouts(state: unknown, bounds: PresenceBounds): Whereabouts | null {
  const fields = said.safeParse(state)
  if (!fields.success) return null
  const cursor = caret.safeParse(fields.data.cursor)
  const { dragging } = fields.data
  return {
    cursor: cursor.success && isIn(cursor.data.anchor) && isIn(cursor.data.head) ? cursor.data : null,
    dragging: typeof dragging === 'string' && bounds.isCard(dragging) ? dragging : null,
  }

  function isIn({ type, tname, item }: RelativePlace): boolean {
    return tname === null ? type !== null || item !== null : bounds.isRoot(tname)
  }
}
