import type { Day } from '../domain/day.ts'
import type { EarlierChild } from '../domain/meeting-plan.ts'

/** What the server tells one audience about its plan, beside what stands on the board. */
export interface PlanView {
  readonly dates: readonly DateView[]
  /** Null in a first meeting. */
  readonly since: SinceView | null
}

/** Something that the template puts a limit to. */
export interface DateView {
  /** The id of the template's timescale. */
  readonly timescale: string
  readonly name: string
  /** By when, counted from the meeting's day; null when that day cannot be counted from. */
  readonly due: Day | null
  /** The real day as the chair set it for this audience, or null. */
  readonly set: Day | null
}

export interface SinceView {
  /** The day of the meeting before. */
  readonly on: Day
  /** Its dates, as they were set for this audience. */
  readonly dates: readonly { readonly name: string; readonly day: Day }[]
  readonly children: readonly EarlierChild[]
}
