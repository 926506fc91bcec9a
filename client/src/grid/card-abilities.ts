import { whyNotCited } from '@evenhand/shared/domain/citable'
import type { Box, Card } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { BoxPlan } from '@evenhand/shared/domain/template'
import { type Ability, may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import type { WritingNow } from '@evenhand/shared/domain/writing-now'

/** Who looks at the board, and whether it takes writing now. */
export interface Writer {
  readonly member: MemberId
  readonly role: Role
  readonly paused: boolean
  /** The board is here, whole. */
  readonly ready: boolean
  /** What the present stage lets them write. */
  readonly now: WritingNow
}

export type CardAct =
  | 'edit'
  | 'move'
  | 'link'
  | 'cite'
  | 'differ'
  | 'askFact'
  | 'askSource'
  | 'propose'
  | 'discuss'
  | 'trail'
  | 'withdraw'
  | 'restore'
export type WhyNot =
  | 'not-yet'
  | 'paused'
  | 'stage'
  | 'stage-box'
  | 'withdrawn'
  | 'role'
  | 'not-yours'
  | 'own'
  | 'edge'
  | 'asked'
  | 'differed'
  | 'untested'
  | 'proposed'
  | 'not-withdrawer'

/** Why nothing can be done on the board now, or null. */
function whyStill(writer: Writer): WhyNot | null {
  if (!writer.ready) return 'not-yet'
  return writer.paused ? 'paused' : null
}

/** Why this person may not write anything now, or null. */
export function whyNoWriting(writer: Writer): WhyNot | null {
  return whyStill(writer) ?? (writer.now.writes ? null : 'stage')
}

/** Why this person cannot begin a card, or null. A draft may be written at any time: it is on their own device. [M7] */
export function whyNoAdding({ role }: Pick<Writer, 'role'>): WhyNot | null {
  return may(role, 'add-card', 'own') ? null : 'role'
}

/** Why a new card of this person's cannot be put into this box now, or null. */
export function whyNotPutInto(writer: Writer, box: Box): WhyNot | null {
  return whyNoAdding(writer) ?? whyNoWriting(writer) ?? (writer.now.boxes.includes(box) ? null : 'stage-box')
}

/** Why a card cannot go into another box now, for whoever may move it; or null. */
export function whyNotMovedTo({ now }: Pick<Writer, 'now'>, box: Box): WhyNot | null {
  return now.keepsOrder || now.boxes.includes(box) ? null : 'stage-box'
}

/**
 * Why this person cannot do this to this card now, or null when they can. The reason stands beside the disabled entry:
 * nothing is hidden because of a role. [P1]
 */
export function whyNot(act: CardAct, writer: Writer, card: Card): WhyNot | null {
  if (act === 'trail') return null
  const own = card.author === writer.member
  if (act === 'restore')
    return whyStill(writer) ?? (card.withdrawn?.by === writer.member ? notNow(act, writer, own) : 'not-withdrawer')
  const general = whyStill(writer) ?? (card.withdrawn ? 'withdrawn' : null)
  return general ?? whyNotTheirs(act, writer, card) ?? notNow(act, writer, own)
}

/** What the stage says to it: some keep order in every stage, and everybody takes back what is their own. */
function notNow(act: CardAct, { now }: Writer, own: boolean): WhyNot | null {
  const keeps = act === 'move' || act === 'discuss' || act === 'withdraw' || act === 'restore'
  if (now.writes || (keeps && now.keepsOrder) || (act === 'withdraw' && own && now.takesBack)) return null
  return 'stage'
}

function whyNotTheirs(act: Exclude<CardAct, 'trail' | 'restore'>, writer: Writer, card: Card): WhyNot | null {
  const own = card.author === writer.member
  switch (act) {
    case 'edit':
      return by(writer.role, 'edit-card-words', own)
    case 'move':
      return by(writer.role, 'move-card', own)
    case 'withdraw':
      return by(writer.role, 'withdraw-card', own)
    case 'link':
      return by(writer.role, 'link-cards', own)
    case 'cite':
      if (!may(writer.role, 'write-impact', 'own')) return 'role'
      return whyNotCited(card) === null ? null : 'untested'
    case 'discuss':
      return may(writer.role, 'mark-discussed', 'other') ? null : 'role'
    case 'propose':
      return whyNotPropose(writer, card)
    case 'differ':
      return aboutOthers(writer, own, { ability: 'contest-card', said: card.contests, already: 'differed' })
    case 'askFact':
      return aboutOthers(writer, own, {
        ability: 'ask-about-card',
        said: asking(card, 'fact_or_opinion'),
        already: 'asked',
      })
    case 'askSource':
      return aboutOthers(writer, own, { ability: 'ask-about-card', said: asking(card, 'source'), already: 'asked' })
  }
}

const EVERY: readonly CardAct[] = [
  'edit',
  'move',
  'link',
  'cite',
  'differ',
  'askFact',
  'askSource',
  'propose',
  'discuss',
  'trail',
  'withdraw',
]
/** What keeps order for everybody, and is in nobody else's menu. */
const KEEPS_ORDER: Partial<Record<CardAct, Ability>> = { propose: 'propose-wording', discuss: 'mark-discussed' }

/** Which entries a card's menu has at all: a picture of good or an action is no claim to ask about. */
export function actsOn(
  box: Pick<BoxPlan, 'tagged'> | null,
  { role }: Pick<Writer, 'role'>,
  { withdrawn }: Pick<Card, 'withdrawn'>,
): readonly CardAct[] {
  const offered = EVERY.filter((act) => {
    const ability = KEEPS_ORDER[act]
    return ability === undefined ? act !== 'askFact' || box?.tagged === true : may(role, ability, 'own')
  })
  return withdrawn ? offered.map((act) => (act === 'withdraw' ? 'restore' : act)) : offered
}

function whyNotPropose({ role, member }: Writer, { author, wording }: Card): WhyNot | null {
  if (!may(role, 'propose-wording', 'own')) return 'role'
  if (author === member) return 'own'
  return wording !== null && wording.by !== member ? 'proposed' : null
}

function by(role: Role, ability: Ability, own: boolean): WhyNot | null {
  if (may(role, ability, own ? 'own' : 'other')) return null
  return own || !may(role, ability, 'own') ? 'role' : 'not-yours'
}

function asking(card: Card, asks: 'fact_or_opinion' | 'source') {
  return card.questions.filter((question) => question.asks === asks)
}

interface Remark {
  readonly ability: Ability
  readonly said: readonly { readonly by: MemberId }[]
  readonly already: WhyNot
}

/** What is said of other people's cards, once a person. */
function aboutOthers({ role, member }: Writer, own: boolean, { ability, said, already }: Remark): WhyNot | null {
  if (!may(role, ability, 'own')) return 'role'
  if (own) return 'own'
  return said.some(({ by }) => by === member) ? already : null
}
