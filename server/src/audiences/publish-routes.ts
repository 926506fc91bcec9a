import { createHmac } from 'node:crypto'
import { firstSession } from '@evenhand/shared/domain/audience'
import type { Card, OnBehalfOf } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId, RoomId } from '@evenhand/shared/domain/ids'
import { type Attendee, attendeeIn, attendeesOf } from '@evenhand/shared/domain/participant'
import { isFamilyTimeNow } from '@evenhand/shared/domain/places'
import { newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { plainWords, readCard, readCards } from '@evenhand/shared/grid-doc/read-grid'
import { publishCommand } from '@evenhand/shared/protocol/audience-command'
import type { PublishedView } from '@evenhand/shared/protocol/sharing-view'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { deriveKey } from '../keys/seal.ts'
import { callerOf } from '../meetings/caller.ts'
import { admit } from '../relay/admit.ts'
import { type AudienceParts, roomOfAudience } from './caller-chair.ts'
import type { Prepared } from './release-card.ts'
import { copyOver } from './release-routes.ts'

const PUBLISHED = '/api/p/:participant/published'

/**
 * What a family brings out of its private time, card by card: whoever wrote it, or in whose name it was written, and nobody
 * for them. The copy stands on the first session's board under its author's name; nothing else is written down of it. [B3]
 */
export function publishRoutes(app: FastifyInstance, parts: AudienceParts): void {
  const { relay } = parts

  app.get(PUBLISHED, async (request, reply): Promise<PublishedView | FastifyReply> => {
    const inside = await insideNow(parts, request, reply)
    if (!inside) return reply
    const { room, main, copyId } = inside
    const there = await relay.read(main, (doc) => new Set(doc.getMap('cards').keys()))
    const cards = await relay.read(room, (doc) => readCards(doc))
    return { cards: cards.filter((card) => there.has(copyId(card))).map(({ id }) => id) }
  })

  app.post(PUBLISHED, async (request, reply) => {
    const inside = await insideNow(parts, request, reply)
    if (!inside) return reply
    const body = parseBody(publishCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { room, main, me, copyId, inMain } = inside
    const card = await relay.read(room, (doc) => readCard(doc, body.value.card))
    const author = card && inMain(card.author)
    if (!card || card.withdrawn || !author || !isTheirs(card, me)) return refuse(reply, 'not-found')
    const prepared = publishedCard(card, inMain)
    await relay.seed(main, (doc) => copyOver(doc, { id: copyId(card), author, prepared }))
    return reply.code(204).send()
  })
}

interface Inside {
  readonly me: Attendee
  readonly room: RoomId
  /** The first session's room. */
  readonly main: RoomId
  /** The same each time, and after the stage nobody can tell from which card it came. */
  readonly copyId: (card: Card) => CardId
  /** Somebody of this family time as the first session knows them. */
  readonly inMain: (member: MemberId) => Attendee | null
}

/** Whoever asks from within private family time while it is on; everybody else is refused, always alike. */
async function insideNow(parts: AudienceParts, request: FastifyRequest, reply: FastifyReply): Promise<Inside | null> {
  const caller = await callerOf(parts, request, reply)
  if (!caller) return null
  const { open, viewer } = caller
  const { meeting } = open
  const audience = meeting.audiences.find(({ id }) => isFamilyTimeNow(meeting, id))
  const room = audience && roomOfAudience(parts.store, meeting, audience.id)
  const place = audience && room ? { id: room, meeting: meeting.id, audience: audience.id } : null
  const me = admit(meeting, place, viewer.id)
  if (!audience || !room || !place || !me) {
    refuse(reply, 'not-allowed')
    return null
  }
  const key = deriveKey(await parts.roomKey(place, open), 'published')
  const first = firstSession(meeting).id
  const inMain = (member: MemberId) => {
    const person = attendeesOf(meeting, audience.id).find((each) => each.member === member)
    return person ? attendeeIn(meeting, first, person.id) : null
  }
  const copyId = ({ id, author }: Card) => {
    const mark = createHmac('sha256', key).update(id).digest('hex').slice(0, 20)
    return newCardId(inMain(author)?.member ?? author, mark)
  }
  return { me, room, main: roomOfAudience(parts.store, meeting, first), copyId, inMain }
}

/** Their own: they wrote it, or it was written for them. */
function isTheirs({ author, onBehalfOf }: Card, { member }: Attendee): boolean {
  return author === member || onBehalfOf?.member === member
}

/** The whole card, as it is, with whom it speaks for as the first session knows them. */
function publishedCard(card: Card, inMain: Inside['inMain']): Pick<Prepared, 'fields' | 'words'> {
  const { box, children, tag, subTag, source, measure, readBack, onBehalfOf } = card
  const said = { basedOn: card.basedOn || null, test: card.test || null, rival: card.rival || null }
  const speaker = onBehalfOf && speakerInMain(onBehalfOf, inMain)
  const fields = { box, children, tag, subTag, source, measure, readBack, onBehalfOf: speaker, ...said }
  return { fields, words: plainWords(card.words) }
}

function speakerInMain({ name, child, member }: OnBehalfOf, inMain: Inside['inMain']): OnBehalfOf {
  const known = member ? inMain(member)?.member : undefined
  return known ? { name, child, member: known } : { name, child }
}
