import { LIMITS } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import { may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import type { GridChange } from '@evenhand/shared/grid-doc/grid-change'
import type { GridFacts } from '@evenhand/shared/grid-doc/grid-facts'
import type { ItemRoot } from '@evenhand/shared/grid-doc/schema'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import { fitsStage, isKnown } from './gate-stage.ts'
import { judgeValue } from './gate-values.ts'
import { type Author, permits, prefixOf, type Present, type Verdict } from './permits.ts'

/** Paragraphs, lists, breaks and runs of text together; far more than a text of full length needs. */
const MOST_NODES = 1_000

/** What each person may put up so many of. */
const REMARKS = [
  'contests',
  'questions',
  'links',
  'citations',
  'confirmations',
  'promises',
  'acceptances',
  'rechecks',
  'agreementsFor',
  'statementBy',
] as const

/**
 * May these changes, from this author, enter the grid? Pure: no document, no socket, no clock. Asked once for each
 * update; what it does not name does not pass. [G1] [P1]
 */
export function judge(changes: readonly GridChange[], author: Author, present: Present): Verdict {
  const after = withAdditions(changes, present)
  for (const change of changes) {
    const verdict = judgeOne(change, author, after)
    if (verdict !== 'pass') return verdict
    if (!isKnown(change, present.template)) return 'not-understood'
    const stage = fitsStage(change, author, present)
    if (stage !== 'pass') return stage
  }
  return quotas(changes, author, present)
}

function judgeOne(change: GridChange, author: Author, present: Present): Verdict {
  if (present.paused && !(present.wordsStillTaken && change.kind === 'text-changed')) return 'paused'
  switch (change.kind) {
    case 'item-added':
      return itemAdded(change, author)
    case 'item-removed':
      // A card stays on the board: it is withdrawn, never removed.
      if (change.root === 'cards') return 'not-allowed'
      return permits('write-plan', author, present.grid.authorOf(change.root, change.key) ?? prefixOf(change.key))
    case 'field-set':
      return change.root === 'cards' ? cardField(change, author, present) : planField(change, author, present)
    case 'field-removed':
      // Nothing of ours removes a field: it is set to null.
      return 'not-understood'
    case 'value-set':
    case 'value-removed':
      return judgeValue(change, author, present)
    case 'text-changed':
      return textChanged(change, author, present)
    default:
      return unreachable(change)
  }
}

function itemAdded({ root, key, fields, replaces }: GridChange & { kind: 'item-added' }, author: Author): Verdict {
  if (replaces) return 'not-yours'
  if (prefixOf(key) !== author.member) return 'not-yours'
  if (fields.author !== author.member) return 'not-yours'
  if (root !== 'cards') return permits('write-plan', author, author.member)
  if (!may(author.role, 'add-card', 'own')) return 'not-allowed'
  if (onlyAsProxy(author.role, 'add-card') && !isRecord(fields.onBehalfOf)) return 'not-allowed'
  for (const [field, value] of Object.entries(fields)) {
    if (!mayHold(author, field, value)) return 'not-allowed'
  }
  return 'pass'
}

function cardField(change: GridChange & { kind: 'field-set' }, author: Author, { grid }: Present): Verdict {
  const owner = grid.authorOf('cards', change.key)
  if (owner === null) return 'not-understood'
  if (change.field === 'author') return 'not-yours'
  if (change.field === 'box' || change.field === 'order') return permits('move-card', author, owner)
  if (owner !== author.member) return 'not-yours'
  if (!may(author.role, 'edit-card-words', 'own')) return 'not-allowed'
  return mayHold(author, change.field, change.value) ? 'pass' : 'not-allowed'
}

/** Whether an author may say this of a card of their own. Saying nothing is always allowed, but not to a proxy about whose words they are. */
function mayHold({ role }: Author, field: string, value: unknown): boolean {
  if (field === 'onBehalfOf' && value === null) return !onlyAsProxy(role, 'add-card')
  if (value === null) return true
  // The chair writes summaries of what others said, marked as theirs.
  if (field === 'onBehalfOf') return maySpeakFor(role, value)
  if (field === 'ownWords') return may(role, 'enter-childs-words', 'own')
  if (field === 'tag' || field === 'subTag') return may(role, 'tag-card', 'own')
  return true
}

/** A child's words are entered by the child, by who supports them, and by professionals who took them. [C1] */
function maySpeakFor(role: Author['role'], speaker: unknown): boolean {
  if (isRecord(speaker) && typeof speaker.child === 'string') return may(role, 'enter-childs-words', 'own')
  return may(role, 'speak-for-somebody', 'own')
}

function planField(change: GridChange & { kind: 'field-set' }, author: Author, { grid }: Present): Verdict {
  const owner = grid.authorOf(change.root, change.key)
  if (owner === null) return 'not-understood'
  if (change.field === 'author') return 'not-yours'
  return permits('write-plan', author, owner)
}

function textChanged(
  { text, characters, nodes }: GridChange & { kind: 'text-changed' },
  author: Author,
  present: Present,
): Verdict {
  if (nodes > MOST_NODES) return 'too-long'
  if (text.kind === 'impact') {
    if (!may(author.role, 'write-impact', 'other')) return 'not-allowed'
    return characters > LIMITS.impactWords ? 'too-long' : 'pass'
  }
  const owner = present.grid.authorOf('cards', text.card)
  if (owner === null) return 'not-understood'
  if (owner !== author.member) return 'not-yours'
  if (!may(author.role, 'edit-card-words', 'own')) return 'not-allowed'
  if (present.grid.withdrawnBy(text.card) !== null) return 'withdrawn'
  return characters > LIMITS.cardWords ? 'too-long' : 'pass'
}

function quotas(changes: readonly GridChange[], { member }: Author, { grid }: Present): Verdict {
  const added = (root: string) => changes.filter((change) => isAddition(change) && change.root === root).length
  const cards = added('cards')
  if (cards > 0 && grid.count('cards', member) + cards > LIMITS.cardsPerMember) return 'too-many'
  for (const root of ['outcomes', 'actions', 'contingency'] as const) {
    const items = added(root)
    if (items > 0 && grid.count(root, null) + items > LIMITS.planItems) return 'too-many'
  }
  for (const root of REMARKS) {
    const remarks = added(root)
    if (remarks > 0 && grid.count(root, member) + remarks > LIMITS.cardsPerMember) return 'too-many'
  }
  return 'pass'
}

function isAddition(change: GridChange): change is GridChange & { kind: 'item-added' | 'value-set' } {
  return change.kind === 'item-added' || (change.kind === 'value-set' && change.before === null)
}

/** The present with what these changes add themselves: a card and a link to it may come in one update. */
function withAdditions(changes: readonly GridChange[], present: Present): Present {
  const added = new Map<string, MemberId>()
  const restored = new Set<string>()
  const said = new Map<string, unknown>()
  const ownersSaid = new Set<string>()
  for (const change of changes) {
    if (change.kind === 'item-added') added.set(itemName(change.root, change.key), change.fields.author as MemberId)
    if (change.kind === 'value-removed' && change.root === 'withdrawals') restored.add(change.key)
    noteSaying(change, said)
    if (saysOwner(change)) ownersSaid.add(change.key)
  }
  const grid: GridFacts = {
    ...present.grid,
    authorOf: (root, key) => present.grid.authorOf(root, key) ?? added.get(itemName(root, key)) ?? null,
    sayingOf(card, field) {
      const name = sayingName(card, field)
      return said.has(name) ? said.get(name) : present.grid.sayingOf(card, field)
    },
    withdrawnBy: (card) => (restored.has(card) ? null : present.grid.withdrawnBy(card)),
  }
  return { ...present, grid, ownersSaid }
}

/** What a change says of a card, so that it is asked of as it will then be. */
function noteSaying(change: GridChange, said: Map<string, unknown>): void {
  if (change.kind === 'field-set' && change.root === 'cards')
    said.set(sayingName(change.key, change.field), change.value)
  if (change.kind !== 'item-added' || change.root !== 'cards') return
  for (const [field, value] of Object.entries(change.fields)) said.set(sayingName(change.key, field), value)
}

function saysOwner(change: GridChange): change is GridChange & { kind: 'item-added' | 'field-set' } {
  if (change.kind === 'item-added') return change.root === 'actions'
  return change.kind === 'field-set' && change.root === 'actions' && change.field === 'owner'
}

function sayingName(card: string, field: string): string {
  return `${card}/${field}`
}

function itemName(root: ItemRoot, key: string): string {
  return `${root}/${key}`
}
