import { whyNotCited } from '@evenhand/shared/domain/citable'
import type { CardId } from '@evenhand/shared/domain/ids'
import { type Ability, may } from '@evenhand/shared/domain/policy'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import { readCard } from '@evenhand/shared/grid-doc/read-card'
import type * as Y from 'yjs'
import { authorIn, fieldOf, ownerOf, thingAt, withdrawnBy } from './board-facts.ts'
import type { Intent, Meant, Standing } from './intent.ts'
import { refusalOfTurn } from './refusal-of-turn.ts'

/** The reason for which the rules refuse this intent at this moment, or null. Written from the rules, not from the gate. */
export function refusalOf(intent: Intent, author: Meant, at: Standing): EditRefusal | null {
  const isWords = intent.kind === 'words' || intent.kind === 'impact'
  if (at.paused && !(at.wordsStillTaken && isWords)) return 'paused'
  return refusalOfRole(intent, author, at.doc) ?? refusalOfTurn(intent, author, at)
}

function refusalOfRole(intent: Intent, author: Meant, doc: Y.Doc): EditRefusal | null {
  const { member, role } = author
  switch (intent.kind) {
    case 'words':
      if (!may(role, 'edit-card-words', 'own')) return 'not-allowed'
      return withdrawnBy(doc, intent.card) === null ? null : 'withdrawn'
    case 'impact':
      return unless(may(role, 'write-impact', 'other'))
    case 'new-card':
      return unless(may(role, 'add-card', 'own') && intent.needs.every((ability) => may(role, ability, 'own')))
    case 'move':
      return ofOwner('move-card', author, ownerOf(intent.card))
    case 'withdraw':
    case 'put-back': {
      const by = withdrawnBy(doc, intent.card)
      return by !== null && by !== member ? 'withdrawn' : ofOwner('withdraw-card', author, ownerOf(intent.card))
    }
    case 'say-of-own':
      return unless(may(role, 'edit-card-words', 'own') && may(role, intent.ability, 'own'))
    case 'remark':
      return unless(may(role, intent.ability, 'own'))
    case 'mark':
      return unless(may(role, intent.ability, 'other'))
    case 'propose': {
      if (!may(role, 'propose-wording', 'own')) return 'not-allowed'
      const by = authorIn(doc.getMap('wording').get(intent.card))
      return by === null || by === member ? null : 'not-yours'
    }
    case 'plan':
      return ofOwner('write-plan', author, intent.owner)
    case 'link':
    case 'cite':
    case 'confirm':
    case 'answer-for':
    case 'promise':
    case 'recheck':
      return refusalOfWord(intent, author, doc)
  }
}

type Word = Extract<Intent, { kind: 'link' | 'cite' | 'confirm' | 'answer-for' | 'promise' | 'recheck' }>

/** What is said about something that is on the board, and may be gone or another by now. */
function refusalOfWord(intent: Word, author: Meant, doc: Y.Doc): EditRefusal | null {
  const { member, role } = author
  switch (intent.kind) {
    case 'link': {
      const start = thingAt(doc, intent.from)
      if (start === null || thingAt(doc, intent.to) === null) return 'not-understood'
      return ofOwner(start === 'cards' ? 'link-cards' : 'write-plan', author, ownerOf(intent.from))
    }
    case 'cite': {
      const card = readCard(doc, intent.card as CardId)
      if (!may(role, 'write-impact', 'own')) return 'not-allowed'
      return card && whyNotCited(card)
    }
    case 'confirm': {
      const speaker = readCard(doc, intent.card as CardId)?.onBehalfOf
      return unless(speaker?.member === member && may(role, 'contest-card', 'own'))
    }
    case 'answer-for':
      return unless(role === 'advocate' || may(role, 'write-down-for-others', 'own'))
    case 'promise': {
      const { action, owner } = intent
      const isTheirs = JSON.stringify(fieldOf(doc, 'actions', action, 'owner')) === JSON.stringify(owner)
      if (!isTheirs) return 'not-understood'
      if (owner.member === member) return unless(may(role, 'own-action', 'own'))
      return unless(may(role, 'write-down-for-others', 'own') || may(role, 'speak-for-somebody', 'own'))
    }
    case 'recheck':
      if (!may(role, 'recheck', 'own')) return 'not-allowed'
      return thingAt(doc, intent.of) === null ? 'not-understood' : null
  }
}

function unless(allowed: boolean): EditRefusal | null {
  return allowed ? null : 'not-allowed'
}

function ofOwner(ability: Ability, { member, role }: Meant, owner: string): EditRefusal | null {
  if (owner === member || may(role, ability, 'other')) return unless(may(role, ability, 'own'))
  return may(role, ability, 'own') ? 'not-yours' : 'not-allowed'
}
