import { createHmac } from 'node:crypto'
import { findingKey } from '@evenhand/shared/domain/finds-in'
import { lastOrder, orderBetween } from '@evenhand/shared/domain/card-order'
import type { CardId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Attendee } from '@evenhand/shared/domain/participant'
import type { Release } from '@evenhand/shared/domain/sharing'
import { addCard, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { readCard, readCards } from '@evenhand/shared/grid-doc/read-grid'
import { lookAtReleaseCommand, type ReleaseOrder, releaseCommand } from '@evenhand/shared/protocol/audience-command'
import type { ReleaseLookView } from '@evenhand/shared/protocol/sharing-view'
import type { FastifyInstance } from 'fastify'
import type * as Y from 'yjs'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { deriveKey, type Key } from '../keys/seal.ts'
import type { Caller } from '../meetings/caller.ts'
import { type AudienceParts, chairBehind, ownAudience, roomOfAudience, stillSteers } from './caller-chair.ts'
import { type Prepared, prepareRelease } from './release-card.ts'

const RELEASES = '/api/p/:participant/releases'

/** A card goes over to another audience: looked through, then copied, and written down. For the chair alone. [B2] */
export function releaseRoutes(app: FastifyInstance, parts: AudienceParts): void {
  const { meetings, relay, store, clock } = parts

  app.post(`${RELEASES}/look`, async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(lookAtReleaseCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const found = await prepare(parts, caller, body.value)
    if (!found) return refuse(reply, 'not-found')
    const { prepared, copy } = found
    const { shown: words, hash, findings, named, asksChild } = prepared
    const view: ReleaseLookView = { words, hash, findings, named, asksChild, already: hasGone(caller, copy) }
    return view
  })

  app.post(RELEASES, async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(releaseCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const order = body.value
    const found = await prepare(parts, caller, order)
    if (!found) return refuse(reply, 'not-found')
    const { prepared, copy, me } = found
    if (prepared.hash !== order.hash) return refuse(reply, 'changed-meanwhile')
    const unlooked = prepared.findings.some((finding) => !order.confirmed.includes(findingKey(finding)))
    if (unlooked) return refuse(reply, 'bad-request', ['confirmed'])
    if (prepared.asksChild && !order.childAgrees) return refuse(reply, 'bad-request', ['childAgrees'])
    const { id } = caller.open.meeting
    // Written down first: what went over is always in the list, and asking again puts right what a crash left out.
    const release = releaseOf(order, prepared, { copy, at: clock() })
    const written = await meetings.change(
      id,
      (meeting) => (stillSteers(meeting, caller.viewer.id) ? withRelease(meeting, release) : null),
      { audit: { by: caller.viewer.id, what: 'released' } },
    )
    if (!stillSteers(written, caller.viewer.id)) return refuse(reply, 'changed-meanwhile')
    await relay.seed(roomOfAudience(store, caller.open.meeting, order.to), (doc) =>
      copyOver(doc, { id: copy, author: me, prepared }),
    )
    return reply.code(204).send()
  })
}

/** Null when this copy is in the list already. */
function withRelease(meeting: Meeting, release: Release): Meeting | null {
  const { sharing } = meeting
  if (sharing.releases.some(({ copy }) => copy === release.copy)) return null
  return { ...meeting, sharing: { ...sharing, releases: [...sharing.releases, release] } }
}

type Wanted = Pick<ReleaseOrder, 'from' | 'card' | 'to' | 'gist'>

/** Null when there is nothing to release there, for whatever reason. */
async function prepare({ store, relay, meetings }: AudienceParts, caller: Caller, wanted: Wanted) {
  const meeting = meetings.now(caller.open.meeting.id) ?? caller.open.meeting
  const from = ownAudience(meeting, caller, wanted.from)
  const to = ownAudience(meeting, caller, wanted.to)
  if (!from || !to || from.audience.id === to.audience.id) return null
  const card = await relay.read(roomOfAudience(store, meeting, from.audience.id), (doc) => readCard(doc, wanted.card))
  if (!card || card.withdrawn) return null
  const prepared = prepareRelease(meeting, { card, from: wanted.from, to: to.audience, gist: wanted.gist })
  const copy = newCardId(to.me.member, sameEachTime(caller.open.key, [wanted.card, to.audience.id, prepared.hash]))
  return { prepared, copy, me: to.me }
}

/** The same words of the same card have the same copy, so that asking twice makes one. Nobody else can tell whose it is. */
function sameEachTime(key: Key, of: readonly string[]): string {
  return createHmac('sha256', deriveKey(key, 'releases')).update(JSON.stringify(of)).digest('hex').slice(0, 20)
}

function hasGone({ open }: Caller, copy: CardId): boolean {
  return open.meeting.sharing.releases.some((release) => release.copy === copy)
}

function releaseOf(
  { from, card, to, gist }: ReleaseOrder,
  { findings, asksChild }: Prepared,
  { copy, at }: Pick<Release, 'copy' | 'at'>,
): Release {
  const confirmed = [...new Set(findings.map(({ kind }) => kind))]
  return { at, from, card, to, copy, as: gist === null ? 'words' : 'gist', confirmed, childAgreed: asksChild || null }
}

/** A card of its own at the end of its box: nothing in it leads back to where it came from. */
export function copyOver(
  doc: Y.Doc,
  { id, author, prepared }: { id: CardId; author: Attendee; prepared: Pick<Prepared, 'fields' | 'words'> },
): void {
  if (doc.getMap('cards').has(id)) return
  const { fields, words } = prepared
  const inBox = readCards(doc).filter(({ box }) => box === fields.box)
  addCard(doc, { id, author: author.member, order: orderBetween(lastOrder(inBox), null), words, ...fields })
}
