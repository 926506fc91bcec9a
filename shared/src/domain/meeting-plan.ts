import type { Day } from './day.ts'
import type { AudienceId, ChildId, MeetingId } from './ids.ts'

/** The part of a meeting's record that is about its plan. The server's own: no document holds it. */
export interface MeetingPlan {
  readonly dates: readonly SetDate[]
  /** What a follow-up knows of the meeting before it; null for a first one. */
  readonly since: SinceLastTime | null
}

export const NO_PLAN: MeetingPlan = { dates: [], since: null }

/** The real day that the chair has set for something the template puts a limit to. One audience's own. [A1] */
export interface SetDate {
  readonly audience: AudienceId
  /** Of the template. */
  readonly timescale: string
  readonly day: Day
}

export interface SinceLastTime {
  readonly from: MeetingId
  readonly on: Day
  /** What each audience of this meeting had in that one. */
  readonly parts: readonly EarlierPart[]
}

/** What one audience knew at the end of the meeting before. [A4] */
export interface EarlierPart {
  readonly audience: AudienceId
  readonly dates: readonly { readonly timescale: string; readonly day: Day }[]
  readonly children: readonly EarlierChild[]
}

export interface EarlierChild {
  readonly child: ChildId
  /** The impact statement as it then stood; empty when there was none. */
  readonly statement: string
  /** The decision in words, line for line; empty where nothing was decided. */
  readonly decision: readonly string[]
  /** Who disagreed, in their own words. */
  readonly dissents: readonly { readonly name: string; readonly words: string }[]
}
