import type { Tag } from './grid.ts'

/** What decides whether a card can stand under an impact statement. */
export interface Claim {
  readonly tag: Tag | null
  readonly test: string
  readonly rival: string
  readonly withdrawn: unknown
}

/**
 * Why a card cannot be cited in an impact statement, or null when it can: a hypothesis has to say first what would test
 * it and what else could explain the same. The client offers by it, the gate refuses by it. [P1]
 */
export function whyNotCited({ tag, test, rival, withdrawn }: Claim): 'withdrawn' | 'untested-hypothesis' | null {
  if (withdrawn !== null) return 'withdrawn'
  const isOpen = tag === 'hypothesis' && (test.trim() === '' || rival.trim() === '')
  return isOpen ? 'untested-hypothesis' : null
}
