import type { LookId } from '../domain/ids.ts'
import type { ResultView, RoundView } from '../protocol/view.ts'
import { commit } from './commitment.ts'
import { isHex32 } from './hex.ts'
import { rootFromPath, rootOf } from './merkle.ts'

/** What this device kept from before the reveal: the root it was told at the close and its own last receipt. */
export interface Kept {
  readonly root?: string
  readonly mine?: { readonly commitment: string; readonly seq: number }
}

/** `none`: this device holds no receipt to compare with. */
export type OwnCheck = 'matches' | 'differs' | 'none'

export interface RevealCheck {
  /** How many results are proven to be what was sealed; none while the root does not match. */
  readonly checked: number
  readonly of: number
  readonly rootMatches: boolean
  /** Whether the viewer's last receipt belongs to something that was revealed. */
  readonly mine: OwnCheck
}

type Revealed = Extract<RoundView, { phase: 'revealed' }>
type Closed = Extract<RoundView, { phase: 'closed' }>

/**
 * Recomputes every commitment and the root from what was shown, on this device. An altered, dropped, added or moved
 * result gives another root. Imported results were not sealed here: nothing of them is checked. Never rejects over
 * what the server sent: nonsense is simply not proven. [R8]
 */
export async function checkReveal(look: LookId, round: Revealed, kept: Kept): Promise<RevealCheck> {
  const of = round.results.length
  const recomputed = await Promise.all(round.results.map((result) => recompute(look, round, result)))
  const mine = ownAmong(recomputed, kept)
  const leaves = recomputed.map((leaf, at) => leaf ?? brokenLeaf(round.results[at])).filter((leaf) => leaf !== null)
  if (leaves.length === 0 || leaves.length < of) return { checked: 0, of, rootMatches: false, mine }
  const root = await rootOf(leaves)
  // A server that changes the root together with the results is caught by whoever kept the root of the close.
  const rootMatches = root === round.root && root === (kept.root ?? root)
  return { checked: rootMatches ? recomputed.filter((leaf) => leaf !== null).length : 0, of, rootMatches, mine }
}

/** At the close: is the viewer's own receipt in the published root? `differs` means: warn this person. [R8] */
export async function checkClose(round: Closed, kept: Kept): Promise<OwnCheck> {
  if (!kept.mine) return 'none'
  if (!round.path?.every((step) => isHex32(step.hash))) return 'differs'
  return (await rootFromPath(kept.mine.commitment, round.path)) === round.root ? 'matches' : 'differs'
}

/** The commitment that this result really makes; null where nothing can be recomputed. */
async function recompute(look: LookId, round: Revealed, result: ResultView): Promise<string | null> {
  const { by, answer, seal, broken } = result
  if (broken || !seal || !isHex32(seal.opening) || answer?.kind === 'imported') return null
  return commit({ opening: seal.opening, look, round: round.id, member: by, seq: seal.seq, answer })
}

/** What the server says a broken result was committed to: holds its place in the tree and proves nothing itself. */
function brokenLeaf(result: ResultView | undefined): string | null {
  const claimed = result?.broken?.commitment
  return claimed !== undefined && isHex32(claimed) ? claimed : null
}

// The member and the number are inside a commitment, so the same commitment is the same person's same submission.
function ownAmong(recomputed: readonly (string | null)[], { mine }: Kept): OwnCheck {
  if (!mine) return 'none'
  return recomputed.includes(mine.commitment) ? 'matches' : 'differs'
}
