import { whyNotCited } from '@evenhand/shared/domain/citable'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { type Ability, may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import { readCard } from '@evenhand/shared/grid-doc/read-card'
import * as Y from 'yjs'

/** What a person meant with an edit, told by whoever made it and not read from any bytes. */
export type Intent =
  | { readonly kind: 'words'; readonly card: string }
  | { readonly kind: 'impact' }
  | { readonly kind: 'new-card' }
  | { readonly kind: 'move'; readonly card: string }
  | { readonly kind: 'say-of-own'; readonly ability: 'edit-card-words' | 'tag-card' }
  | { readonly kind: 'withdraw'; readonly card: string }
  | { readonly kind: 'remark'; readonly ability: Ability }
  | { readonly kind: 'link'; readonly card: string }
  | { readonly kind: 'cite'; readonly card: string }
  | { readonly kind: 'mark'; readonly ability: Ability }
  | { readonly kind: 'propose'; readonly card: string }
  | { readonly kind: 'plan'; readonly owner: string }

/** How things stand at the server when it judges. */
export interface Standing {
  readonly doc: Y.Doc
  readonly paused: boolean
  readonly wordsStillTaken: boolean
}

/** The reason for which the rules refuse this intent at this moment, or null. Written from the rules, not from the gate. */
export function refusalOf(
  intent: Intent,
  { member, role }: { member: MemberId; role: Role },
  at: Standing,
): EditRefusal | null {
  const isWords = intent.kind === 'words' || intent.kind === 'impact'
  if (at.paused && !(at.wordsStillTaken && isWords)) return 'paused'
  const unless = (allowed: boolean) => (allowed ? null : 'not-allowed')
  const ofOwner = (ability: Ability, owner: string): EditRefusal | null => {
    if (owner === member || may(role, ability, 'other')) return unless(may(role, ability, 'own'))
    return may(role, ability, 'own') ? 'not-yours' : 'not-allowed'
  }
  switch (intent.kind) {
    case 'words':
      if (!may(role, 'edit-card-words', 'own')) return 'not-allowed'
      return withdrawnBy(at.doc, intent.card) === null ? null : 'withdrawn'
    case 'impact':
      return unless(may(role, 'write-impact', 'other'))
    case 'new-card':
      return unless(may(role, 'add-card', 'own'))
    case 'move':
      return ofOwner('move-card', ownerOf(intent.card))
    case 'withdraw': {
      const by = withdrawnBy(at.doc, intent.card)
      return by !== null && by !== member ? 'withdrawn' : ofOwner('withdraw-card', ownerOf(intent.card))
    }
    case 'say-of-own':
      return unless(may(role, 'edit-card-words', 'own') && may(role, intent.ability, 'own'))
    case 'remark':
      return unless(may(role, intent.ability, 'own'))
    case 'link':
      return ofOwner('link-cards', ownerOf(intent.card))
    case 'cite': {
      const card = readCard(at.doc, intent.card as CardId)
      if (!may(role, 'write-impact', 'own')) return 'not-allowed'
      return card && whyNotCited(card)
    }
    case 'mark':
      return unless(may(role, intent.ability, 'other'))
    case 'propose': {
      if (!may(role, 'propose-wording', 'own')) return 'not-allowed'
      const by = authorIn(at.doc.getMap('wording').get(intent.card))
      return by === null || by === member ? null : 'not-yours'
    }
    case 'plan':
      return ofOwner('write-plan', intent.owner)
  }
}

export function withdrawnBy(doc: Y.Doc, card: string): string | null {
  return authorIn(doc.getMap('withdrawals').get(card))
}

/** Whose an entry is, by its key. */
export function ownerOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}

function authorIn(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'by' in value && typeof value.by === 'string' ? value.by : null
}
