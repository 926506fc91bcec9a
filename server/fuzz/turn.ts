import { BOXES } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import type { RunPhase } from '@evenhand/shared/domain/run'
import type { StagePlan } from '@evenhand/shared/domain/template'
import { type WritingNow, writingNow } from '@evenhand/shared/domain/writing-now'
import { aStage, aTemplate } from '@evenhand/shared/testing/a-template'

/** A box of the panel beside the board, for thoughts in somebody's own name. */
const OWN_VIEW = 'own_view'
export const ALL_BOXES: readonly string[] = [...BOXES, OWN_VIEW]

/** The parts of a meeting that let different people write in different boxes; the first lets everybody write everywhere. */
export const STAGES: readonly [StagePlan, ...StagePlan[]] = [
  aStage({ id: 'open', boxes: ALL_BOXES }),
  aStage({ id: 'strengths', boxes: ['well'] }),
  aStage({ id: 'reports', writers: ['social_worker', 'minute_taker'], boxes: ['worried', OWN_VIEW] }),
  aStage({ id: 'family', writers: ['parent_carer', 'family_network', 'advocate', 'child'], boxes: ['well', 'good'] }),
  aStage({ id: 'reading', writers: [], boxes: [] }),
  aStage({ id: 'presents', boxes: ALL_BOXES, presenter: 'alone' }),
  aStage({ id: 'reflects', boxes: ['worried', 'needs'], presenter: 'listens' }),
]

export const TEMPLATE = aTemplate({
  stages: STAGES,
  analyses: [{ id: OWN_VIEW, heading: 'My own view', ask: 'What do you think?' }],
})

/** How far the meeting is: replaced and never changed, so that a page may believe an earlier one. */
export interface Turn {
  readonly phase: RunPhase
  readonly stage: StagePlan
  readonly presenter: MemberId | null
}

export const OPEN: Turn = { phase: 'going', stage: STAGES[0], presenter: null }

/** What a turn lets somebody write. */
export function writingAt(turn: Turn, { member, role }: { member: MemberId; role: Role }): WritingNow {
  const presents = turn.presenter === null ? 'nobody-named' : turn.presenter === member ? 'yes' : 'no'
  return writingNow(turn.phase, turn.stage, { role, presents })
}
