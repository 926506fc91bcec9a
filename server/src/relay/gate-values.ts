/** The part of the gate that is about whole values: withdrawals, contests, questions, wording, marks, links, agreements, citations. */
import { whyNotCited } from '@evenhand/shared/domain/citable'
import type { Tag } from '@evenhand/shared/domain/grid'
import { may } from '@evenhand/shared/domain/policy'
import { isRecord, type Json } from '@evenhand/shared/grid-doc/check-value'
import type { GridChange } from '@evenhand/shared/grid-doc/grid-change'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import { judgeImpactValue } from './gate-impact.ts'
import { judgePlanValue } from './gate-plan.ts'
import { type Author, permits, type Present, prefixOf, type Verdict } from './permits.ts'

type ValueChange = GridChange & { kind: 'value-set' | 'value-removed' }

/** The part of the gate for whole values: whose key it is, who may write there, and about what. */
export function judgeValue(change: ValueChange, author: Author, present: Present): Verdict {
  switch (change.root) {
    case 'withdrawals':
      return withdrawal(change, author, present)
    case 'contests':
      return remark('contest-card', change, author, present)
    case 'questions':
      return remark('ask-about-card', change, author, present)
    case 'wording':
      return wording(change, author, present)
    case 'discussed':
      if (!isCard(change.key, present)) return 'not-understood'
      return may(author.role, 'mark-discussed', 'other') ? 'pass' : 'not-allowed'
    case 'links':
      return link(change, author, present)
    case 'agreements':
    case 'agreementsFor':
    case 'statementBy':
      return judgeImpactValue(change.root, change, author, present)
    case 'citations':
      return citation(change, author, present)
    case 'confirmations':
      return confirmation(change, author, present)
    case 'promises':
    case 'acceptances':
    case 'rechecks':
    case 'earlier':
      return judgePlanValue(change.root, change, author, present)
    default:
      return unreachable(change.root)
  }
}

function withdrawal(change: ValueChange, author: Author, present: Present): Verdict {
  const owner = present.grid.authorOf('cards', change.key)
  if (owner === null) return 'not-understood'
  const earlier = textIn(change.before, 'by')
  if (earlier !== null && earlier !== author.member) return 'withdrawn'
  const verdict = permits('withdraw-card', author, owner)
  if (verdict !== 'pass' || change.kind === 'value-removed') return verdict
  if (textIn(change.value, 'by') !== author.member) return 'not-yours'
  if (owner !== author.member && textIn(change.value, 'reason')?.trim() === '') return 'not-allowed'
  return 'pass'
}

function remark(
  ability: 'contest-card' | 'ask-about-card',
  change: ValueChange,
  author: Author,
  present: Present,
): Verdict {
  if (prefixOf(change.key) !== author.member) return 'not-yours'
  if (change.kind === 'value-set' && !isCard(textIn(change.value, 'card'), present)) return 'not-understood'
  return may(author.role, ability, 'own') ? 'pass' : 'not-allowed'
}

/** The minute taker proposes; the card's author may take the proposal away, having used it or not. */
function wording(change: ValueChange, author: Author, present: Present): Verdict {
  const owner = present.grid.authorOf('cards', change.key)
  if (owner === null) return 'not-understood'
  if (change.kind === 'value-removed' && owner === author.member) return 'pass'
  if (!may(author.role, 'propose-wording', 'own')) return 'not-allowed'
  const proposer = textIn(change.before, 'by')
  if (proposer !== null && proposer !== author.member) return 'not-yours'
  if (change.kind === 'value-set' && textIn(change.value, 'by') !== author.member) return 'not-yours'
  return 'pass'
}

function link(change: ValueChange, author: Author, present: Present): Verdict {
  if (change.kind === 'value-removed') return permits('link-cards', author, prefixOf(change.key))
  if (prefixOf(change.key) !== author.member) return 'not-yours'
  const from = textIn(change.value, 'from')
  const to = textIn(change.value, 'to')
  const start = end(from, present)
  if (!start || !end(to, present)) return 'not-understood'
  return permits(start.root === 'cards' ? 'link-cards' : 'write-plan', author, start.owner)
}

/** What a line may begin or end at: a card, an outcome or an action, with whose it is. */
function end(key: string | null, { grid }: Present) {
  if (key === null) return null
  for (const root of ['cards', 'outcomes', 'actions'] as const) {
    const owner = grid.authorOf(root, key)
    if (owner !== null) return { root, owner }
  }
  return null
}

/** Whoever writes impact statements cites in them. What a hypothesis still has to say, it says first. */
function citation(change: ValueChange, author: Author, present: Present): Verdict {
  if (prefixOf(change.key) !== author.member) return 'not-yours'
  if (!may(author.role, 'write-impact', 'own')) return 'not-allowed'
  if (change.kind === 'value-removed') return 'pass'
  const card = textIn(change.value, 'card')
  if (card === null || !isCard(card, present)) return 'not-understood'
  if (!present.isChild(textIn(change.value, 'child') ?? '')) return 'not-understood'
  const { grid } = present
  const said = (field: 'test' | 'rival') => String(grid.sayingOf(card, field) ?? '')
  const tag = grid.sayingOf(card, 'tag') as Tag | null
  const claim = { tag, test: said('test'), rival: said('rival'), withdrawn: grid.withdrawnBy(card) }
  return whyNotCited(claim) ?? 'pass'
}

/** Only the person whose words a card holds can say that it does. */
function confirmation(change: ValueChange, author: Author, present: Present): Verdict {
  if (prefixOf(change.key) !== author.member) return 'not-yours'
  if (change.kind === 'value-removed') return 'pass'
  const card = textIn(change.value, 'card')
  if (card === null || !isCard(card, present)) return 'not-understood'
  const speaker = present.grid.sayingOf(card, 'onBehalfOf')
  if (!isRecord(speaker) || speaker.member !== author.member) return 'not-allowed'
  return may(author.role, 'contest-card', 'own') ? 'pass' : 'not-allowed'
}

function isCard(key: string | null, { grid }: Present): boolean {
  return key !== null && grid.authorOf('cards', key) !== null
}

function textIn(value: Json | null, field: string): string | null {
  const found = isRecord(value) ? value[field] : null
  return typeof found === 'string' ? found : null
}
