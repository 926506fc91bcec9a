import { type Ability, may } from '@evenhand/shared/domain/policy'
import { isItemRoot, isValueRoot, type ItemRoot, type ValueRoot } from '@evenhand/shared/grid-doc/schema'
import type { Author } from './permits.ts'

/** What lets somebody write where others have written. */
const OTHERS: Record<ItemRoot | ValueRoot, Ability | null> = {
  cards: 'move-card',
  outcomes: 'write-plan',
  actions: 'write-plan',
  contingency: 'write-plan',
  withdrawals: 'withdraw-card',
  contests: null,
  questions: null,
  wording: null,
  discussed: 'mark-discussed',
  links: 'link-cards',
  agreements: null,
  agreementsFor: null,
  statementBy: null,
  citations: null,
  confirmations: null,
  promises: null,
  acceptances: null,
  rechecks: null,
  earlier: null,
}
/** All that whoever may move others' cards may write in them. */
const PLACE_OF_A_CARD = new Set(['box', 'order'])

/**
 * May this author touch what lies at this path at all? Coarser than the gate and independent of it: it knows only whose
 * name a key begins with and what the permission matrix says, and asks nothing about the update. Pure. [G5]
 */
export function mayTouch(path: readonly string[] | null, { member, role }: Author): boolean {
  if (!path) return false
  const [root = '', key, field] = path
  if (root.startsWith('impact:')) return may(role, 'write-impact', 'other')
  // A root that this table does not know is nobody's, whatever its keys look like.
  if (key === undefined || (!isItemRoot(root) && !isValueRoot(root))) return false
  // What came over from an earlier meeting is the server's to say, under whosever name it stands.
  if (root === 'earlier') return false
  if (key.startsWith(`${member}:`)) return true
  if (root === 'wording') return may(role, 'propose-wording', 'own')
  const ability = OTHERS[root]
  if (ability === null || !may(role, ability, 'other')) return false
  return root !== 'cards' || (field !== undefined && PLACE_OF_A_CARD.has(field))
}
