/** The part of the gate that is about the plan's values: promises, acceptances, what was asked again, what came over. */
import { STATES_OF } from '@evenhand/shared/domain/plan'
import { may } from '@evenhand/shared/domain/policy'
import { isRecord, splitKey } from '@evenhand/shared/grid-doc/check-value'
import type { GridChange } from '@evenhand/shared/grid-doc/grid-change'
import type { PlanValueRoot } from '@evenhand/shared/grid-doc/plan-schema'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import { type Author, prefixOf, type Present, type Verdict } from './permits.ts'

type Change = GridChange & { kind: 'value-set' | 'value-removed' }

/** The part of the gate for what is said of the plan: promises, answers, and how things of last time are found. */
export function judgePlanValue(root: PlanValueRoot, change: Change, author: Author, present: Present): Verdict {
  // The board of a follow-up is seeded by the server; nobody at it says what came over.
  if (root === 'earlier') return 'not-allowed'
  if (prefixOf(change.key) !== author.member) return 'not-yours'
  const said = change.kind === 'value-set' && isRecord(change.value) ? change.value : null
  switch (root) {
    case 'promises':
      return said ? promise(said, author, present) : 'pass'
    case 'acceptances':
      return acceptance(change.key, said, author, present)
    case 'rechecks':
      if (!may(author.role, 'recheck', 'own')) return 'not-allowed'
      return said ? recheck(said, present) : 'pass'
    default:
      return unreachable(root)
  }
}

type Said = Readonly<Record<string, unknown>>

/** An owner says yes or no themselves. Somebody else writes it down for them, and says whether it was read back. [A2] */
function promise({ action, owner, readBack }: Said, { role, member }: Author, { grid, ownersSaid }: Present): Verdict {
  if (typeof action !== 'string' || !isRecord(owner)) return 'not-understood'
  // Who changes the owner as well may have done so before or after the promise: it then counts for that owner or for nobody.
  if (!ownersSaid?.has(action) && !sameDoer(owner, grid.ownerOf(action))) return 'not-understood'
  const own = owner.member === member
  if (own) return readBack === null && may(role, 'own-action', 'own') ? 'pass' : 'not-allowed'
  if (readBack === null) return 'not-yours'
  return may(role, 'write-down-for-others', 'own') || may(role, 'speak-for-somebody', 'own') ? 'pass' : 'not-allowed'
}

/** Whoever sends a plan back says why. */
function acceptance(key: string, said: Said | null, { role }: Author, { isChild }: Present): Verdict {
  if (!isChild(splitKey(key)?.rest ?? '')) return 'not-understood'
  if (!may(role, 'accept-plan', 'own')) return 'not-allowed'
  if (!said || said.verdict === 'accepted') return 'pass'
  return typeof said.reasons === 'string' && said.reasons.trim() !== '' ? 'pass' : 'not-allowed'
}

function recheck({ of, state }: Said, { grid }: Present): Verdict {
  if (typeof of !== 'string' || typeof state !== 'string') return 'not-understood'
  for (const root of ['cards', 'outcomes', 'actions'] as const) {
    const states: readonly string[] = STATES_OF[root]
    if (grid.authorOf(root, of) !== null && states.includes(state)) return 'pass'
  }
  return 'not-understood'
}

function sameDoer(one: Said, other: unknown): boolean {
  return isRecord(other) && one.member === other.member && one.name === other.name
}
