import type { Attendee } from '@evenhand/shared/domain/participant'
import { decodeRefused, decodeSaved, FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import type { Clock } from '../../clock.ts'
import { type Connection, createConnection } from '../connection.ts'

/** What a presence frame said of one clientID. */
export interface Seen {
  readonly clock: number
  readonly state: unknown
}

/** One open page: a document that speaks y-websocket as the stock provider does, over a socket that is held in the hand. */
export interface Tab {
  readonly person: Attendee
  readonly doc: Y.Doc
  readonly connection: Connection
  readonly received: readonly Uint8Array[]
  readonly seen: ReadonlyMap<number, Seen>
  saved(): number
  refusal(): { n: number; reason: string } | null
  /** The code it was closed with, or null while it is open. */
  closed(): number | null
  /** Hands over bytes as they are. */
  sends(frame: Uint8Array): void
  asksForState(): void
  /** Says this of these clientIDs. */
  says(entries: readonly { readonly clientId: number; readonly state: unknown }[]): void
}

/** Edits made in `doc` go out as they happen, as long as the line is open; what comes in is applied and answered. */
export function openTab(opts: { person: Attendee; clientId: number; clock: Clock; doc?: Y.Doc }): Tab {
  const doc = opts.doc ?? new Y.Doc()
  doc.clientID = opts.clientId
  const received: Uint8Array[] = []
  const heard: Heard = { saved: 0, refusal: null, seen: new Map() }
  let closed: number | null = null

  const socket = {
    bufferedAmount: 0,
    send(frame: Uint8Array) {
      received.push(frame)
      const answer = hear(frame, { doc, heard, origin: socket })
      // As over a real line, the answer is not there before the server has finished speaking.
      if (answer) queueMicrotask(() => sends(answer))
    },
    close(code: number) {
      closed ??= code
    },
    terminate() {
      closed ??= 1006
    },
  }
  const connection = createConnection({ socket, clock: opts.clock })
  const sends = (frame: Uint8Array) => {
    if (closed === null) connection.receive(frame, true)
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== socket) sends(editFrame(update))
  })

  return {
    person: opts.person,
    doc,
    connection,
    received,
    seen: heard.seen,
    saved: () => heard.saved,
    refusal: () => heard.refusal,
    closed: () => closed,
    sends,
    asksForState: () => sends(framed(FRAME.sync, (encoder) => writeSyncStep1(encoder, doc))),
    says: (entries) => sends(presenceFrame(entries)),
  }
}

interface Heard {
  saved: number
  refusal: { n: number; reason: string } | null
  readonly seen: Map<number, Seen>
}

/** Takes a frame of the server in; gives what a client answers, if anything. */
function hear(frame: Uint8Array, into: { doc: Y.Doc; heard: Heard; origin: unknown }): Uint8Array | null {
  const { doc, heard, origin } = into
  const decoder = decoding.createDecoder(new Uint8Array(frame))
  switch (decoding.readVarUint(decoder)) {
    case FRAME.sync: {
      const answer = encoding.createEncoder()
      encoding.writeVarUint(answer, FRAME.sync)
      readSyncMessage(decoder, answer, doc, origin)
      return encoding.length(answer) > 1 ? encoding.toUint8Array(answer) : null
    }
    case FRAME.presence:
      readEntries(decoding.readVarUint8Array(decoder), heard.seen)
      return null
    case FRAME.saved:
      heard.saved = decodeSaved(decoder)
      return null
    default:
      heard.refusal = decodeRefused(decoder)
      return null
  }
}

/** Updates and states among what was received: everything through which another's edit could be seen. */
export function editsReceived(tab: Tab): readonly Uint8Array[] {
  return tab.received.filter((frame) => frame[0] === FRAME.sync && frame[1] !== SYNC.step1)
}

/** The frame of an edit as a client sends it. */
export function editFrame(update: Uint8Array): Uint8Array {
  return framed(FRAME.sync, (encoder) => writeUpdate(encoder, update))
}

export function presenceFrame(entries: readonly { readonly clientId: number; readonly state: unknown }[]): Uint8Array {
  const update = framed(entries.length, (encoder) => {
    for (const { clientId, state } of entries) {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, JSON.stringify(state))
    }
  })
  return framed(FRAME.presence, (encoder) => encoding.writeVarUint8Array(encoder, update))
}

function framed(first: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, first)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

/** As y-protocols takes them in: only what has a newer clock than what is known. */
function readEntries(update: Uint8Array, seen: Map<number, Seen>): void {
  const decoder = decoding.createDecoder(new Uint8Array(update))
  const count = decoding.readVarUint(decoder)
  for (let index = 0; index < count; index += 1) {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const state: unknown = JSON.parse(decoding.readVarString(decoder))
    if (clock > (seen.get(clientId)?.clock ?? -1)) seen.set(clientId, { clock, state })
  }
}
