import { orderBetween } from '@evenhand/shared/domain/card-order'
import type { LinkKind } from '@evenhand/shared/domain/card-link'
import { LIMITS, type OnBehalfOf, type Source, type SourceKind } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { boxPlan, type Template } from '@evenhand/shared/domain/template'
import { type NewCard, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import type { WorkedCard, WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import type { Tally } from './not-shown.ts'
import { MAIN_AUDIENCE } from './plan-audiences.ts'
import { insider, type PlannedPeople } from './plan-people.ts'

export interface PlannedCard {
  readonly card: NewCard & { readonly id: CardId }
  readonly contests: readonly { readonly by: MemberId; readonly words: string }[]
}
export interface PlannedLink {
  /** Whose it starts from. */
  readonly by: MemberId
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
}

/** What every part of one board is planned from. */
export interface Around {
  readonly worked: WorkedMeeting
  readonly who: PlannedPeople
  readonly template: Template
  readonly tally: Tally
  /** The audience, as the file calls it. */
  readonly audience: string
}

/** The longest name that a card can be in. */
const NAME = 120
const SOURCE_WORDS = 200

/** The cards of one audience. A part of one that the board has no place for is counted. [P6] */
export function planCards(around: Around): {
  readonly cards: ReadonlyMap<string, PlannedCard>
  readonly links: readonly PlannedLink[]
} {
  const shown = cardsFor(around)
  const planned = new Map<string, PlannedCard>()
  const ends = new Map<string, string>()
  for (const card of shown) {
    const order = orderBetween(ends.get(card.quadrant) ?? null, null)
    ends.set(card.quadrant, order)
    planned.set(card.id, planCard(card, order, { ...around, shown }))
  }
  return { cards: planned, links: planLinks(shown, planned, around) }
}

/** Those written there, copies of those that were released to it, and short versions of what others may not read. */
function cardsFor({ worked, tally, audience }: Around): readonly BoardCard[] {
  const own = worked.cards.filter((card) => card.audience === audience)
  const released = new Set((worked.released_to_session_b ?? []).filter(() => audience === RELEASED_TO))
  const copies = worked.cards.filter(({ id }) => released.has(id)).map((card): BoardCard => ({ ...card, copied: true }))
  const gists = audience === MAIN_AUDIENCE ? worked.cards.flatMap(gistOf) : []
  const short = [...own, ...copies, ...gists].filter(({ text }) => text.length <= LIMITS.cardWords)
  tally.add('cards longer than the board takes', own.length + copies.length + gists.length - short.length)
  return short
}

/** What everybody is told in place of a card for fewer people: the chair's words, not the author's. */
function gistOf(card: WorkedCard): BoardCard[] {
  const { id, quadrant, children, gist_for_main: text } = card
  if (!text) return []
  return [{ id: `${id}/gist`, quadrant, children, text, by: card.by, tag: null, audience: MAIN_AUDIENCE, copied: true }]
}

/** A card as it stands on one board. A copy is the chair's, and says whose words it has only where that person is. */
type BoardCard = WorkedCard & { readonly copied?: true }
type AroundCard = Around & { readonly shown: readonly BoardCard[] }

/** The one audience that a file of this schema says cards were released to. */
const RELEASED_TO = 'session-b'

function planCard(card: BoardCard, order: string, around: AroundCard): PlannedCard {
  const { tally, template } = around
  const { person, id: typist } = typistOf(card, around)
  const box = card.quadrant
  const plan = boxPlan(template, box)
  const subTag = plan?.subTags.find(({ id }) => id === card.sub_tag)?.id ?? null
  if (card.sub_tag && !subTag) tally.add('kinds of card that the template does not have')
  if (card.tag && !plan?.tagged) tally.add('tags on cards that are no claim')
  return {
    card: {
      id: newCardId(person.member),
      author: person.member,
      onBehalfOf: onBehalfOf(card, typist, around),
      box,
      order,
      tag: plan?.tagged ? card.tag : null,
      subTag,
      children: card.children.map((id) => must(around.who.children.get(id), 'a child of the file').id),
      source: card.copied ? null : sourceOf(card.evidence, tally),
      test: tally.within(LIMITS.smallWords, card.what_would_test_it, 'tests of a card longer than the board takes'),
      rival: rivalOf(card, around),
      ownWords: card.copied ? null : (card.own_words ?? null),
      words: card.text,
    },
    contests: contestsOf(card, around),
  }
}

/**
 * Whoever typed it, as long as they are in this audience; otherwise the minute taker enters it for them, or the chair, or
 * whoever there is. A copy is the chair's.
 */
function typistOf(card: BoardCard, { worked, who, audience }: Around): { id: string; person: Attendee } {
  const { minute_taker, chair } = worked.meeting
  const first = card.copied ? [chair] : [card.entered_by ?? card.by]
  const typed = [...first, minute_taker, chair, ...who.people.keys()]
    .filter((id) => id !== null && id !== undefined)
    .flatMap((id) => {
      const person = insider(who, id, audience)
      return person ? [{ id, person }] : []
    })
  return must(typed[0], 'somebody of this audience')
}

function onBehalfOf(card: BoardCard, typist: string, { who, audience }: Around): OnBehalfOf | null {
  const speaker = card.voice_of ?? card.by
  if (speaker === typist) return null
  const child = who.children.get(speaker) ?? null
  const person = who.people.get(speaker)
  const name = must(person ?? child, 'whose words these are').name.slice(0, NAME)
  const member = person && insider(who, speaker, audience)?.member
  // Somebody who is not here stays unnamed on a copy: that they spoke elsewhere is not for this audience.
  if (card.copied && !member) return null
  return { name, child: child?.id ?? null, ...(member ? { member } : {}) }
}

const SOURCE_KIND: Readonly<Record<string, SourceKind>> = {
  own_account: 'own_account',
  record: 'record',
  measurement: 'measurement',
  test: 'measurement',
  observation: 'seen_by_me',
  childs_words: 'told_to_me',
  message: 'told_to_me',
}

function sourceOf(evidence: WorkedCard['evidence'], tally: Tally): Source | null {
  if (!evidence) return null
  const firstHand = evidence.first_hand ?? null
  const what = 'sources longer than the board takes'
  return {
    kind: SOURCE_KIND[evidence.source_type] ?? (firstHand ? 'seen_by_me' : 'told_to_me'),
    who: tally.within(SOURCE_WORDS, evidence.source, what) ?? '',
    when: tally.within(SOURCE_WORDS, evidence.when, what) ?? '',
    firstHand,
  }
}

/** Other explanations: words, or the words of another card that everybody here may read. */
function rivalOf({ alternatives }: BoardCard, { worked, tally, shown }: AroundCard): string | null {
  const said = (alternatives ?? []).flatMap((alternative) => {
    if (!worked.cards.some(({ id }) => id === alternative)) return [alternative]
    const card = shown.find(({ id }) => id === alternative)
    if (!card) tally.add('other explanations on a card for a smaller audience')
    return card ? [card.text] : []
  })
  return tally.within(LIMITS.smallWords, said.join('\n'), 'other explanations longer than the board takes')
}

function contestsOf({ contested_by, copied }: BoardCard, { who, tally, audience }: Around): PlannedCard['contests'] {
  return (copied ? [] : (contested_by ?? [])).flatMap(({ by, says }) => {
    const person = insider(who, by, audience)
    if (!person) tally.add('other views of a card, given separately')
    const words = tally.within(LIMITS.smallWords, says, 'other views of a card longer than the board takes')
    return person && words ? [{ by: person.member, words }] : []
  })
}

function planLinks(
  shown: readonly BoardCard[],
  planned: ReadonlyMap<string, PlannedCard>,
  { tally, template }: Around,
): readonly PlannedLink[] {
  return shown.flatMap(({ id, links_to, copied }) =>
    (copied ? [] : (links_to ?? [])).flatMap((other) => {
      const from = must(planned.get(id), 'a planned card').card
      const to = planned.get(other)?.card
      if (!to) tally.add('links to a card on another board')
      return to ? [{ by: from.author, from: from.id, to: to.id, kind: kindOf(template, from, to) }] : []
    }),
  )
}

/** A card of a kind that answers another box answers what it is linked to there. */
function kindOf(template: Template, from: NewCard, to: NewCard): LinkKind {
  const plan = boxPlan(template, from.box)
  const answers = plan?.subTags.find(({ id }) => id === from.subTag)?.answers
  return answers === to.box ? 'answers' : 'explains'
}
