import type { ParticipantId } from './ids.ts'

/** What the chair goes through before the start. Nothing here stops the meeting; what was not done is said in words. */
export const CHECKLIST = [
  'family_spoken_to',
  'reports_read',
  'childs_views',
  'who_must_not_meet',
  'interpreter',
  'recording_asked',
  'chairs_connection',
] as const
export type ChecklistItem = (typeof CHECKLIST)[number]

/** One thing that was gone through: done or not, and in what words. */
export interface Checked {
  readonly item: ChecklistItem
  readonly done: boolean
  readonly words: string
  readonly by: ParticipantId
  /** In ms since 1970. */
  readonly at: number
}

/** The list with this said of one item, in the list's own order. What was said of it before is gone. */
export function withChecked(list: readonly Checked[], now: Checked): readonly Checked[] {
  const said = (item: ChecklistItem) => (item === now.item ? now : list.find((each) => each.item === item))
  return CHECKLIST.flatMap((item) => said(item) ?? [])
}
