import type { ChildId, MeetingId } from './ids.ts'
import type { Participant } from './participant.ts'
import type { Scale } from './scale.ts'

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
  /** Where the meeting is: an index into the stages of its kind. */
  readonly stage: number
  /** While paused nobody's writing is taken. */
  readonly paused: boolean
  /** True for the made-up example, which says so on every screen. */
  readonly example: boolean
}
