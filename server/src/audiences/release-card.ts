import { createHash } from 'node:crypto'
import { type Audience, audienceOf } from '@evenhand/shared/domain/audience'
import { boxAcross } from '@evenhand/shared/domain/child-board'
import { type Finding, findsIn, type NameKept } from '@evenhand/shared/domain/finds-in'
import type { Card, OnBehalfOf } from '@evenhand/shared/domain/grid'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { knownTo, type Participant } from '@evenhand/shared/domain/participant'
import { RELEASED_BY_CHAIR } from '@evenhand/shared/domain/sharing'
import type { CardFields } from '@evenhand/shared/grid-doc/edit-grid'
import { plainWords } from '@evenhand/shared/grid-doc/read-grid'

/** A card as it would stand over there, with all that has to be looked at before. Pure: nothing is copied by it. */
export interface Prepared {
  readonly fields: Omit<Partial<CardFields>, 'order'> & Pick<CardFields, 'box'>
  /** The words of the card itself. */
  readonly words: string
  /** Everything of it that is words, as the chair is shown it. */
  readonly shown: string
  readonly hash: string
  readonly findings: readonly Finding[]
  readonly named: string | null
  readonly asksChild: boolean
}

/** From the board of `from`, for those of `to`: as it stands, or as the chair's gist of it. [B2] */
export function prepareRelease(
  meeting: Meeting,
  { card, from, to, gist }: { card: Card; from: AudienceId; to: Audience; gist: string | null },
): Prepared {
  const words = gist ?? plainWords(card.words)
  const { children, tag, subTag, source, basedOn, test, rival, ownWords } = card
  const box = boxAcross(meeting.template, card.box, { from: audienceOf(meeting, from) ?? to, to })
  const speaker = gist === null ? speakerOf(meeting, { card, from, to: to.id }) : null
  // A gist is the chair's, so it says nothing of how anybody knows, and nobody has called it a fact.
  const said =
    gist === null
      ? { tag, subTag, source, ownWords, basedOn: orNull(basedOn), test: orNull(test), rival: orNull(rival) }
      : {}
  const shown = [words, ...(gist === null ? [source?.who, source?.when, basedOn, test, rival] : [])]
    .filter((line) => line !== undefined && line !== '')
    .join('\n')
  const never = meeting.sharing.restrictedWords
  return {
    fields: { box, children, ...said, onBehalfOf: isChairsOwn(meeting, card, from) ? null : (speaker ?? unnamed) },
    words,
    shown,
    hash: createHash('sha256').update(shown).digest('hex'),
    findings: findsIn(shown, { names: namesKeptFrom(meeting, to.id), never }),
    named: speaker?.name ?? null,
    asksChild: isChilds(meeting, card, from),
  }
}

const unnamed: OnBehalfOf = { name: RELEASED_BY_CHAIR, child: null }

/** Whoever may be named over there: a child of this meeting, or somebody of that audience. */
function speakerOf(
  meeting: Meeting,
  { card, from, to }: { card: Card; from: AudienceId; to: AudienceId },
): OnBehalfOf | null {
  const { onBehalfOf, author } = card
  // What a child wrote on their own page is the child's over there, too.
  const whose = onBehalfOf ? onBehalfOf.child : writerOf(meeting, from, author)?.child
  const child = meeting.children.find(({ id }) => id === whose)
  if (child) return { name: child.name, child: child.id }
  const member = onBehalfOf ? onBehalfOf.member : author
  const person = knownTo(meeting, from).find((each) => each.member === member)
  const known = knownTo(meeting, to).find(({ id }) => id === person?.id)
  return known ? { name: known.name, child: null, member: known.member } : null
}

function isChairsOwn(meeting: Meeting, { author, onBehalfOf }: Card, from: AudienceId): boolean {
  return onBehalfOf === null && writerOf(meeting, from, author)?.role === 'chair'
}

function isChilds(meeting: Meeting, { author, onBehalfOf }: Card, from: AudienceId): boolean {
  if (onBehalfOf?.child) return true
  return writerOf(meeting, from, onBehalfOf?.member ?? author)?.role === 'child'
}

function writerOf(meeting: Meeting, audience: AudienceId, member: string): Participant | null {
  return knownTo(meeting, audience).find((each) => each.member === member) ?? null
}

const FAMILY: ReadonlySet<Participant['role']> = new Set(['parent_carer', 'family_network', 'child'])

/** Names of people whom those of an audience do not have in theirs, and of where they come from. */
function namesKeptFrom(meeting: Meeting, audience: AudienceId): readonly NameKept[] {
  const known = knownTo(meeting, audience)
  const told = new Set(known.map(({ id }) => id))
  const agencies = new Set(known.map(({ of }) => of))
  return meeting.participants
    .filter(({ id }) => !told.has(id))
    .flatMap(({ name, role, of }): readonly NameKept[] => {
      const comesFrom = !FAMILY.has(role) && of !== '' && !agencies.has(of)
      return [{ kind: 'person', name }, ...(comesFrom ? [{ kind: 'place', name: of } as const] : [])]
    })
}

function orNull(words: string): string | null {
  return words === '' ? null : words
}
