import { whyNotCited } from '@evenhand/shared/domain/citable'
import type { Card } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { BoxPlan } from '@evenhand/shared/domain/template'
import { type Ability, may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'

/** Who looks at the board, and whether it takes writing now. */
export interface Writer {
  readonly member: MemberId
  readonly role: Role
  readonly paused: boolean
  /** The board is here, whole. */
  readonly ready: boolean
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

/** Why this person may not write anything now, or null. */
export function whyNoWriting(writer: Writer): WhyNot | null {
  if (!writer.ready) return 'not-yet'
  return writer.paused ? 'paused' : null
}

/** Why this person cannot add a card now, or null. */
export function whyNoAdding(writer: Writer): WhyNot | null {
  return whyNoWriting(writer) ?? (may(writer.role, 'add-card', 'own') ? null : 'role')
}

/**
 * Why this person cannot do this to this card now, or null when they can. The reason stands beside the disabled entry:
 * nothing is hidden because of a role. [P1]
 */
export function whyNot(act: CardAct, writer: Writer, card: Card): WhyNot | null {
  if (act === 'trail') return null
  if (act === 'restore') return whyNoWriting(writer) ?? (card.withdrawn?.by === writer.member ? null : 'not-withdrawer')
  const general = whyNoWriting(writer) ?? (card.withdrawn ? 'withdrawn' : null)
  if (general) return general
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
