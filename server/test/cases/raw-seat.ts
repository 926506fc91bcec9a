import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { must } from '@evenhand/shared/lib/must'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import { decodeRefused, decodeSaved, FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import type { SeatView } from '@evenhand/shared/protocol/view'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { until } from '../until.ts'
import type { Wire } from '../wire.ts'
import { editFrame, stateRequest } from './frames.ts'

/** A seat at the board without a provider in between: a test writes every frame, and nothing is answered by itself. */
export interface RawSeat {
  readonly handle: string
  readonly clientId: number
  /** What this seat was shown so far. */
  readonly doc: Y.Doc
  send(frame: Uint8Array | string): void
  /** Sends an edit and counts it. */
  edit(update: Uint8Array, step?: number): void
  sent(): number
  saved(): number
  refusal(): EditRefusal | null
  closedWith(): number | null
  /** How many frames of a kind came. */
  came(kind: number): number
  leave(): void
}

/** Takes a seat with this wire's cookies and waits for the board. */
export async function openRawSeat(
  wire: Wire,
  participant: ParticipantId,
): Promise<RawSeat & { readonly member: MemberId }> {
  const seated = await wire.ask('POST', `/api/p/${participant}/seat`)
  if (seated.status !== 200) throw new Error(`no seat: ${seated.status}`)
  const { rooms, meeting } = seated.body as SeatView
  const room = must(rooms[0], 'a room')
  const seat = openRawSocket(wire, room)
  const children = meeting.children.map(({ id }) => id)
  openGrid(seat.doc, children)
  await until('the board is there', () => seat.isSynced() || seat.closedWith() !== null)
  return { ...seat, member: meeting.me.member }
}

/** The same on a handle that somebody has already; with a document, what is in it is not asked for again. */
export function openRawSocket(
  wire: Wire,
  { handle, clientId }: { handle: string; clientId: number },
  doc = new Y.Doc(),
): RawSeat & { isSynced(): boolean } {
  const heard = { saved: 0, synced: false, kinds: new Map<number, number>() }
  let refusal: EditRefusal | null = null
  let closedWith: number | null = null
  let sent = 0
  const socket = wire.socket(`/sync/${handle}`)
  socket.on('error', () => undefined)
  socket.on('close', (code) => {
    closedWith = code
  })
  socket.on('open', () => socket.send(stateRequest(Y.encodeStateVector(doc))))
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data))
    const kind = decoding.readVarUint(decoder)
    heard.kinds.set(kind, (heard.kinds.get(kind) ?? 0) + 1)
    if (kind === FRAME.saved) heard.saved = decodeSaved(decoder)
    if (kind === FRAME.refused) refusal = decodeRefused(decoder).reason
    if (kind !== FRAME.sync) return
    const step = decoding.readVarUint(decoder)
    if (step === SYNC.step1) return
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
    if (step === SYNC.step2) heard.synced = true
  })
  const send = (frame: Uint8Array | string) => {
    if (socket.readyState === socket.OPEN) socket.send(frame)
  }
  return {
    handle,
    clientId,
    doc,
    send,
    edit(update, step = SYNC.update) {
      sent += 1
      send(editFrame(update, step))
    },
    sent: () => sent,
    saved: () => heard.saved,
    refusal: () => refusal,
    closedWith: () => closedWith,
    came: (kind) => heard.kinds.get(kind) ?? 0,
    isSynced: () => heard.synced,
    leave: () => socket.terminate(),
  }
}
