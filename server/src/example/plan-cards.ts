import { orderBetween } from '@evenhand/shared/domain/card-order'
import {
  LIMITS,
  type OnBehalfOf,
  type Source,
  type SourceKind,
  subTagsOf,
  takesTag,
} from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import { type NewCard, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import type { WorkedCard, WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import type { Tally } from './not-shown.ts'
import { MAIN_AUDIENCE, type PlannedPeople } from './plan-people.ts'

export interface PlannedCard {
  readonly card: NewCard & { readonly id: CardId }
  readonly contests: readonly { readonly by: MemberId; readonly words: string }[]
}
export interface PlannedLink {
  /** Whose card it starts from. */
  readonly by: MemberId
  readonly from: CardId
  readonly to: CardId
}

/** The longest name that a card can be in. */
const NAME = 120
const SOURCE_WORDS = 200

/** The cards of the main audience. Any other, and any part of one that the board has no place for, is counted. [P6] */
export function planCards(
  worked: WorkedMeeting,
  who: PlannedPeople,
  tally: Tally,
): { cards: readonly PlannedCard[]; links: readonly PlannedLink[] } {
  const planned = new Map<string, PlannedCard>()
  const shown = worked.cards.filter((card) => isShown(card, tally))
  const ends = new Map<string, string>()
  for (const card of shown) {
    const order = orderBetween(ends.get(card.quadrant) ?? null, null)
    ends.set(card.quadrant, order)
    planned.set(card.id, planCard(card, order, { worked, who, tally, shown }))
  }
  return { cards: [...planned.values()], links: planLinks(shown, planned, tally) }
}

function isShown({ audience, text, gist_for_main }: WorkedCard, tally: Tally): boolean {
  if (gist_for_main) tally.add('short versions written for everybody')
  if (audience !== MAIN_AUDIENCE) tally.add('cards for a smaller audience')
  else if (text.length > LIMITS.cardWords) tally.add('cards longer than the board takes')
  else return true
  return false
}

interface Around {
  readonly worked: WorkedMeeting
  readonly who: PlannedPeople
  readonly tally: Tally
  readonly shown: readonly WorkedCard[]
}

function planCard(card: WorkedCard, order: string, around: Around): PlannedCard {
  const { tally } = around
  const typist = typistOf(card, around)
  const box = card.quadrant
  const subTag = subTagsOf(box).find((known) => known === card.sub_tag) ?? null
  if (card.sub_tag && !subTag) tally.add('kinds of card that stand in another box')
  if (card.tag && !takesTag(box)) tally.add('tags on cards that are no claim')
  return {
    card: {
      id: newCardId(typist.person.member),
      author: typist.person.member,
      onBehalfOf: onBehalfOf(card, typist.id, around),
      box,
      order,
      tag: takesTag(box) ? card.tag : null,
      subTag,
      children: card.children.map((id) => must(around.who.children.get(id), 'a child of the file').id),
      source: sourceOf(card.evidence, tally),
      test: tally.within(LIMITS.smallWords, card.what_would_test_it, 'tests of a card longer than the board takes'),
      rival: rivalOf(card, around),
      words: card.text,
    },
    contests: contestsOf(card, around),
  }
}

/**
 * Whoever typed it, as long as they see the board; otherwise the minute taker enters it for them, or the chair, or
 * whoever there is.
 */
function typistOf(card: WorkedCard, { worked, who }: Around): { id: string; person: Participant } {
  const { minute_taker, chair } = worked.meeting
  const typed = [card.entered_by ?? card.by, minute_taker, chair, ...who.people.keys()]
    .filter((id) => id !== null && id !== undefined)
    .map((id) => ({ id, person: must(who.people.get(id), 'a person of the file') }))
  return must(
    typed.find(({ person }) => person.seesBoard),
    'somebody who sees the board',
  )
}

function onBehalfOf(card: WorkedCard, typist: string, { who }: Around): OnBehalfOf | null {
  const speaker = card.voice_of ?? card.by
  if (speaker === typist) return null
  const child = who.children.get(speaker) ?? null
  const name = must(who.people.get(speaker) ?? child, 'whose words these are').name
  return { name: name.slice(0, NAME), child: child?.id ?? null }
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
function rivalOf({ alternatives }: WorkedCard, { worked, tally, shown }: Around): string | null {
  const said = (alternatives ?? []).flatMap((alternative) => {
    if (!worked.cards.some(({ id }) => id === alternative)) return [alternative]
    const card = shown.find(({ id }) => id === alternative)
    if (!card) tally.add('other explanations on a card for a smaller audience')
    return card ? [card.text] : []
  })
  return tally.within(LIMITS.smallWords, said.join('\n'), 'other explanations longer than the board takes')
}

function contestsOf({ contested_by }: WorkedCard, { who, tally }: Around): PlannedCard['contests'] {
  return (contested_by ?? []).flatMap(({ by, says }) => {
    const person = must(who.people.get(by), 'a person of the file')
    if (!person.seesBoard) tally.add('other views of a card, given separately')
    const words = tally.within(LIMITS.smallWords, says, 'other views of a card longer than the board takes')
    return person.seesBoard && words ? [{ by: person.member, words }] : []
  })
}

function planLinks(
  shown: readonly WorkedCard[],
  planned: ReadonlyMap<string, PlannedCard>,
  tally: Tally,
): readonly PlannedLink[] {
  return shown.flatMap((card) =>
    (card.links_to ?? []).flatMap((id) => {
      const from = must(planned.get(card.id), 'a planned card').card
      const to = planned.get(id)?.card
      if (!to) tally.add('links to a card that is not shown')
      return to ? [{ by: from.author, from: from.id, to: to.id }] : []
    }),
  )
}
