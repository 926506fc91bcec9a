/** The frames of y-websocket and of Hocuspocus: the same sync messages, the one bare, the other under a document's name. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Dialect } from '../targets/target.ts'
import { clientFrame } from './frames.ts'

const SYNC = 0
const PRESENCE = 1
const AUTH = 2
/** Hocuspocus: as SYNC, in answer to one. */
const SYNC_REPLY = 4
/** Ours: "saved" and "refused". */
const SAVED = 64
const REFUSED = 65

const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

export type Heard = 'state-request' | 'state' | 'edit' | 'presence' | 'saved' | 'refused' | 'other'

/** Speaks to one document. All frames are made once and sent as often as wanted. */
export interface Speech {
  /** What a client says first: who it is where that is asked, then which state it has. Empty where nobody answers. */
  hello(stateVector: Uint8Array): readonly Buffer[]
  edit(update: Uint8Array): Buffer
  /** The answer to the server's own request for a state. */
  state(update: Uint8Array): Buffer
  presence(update: Uint8Array): Buffer
  /** What a message is, and the bytes of an edit, a state or a presence. */
  read(message: Uint8Array): { kind: Heard; body: Uint8Array }
}

const NOTHING = new Uint8Array()

export function speak(dialect: Dialect, document: string): Speech {
  const named = dialect === 'hocuspocus'

  function frame(type: number, write: (encoder: encoding.Encoder) => void): Buffer {
    const encoder = encoding.createEncoder()
    if (named) encoding.writeVarString(encoder, document)
    encoding.writeVarUint(encoder, type)
    write(encoder)
    return clientFrame(encoding.toUint8Array(encoder))
  }

  const sync = (step: number, bytes: Uint8Array) =>
    frame(SYNC, (encoder) => {
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  const auth = () =>
    frame(AUTH, (encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'token')
    })

  return {
    hello(stateVector) {
      if (dialect === 'none') return []
      return named ? [auth(), sync(STEP_1, stateVector)] : [sync(STEP_1, stateVector)]
    },
    edit: (update) => sync(UPDATE, update),
    state: (update) => sync(STEP_2, update),
    presence: (update) => frame(PRESENCE, (encoder) => encoding.writeVarUint8Array(encoder, update)),
    read: (message) => readMessage(message, named),
  }
}

function readMessage(message: Uint8Array, named: boolean): { kind: Heard; body: Uint8Array } {
  const decoder = decoding.createDecoder(message)
  if (named) decoding.readVarUint8Array(decoder)
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
    case SYNC_REPLY:
      return { kind: syncKind(decoding.readVarUint(decoder)), body: decoding.readVarUint8Array(decoder) }
    case PRESENCE:
      return { kind: 'presence', body: decoding.readVarUint8Array(decoder) }
    case SAVED:
      return { kind: 'saved', body: NOTHING }
    case REFUSED:
      return { kind: 'refused', body: NOTHING }
    default:
      return { kind: 'other', body: NOTHING }
  }
}

function syncKind(step: number): Heard {
  if (step === STEP_1) return 'state-request'
  if (step === STEP_2) return 'state'
  return step === UPDATE ? 'edit' : 'other'
}
