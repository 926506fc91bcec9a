import { type Audience, firstSession } from './audience.ts'
import type { AudienceId, ChildId, ParticipantId } from './ids.ts'
import type { Meeting } from './meeting.ts'

/** What is known of how one child took part, beside the cards that hold their own words. */
export interface ChildPanel {
  readonly child: ChildId
  readonly accounts: readonly Account[]
  /** One for each session that came to it, and none for a session that has not. */
  readonly readings: readonly PanelReading[]
  /** When and why the chair brought this child into a session of the others. */
  readonly broughtIn: readonly BroughtIn[]
}

/**
 * How somebody came by a child's words: how they were gathered, who may hear them, what the child chose. Told to the
 * audiences in `mayHear` alone; the words themselves are cards on the boards of those audiences. [C1]
 */
export interface Account {
  /** Who wrote it down. One account each, in each audience they write in. */
  readonly by: ParticipantId
  /** Where it was written: it may always be heard there. */
  readonly home: AudienceId
  readonly howGathered: string
  readonly mayHear: readonly AudienceId[]
  /** In words: what the child wants to happen with what they said. */
  readonly choice: string
  /** For a child who has no words yet: what was seen instead. */
  readonly observedInstead: string
}

/** What became of a panel in one session: read aloud, or not, and then why. */
export interface PanelReading {
  /** The session whose run it belongs to. */
  readonly session: AudienceId
  readonly how: 'read' | 'not_read'
  /** Empty when it was read. */
  readonly reason: string
  /** In ms since 1970. */
  readonly at: number
}

export interface BroughtIn {
  readonly audience: AudienceId
  readonly reason: string
  readonly at: number
}

type Panels = Pick<Meeting, 'panels' | 'audiences' | 'children'>

/** A child's panel; an empty one when nobody has written in it. */
export function panelOf({ panels }: Pick<Meeting, 'panels'>, child: ChildId): ChildPanel {
  return panels.find((panel) => panel.child === child) ?? emptyPanel(child)
}

function emptyPanel(child: ChildId): ChildPanel {
  return { child, accounts: [], readings: [], broughtIn: [] }
}

/** The meeting with this child's panel changed. Gives the meeting unchanged but for that. */
export function withPanel<Changed extends Pick<Meeting, 'panels'>>(
  meeting: Changed,
  child: ChildId,
  change: Partial<Omit<ChildPanel, 'child'>>,
): Changed {
  const panel = { ...panelOf(meeting, child), ...change }
  return { ...meeting, panels: [...meeting.panels.filter((other) => other.child !== child), panel] }
}

/** A panel with this account in the place of its author's earlier one. One in which nothing is said is taken away. */
export function withAccount({ accounts }: ChildPanel, account: Account): Pick<ChildPanel, 'accounts'> {
  const others = accounts.filter(({ by, home }) => by !== account.by || home !== account.home)
  const { howGathered, choice, observedInstead } = account
  return { accounts: `${howGathered}${choice}${observedInstead}`.trim() === '' ? others : [...others, account] }
}

/** The session by whose run an audience goes: itself, or the first one. */
export function sessionOf(meeting: Pick<Meeting, 'audiences'>, { id, run }: Audience): AudienceId {
  return run ? id : firstSession(meeting).id
}

/** What became of a child's panel in the session that this audience goes by; null while nothing has. */
export function readingOf(meeting: Panels, audience: Audience, child: ChildId): PanelReading | null {
  const session = sessionOf(meeting, audience)
  return panelOf(meeting, child).readings.find((reading) => reading.session === session) ?? null
}

/**
 * The exit check `child_panels_read`: every child's panel was read in the session that this audience goes by, or somebody
 * said why not. True in a meeting about no child. [C2]
 */
export function childPanelsRead(meeting: Panels, audience: Audience): boolean {
  return meeting.children.every(({ id }) => readingOf(meeting, audience, id) !== null)
}
