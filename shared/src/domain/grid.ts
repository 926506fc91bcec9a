import type { CardId, ChildId, MemberId } from './ids.ts'

/** The id of a box in the meeting's template. Which ones there are is the template's to say. */
export type Box = string

/** The boxes of the four-box board, in reading order. */
export const BOXES = ['well', 'worried', 'good', 'needs'] as const

/** A claim's kind. There is no default: the author picks, or the card stays untagged. [D4] */
export const TAGS = ['fact', 'opinion', 'hypothesis'] as const
export type Tag = (typeof TAGS)[number]

/** The distinctions inside a box, in the order they are shown. */
export const SUB_TAGS = {
  well: ['safety', 'strength'],
  worried: ['harm', 'risk', 'complicating', 'unknown'],
  good: ['outcome'],
  needs: ['action'],
} as const satisfies Record<(typeof BOXES)[number], readonly string[]>
/** The id of a distinction inside a box, by the meeting's template. */
export type SubTag = string

export const SOURCE_KINDS = ['seen_by_me', 'told_to_me', 'record', 'measurement', 'own_account'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How the author knows. */
export interface Source {
  readonly kind: SourceKind
  readonly who: string
  readonly when: string
  readonly firstHand: boolean | null
}

/** What was measured, as its paper says it. A citation: no questions of it, and its score is never one of ours. */
export interface Measure {
  readonly name: string
  /** Who filled it in. */
  readonly completedBy: string
  /** In the measure's own words, such as "14 of 20"; empty when it was not scored. */
  readonly score: string
  readonly scoredBy: string
}

/** Whose words these are when the author only types them. */
export interface OnBehalfOf {
  readonly name: string
  readonly child: ChildId | null
  /** The alias of that person, when they are of this audience: they can say themselves that these are their words. */
  readonly member?: MemberId
}

/** Words as they are drawn: paragraphs of lines, and lists at most two deep. No marks, no links. */
export type Words = readonly Block[]
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Words[] }

export interface Contest {
  readonly id: string
  readonly by: MemberId
  readonly words: string
}

export const QUESTIONS = ['fact_or_opinion', 'source'] as const
/** What can be asked of a card without contesting it. */
export type QuestionKind = (typeof QUESTIONS)[number]

export interface Question {
  readonly id: string
  readonly by: MemberId
  readonly asks: QuestionKind
}

/** Somebody whose words a card holds says that it does. */
export interface Confirmation {
  readonly by: MemberId
  /** SHA-256 of the words as they were then, in hex. */
  readonly hash: string
}

export interface Card {
  readonly id: CardId
  /** Who types. Owns the words. */
  readonly author: MemberId
  readonly onBehalfOf: OnBehalfOf | null
  /** Whether the words were read back to whom they are from; null when nobody has said. */
  readonly readBack: boolean | null
  /** Whether these are a child's very words, or somebody's account of them; null when nobody has said. */
  readonly ownWords: boolean | null
  readonly confirmed: readonly Confirmation[]
  readonly box: Box
  /** Sorts within a box; ties are broken by id. */
  readonly order: string
  readonly tag: Tag | null
  readonly subTag: SubTag | null
  readonly children: readonly ChildId[]
  readonly source: Source | null
  readonly measure: Measure | null
  /** What an opinion rests on, in a sentence. */
  readonly basedOn: string
  /** What would test this hypothesis. */
  readonly test: string
  /** Another explanation of the same. */
  readonly rival: string
  readonly words: Words
  /** The language that the words are in, as a language tag; null when nobody has said. */
  readonly lang: string | null
  readonly withdrawn: { readonly by: MemberId; readonly reason: string } | null
  /** How the minute taker would put it; the author takes it over or puts it away. */
  readonly wording: { readonly by: MemberId; readonly words: string } | null
  readonly discussed: boolean
  readonly contests: readonly Contest[]
  readonly questions: readonly Question[]
}

export const LIMITS = {
  cardWords: 2_000,
  cardsPerMember: 300,
  smallWords: 500,
  wording: 2_000,
  impactWords: 4_000,
  planItems: 200,
} as const
