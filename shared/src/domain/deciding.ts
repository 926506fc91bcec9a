import type { AudienceId, ChildId, DissentId, FamilyViewId, ParticipantId } from './ids.ts'
import type { Quorum } from './quorum.ts'

/**
 * What was decided about each child, what the family says of it, and who disagrees. Three things apart from each other and
 * from every score and view: nothing here is worked out from anything else. [R14]
 */
export interface Deciding {
  /** In the order they were made. The last one about a child stands; what it corrected is kept. */
  readonly decisions: readonly Decision[]
  readonly familyViews: readonly FamilyView[]
  readonly dissents: readonly Dissent[]
}

export interface Decision {
  readonly child: ChildId
  /** An option of the template, and a category where one is named. */
  readonly option: string
  readonly category: string | null
  readonly by: ParticipantId
  /** When, in ms since 1970. */
  readonly at: number
  /** Who was there at that moment. Recorded, never enforced. */
  readonly quorum: Quorum
  /** What was wrong with the one before; null for the first about a child. */
  readonly correction: string | null
  /**
   * The sessions that were told, the one where it was made first. The option is one for all; the reasons are written for
   * each, since they may say what another session must not hear. Empty: not given there yet. [P6]
   */
  readonly told: readonly { readonly audience: AudienceId; readonly reasons: string }[]
}

/** Words that somebody says themselves, or that somebody else writes down for them. [P2] */
interface Spoken {
  readonly audience: AudienceId
  readonly words: string
  /** Who typed it. */
  readonly by: ParticipantId
  /** Whether it was read back; null when its author typed it. */
  readonly readBack: boolean | null
  readonly at: number
}

/** What somebody of the family thinks about the decision, in words and never as an option. */
export interface FamilyView extends Spoken {
  readonly id: FamilyViewId
  readonly child: ChildId
  /** Null: somebody who is not in the meeting, under `name`. */
  readonly of: ParticipantId | null
  readonly name: string
}

export const DISSENT_ABOUT = ['decision', 'impact', 'plan', 'other'] as const
export type DissentAbout = (typeof DISSENT_ABOUT)[number]

/** `formal` is a professional's, and goes to their managers; `disagreement` is the family's. */
export interface Dissent extends Spoken {
  readonly id: DissentId
  readonly child: ChildId
  readonly kind: 'formal' | 'disagreement'
  readonly about: DissentAbout
  readonly of: ParticipantId
  /** When its author said that these are their words; null while they have not. [R15] */
  readonly confirmedAt: number | null
}

/** Most characters in reasons, views and dissents. */
export const DECIDING_WORDS = 4_000

export const NOTHING_DECIDED: Deciding = { decisions: [], familyViews: [], dissents: [] }

/** The decision about a child that stands now; null while there is none. */
export function standingDecision({ decisions }: Deciding, child: ChildId): Decision | null {
  return decisions.findLast((decision) => decision.child === child) ?? null
}

/**
 * With a decision about a child. Where there was one, it is kept and this one corrects it: every session that was told
 * goes on being told, but of the new reasons only the one where they were written.
 */
export function withDecision(
  deciding: Deciding,
  made: Omit<Decision, 'told'>,
  here: Decision['told'][number],
): Deciding {
  const before = standingDecision(deciding, made.child)?.told ?? []
  const others = before.filter(({ audience }) => audience !== here.audience)
  const told = [here, ...others.map(({ audience }) => ({ audience, reasons: '' }))]
  return { ...deciding, decisions: [...deciding.decisions, { ...made, told }] }
}

/** With another session told of the decision that stands. Null when there is none. */
export function withTold(deciding: Deciding, child: ChildId, telling: Decision['told'][number]): Deciding | null {
  const standing = standingDecision(deciding, child)
  if (!standing) return null
  const isSame = ({ audience }: Decision['told'][number]) => audience === telling.audience
  const told = standing.told.some(isSame)
    ? standing.told.map((one) => (isSame(one) ? telling : one))
    : [...standing.told, telling]
  const decisions = deciding.decisions.map((one) => (one === standing ? { ...standing, told } : one))
  return { ...deciding, decisions }
}

/** With its author's word that a dissent is theirs. Null when there is no such one of theirs in this audience, or it was said. */
export function withConfirmed(
  deciding: Deciding,
  which: { readonly id: DissentId; readonly of: ParticipantId; readonly audience: AudienceId },
  at: number,
): Deciding | null {
  const isIt = ({ id, of, audience }: Dissent) => id === which.id && of === which.of && audience === which.audience
  if (!deciding.dissents.some((one) => isIt(one) && one.confirmedAt === null)) return null
  const dissents = deciding.dissents.map((one) => (isIt(one) ? { ...one, confirmedAt: at } : one))
  return { ...deciding, dissents }
}
