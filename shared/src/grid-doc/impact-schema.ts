/** The part of the grid's shape that is about impact statements: who agrees, and through whose hands a statement went. */
import { LIMITS } from '../domain/grid.ts'
import { aBoolean, anId, either, exactly, matching, oneOf, orNull, someWords, words } from './check-value.ts'

export const VERDICTS = ['agrees', 'agrees_with_changes', 'does_not_agree'] as const
export type Verdict = (typeof VERDICTS)[number]

export const HANDLINGS = ['drafted', 'read_aloud'] as const
/** What somebody did with a statement. */
export type Handling = (typeof HANDLINGS)[number]

const small = words(LIMITS.smallWords)
const aHash = matching(/^[0-9a-f]{64}$/)
const speaker = { name: someWords(120), child: orNull(anId) }
/** Whose words something holds: a child or grown-up by name, or a member of this audience. */
export const aSpeaker = either(exactly(speaker), exactly({ ...speaker, member: anId }))
const said = { verdict: oneOf(VERDICTS), changes: small, hash: aHash }

export const IMPACT_VALUES = {
  /** What somebody says of a child's statement themselves: `<member>:<child>`. */
  agreements: { key: 'member', value: exactly(said) },
  /** The same, written down for somebody: a child by who supports them, or a person without a device. */
  agreementsFor: { key: 'member', value: exactly({ child: anId, for: aSpeaker, ...said, readBack: aBoolean }) },
  /** Who drafted a child's statement, and who read it aloud, as it stood then. */
  statementBy: {
    key: 'member',
    value: exactly({ child: anId, did: oneOf(HANDLINGS), who: someWords(120), hash: aHash }),
  },
} as const
export type ImpactValueRoot = keyof typeof IMPACT_VALUES
