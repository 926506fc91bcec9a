import type { Box } from '@evenhand/shared/domain/grid'
import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import { STAGES } from '@evenhand/shared/domain/stage'

/** The part of each kind of meeting in which a box is filled; the boxes about now are open from the start. */
const COMES_WITH: Readonly<Record<MeetingKind, Partial<Record<Box, string>>>> = {
  initial_child_protection_conference: { good: 'what_will_good_look_like', needs: 'what_needs_to_happen' },
  family_network_meeting: { good: 'private_family_time', needs: 'private_family_time' },
  group_supervision: { good: 'what_good_looks_like', needs: 'action_planner' },
}

/** The stage (an index) until which a box is folded, or null when the meeting has come to it. */
export function foldUntil(kind: MeetingKind, stage: number, box: Box): number | null {
  const at = STAGES[kind].findIndex(({ id }) => id === COMES_WITH[kind][box])
  return stage < at ? at : null
}
