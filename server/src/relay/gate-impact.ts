/** The part of the gate that is about impact statements: who agrees, for whom that is written down, who read it aloud. */
import { may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import { isRecord, splitKey } from '@evenhand/shared/grid-doc/check-value'
import type { GridChange } from '@evenhand/shared/grid-doc/grid-change'
import type { ImpactValueRoot } from '@evenhand/shared/grid-doc/impact-schema'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import { type Author, prefixOf, type Present, type Verdict } from './permits.ts'

type Change = GridChange & { kind: 'value-set' | 'value-removed' }

/** The part of the gate for what is said of an impact statement: in one's own name, or written down for somebody else. */
export function judgeImpactValue(root: ImpactValueRoot, change: Change, author: Author, present: Present): Verdict {
  if (prefixOf(change.key) !== author.member) return 'not-yours'
  const said = change.kind === 'value-set' && isRecord(change.value) ? change.value : null
  const child = root === 'agreements' ? splitKey(change.key)?.rest : said?.child
  if ((said || root === 'agreements') && !(typeof child === 'string' && present.isChild(child))) return 'not-understood'
  switch (root) {
    case 'agreements':
      return agrees(author) ? 'pass' : 'not-allowed'
    case 'agreementsFor':
      return said ? writtenDown(said.for, author) : 'pass'
    case 'statementBy':
      return may(author.role, 'write-impact', 'own') ? 'pass' : 'not-allowed'
    default:
      return unreachable(root)
  }
}

/** For themselves. Whoever supports somebody has no view of their own here; what they write down is that person's. [P2] */
function agrees({ role }: Author): boolean {
  return may(role, 'agree-impact', 'own') && !onlyAsProxy(role, 'agree-impact')
}

/** Nobody writes down for themselves what they would have to say themselves, or are not asked. */
function writtenDown(speaker: unknown, { role, member }: Author): Verdict {
  if (isRecord(speaker) && speaker.member === member) return 'not-allowed'
  return onlyAsProxy(role, 'agree-impact') || may(role, 'write-down-for-others', 'own') ? 'pass' : 'not-allowed'
}
