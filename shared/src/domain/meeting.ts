import type { Attended } from './attendance.ts'
import type { Audience } from './audience.ts'
import type { ChildPanel } from './child-panel.ts'
import type { Deciding } from './deciding.ts'
import type { ChildId, MeetingId } from './ids.ts'
import type { MeetingPlan } from './meeting-plan.ts'
import type { Lobby } from './lobby.ts'
import type { Participant } from './participant.ts'
import type { QuietTalk } from './quiet-word.ts'
import type { Scale } from './scale.ts'
import type { Sharing } from './sharing.ts'
import type { Template } from './template.ts'

export const MEETING_KINDS = [
  'initial_child_protection_conference',
  'family_network_meeting',
  'group_supervision',
] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export interface Child {
  readonly id: ChildId
  readonly name: string
  /** Whole years, or null when not given. */
  readonly age: number | null
}

/** Everything steady about a meeting, kept as one encrypted record. Live state (looks, rooms, seats) is kept beside it. */
export interface Meeting {
  readonly id: MeetingId
  /** Neutral: shown in lists and on a phone that somebody else may pick up. */
  readonly title: string
  readonly kind: MeetingKind
  /** ISO date, `2026-11-12`. */
  readonly date: string
  readonly children: readonly Child[]
  readonly participants: readonly Participant[]
  readonly scales: readonly Scale[]
  /** What it is made of, whole, as it was when the meeting was made. */
  readonly template: Template
  /** The first session's is the first. */
  readonly audiences: readonly Audience[]
  /** The dates that were set, and what a follow-up knows of the meeting before. Absent: none yet. */
  readonly plan?: MeetingPlan | undefined
  /** What was decided, and what was said of it. Absent: nothing yet. */
  readonly deciding?: Deciding | undefined
  readonly sharing: Sharing
  /** What people have told the chair alone. Absent: nothing yet. [X2] */
  readonly quiet?: readonly QuietTalk[] | undefined
  /** What is known of how each child took part; a child nobody has written of has none yet. */
  readonly panels: readonly ChildPanel[]
  /** How people come in, who must not meet, and what the chair went through before. */
  readonly lobby: Lobby
  /** Who was there, from when to when. For the chair and the minute taker. */
  readonly attendance: readonly Attended[]
  /** True for the made-up example, which says so on every screen. */
  readonly example: boolean
}
