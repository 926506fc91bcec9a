import { randomInt } from 'node:crypto'
import type { AudienceId, CardId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { copyWithout } from '@evenhand/shared/grid-doc/copy-without'
import { plainWords, readCard } from '@evenhand/shared/grid-doc/read-grid'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import * as Y from 'yjs'
import { hashSecret, randomId, randomSecret } from '../identity/tokens.ts'
import { deriveKey } from '../keys/seal.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import type { RoomPlace } from '../relay/admit.ts'
import { createSealedLog } from '../relay/sealed-log.ts'
import { sourceOf } from '../store/room-store.ts'
import type { RowToAppend } from '../store/append-rows.ts'
import { type AudienceParts, roomOfAudience } from './caller-chair.ts'
import { sourceWithout } from './source-without.ts'

type Parts = Pick<AudienceParts, 'store' | 'relay' | 'roomKey' | 'warn' | 'clock'>

/**
 * Takes a card out of a board with everything that was left of it: the board goes on in a new room that was written anew
 * without it, and of the old room no row stays. Everybody in it drops what they have and comes back. False when there is
 * no such card. Rejects when it could not be done, and then the old room is as it was. [B4]
 */
export async function purgeCard(
  parts: Parts,
  open: OpenMeeting,
  { audience, card, by }: { audience: AudienceId; card: CardId; by: ParticipantId },
): Promise<boolean> {
  const { store, relay } = parts
  const meeting = open.meeting.id
  const old: RoomPlace = { id: roomOfAudience(store, open.meeting, audience), meeting, audience }
  if (!(await relay.read(old.id, (doc) => readCard(doc, card) !== null))) return false
  await relay.retire(old.id, CLOSE.reset, async () => {
    const { doc, trail } = await readRoom(parts, open, old)
    const words = plainWords(must(readCard(doc, card), 'the card').words)
    const place: RoomPlace = { ...old, id: randomId<RoomId>() }
    const clientId = randomInt(1, 2 ** 32)
    const fresh = new Y.Doc()
    fresh.clientID = clientId
    copyWithout(doc, fresh, { card, children: open.meeting.children.map(({ id }) => id) })
    const kept = trail.filter((one) => one.card !== card)
    const first = await sealedRow(parts, open, place, { state: Y.encodeStateAsUpdate(fresh), kept })
    const source = await sourceOf(store.read, meeting)
    await store.run('rotateRoom', {
      meeting,
      room: old.id,
      fresh: { first, clientId, handleHash: hashSecret(randomSecret()) },
      source: source ? sourceWithout(open, source, words) : undefined,
      by,
      at: parts.clock(),
    })
  })
  await tidyUp(parts)
  return true
}

const TRIES = 3

/** Whoever reads for that long is waited for; what then is left in the log of writes goes with the next tidying, or with the server. */
async function tidyUp({ store, warn }: Parts): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const isTidy = await store.tidy().then(
      () => true,
      () => false,
    )
    if (isTidy) return
  }
  warn('purge-not-tidied')
}

/** Everything the log has, now that nobody adds to it. */
async function readRoom({ store, roomKey, warn }: Parts, open: OpenMeeting, place: RoomPlace) {
  const key = deriveKey(await roomKey(place, open), `log:${place.id}`)
  const log = createSealedLog({ log: store.log, room: place.id, key, warn })
  const doc = new Y.Doc()
  await log.load(doc)
  return { doc, trail: await log.trail() }
}

type Trail = Awaited<ReturnType<typeof readRoom>>['trail']

/** The first row of a room that is not there yet, sealed as the room itself will open it. */
async function sealedRow(
  { store, roomKey, warn }: Parts,
  open: OpenMeeting,
  place: RoomPlace,
  { state, kept }: { state: Uint8Array; kept: Trail },
): Promise<RowToAppend> {
  const key = deriveKey(await roomKey(place, open), `log:${place.id}`)
  const rows: RowToAppend[] = []
  const log = {
    ...store.log,
    append: async (room: RoomId, row: Omit<RowToAppend, 'room'>) => {
      rows.push({ ...row, room })
      return 'committed' as const
    },
  }
  await createSealedLog({ log, room: place.id, key, warn }).append([{ by: null, bytes: state }], kept)
  return must(rows[0], 'the first row')
}
