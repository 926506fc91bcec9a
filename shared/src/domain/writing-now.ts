import { type Audience, runOf } from './audience.ts'
import { isOwnPage, templateOf } from './child-board.ts'
import type { Box } from './grid.ts'
import type { Meeting } from './meeting.ts'
import type { Attendee } from './participant.ts'
import type { Role } from './role.ts'
import type { Run, RunPhase } from './run.ts'
import type { StagePlan } from './template.ts'

/** What the stage of a session lets one person write on its board now. The screen offers by it, the gate refuses by it. [P1] */
export interface WritingNow {
  /** Whether they write at all. */
  readonly writes: boolean
  /** Where a new card of theirs may be put. One for another box waits as a draft on their device. */
  readonly boxes: readonly Box[]
  /** Whether they keep order: move, mark as discussed, withdraw. The chair and the minute taker do, whatever the stage. */
  readonly keepsOrder: boolean
  /** Whether the session is going, so that everybody may take back what they wrote themselves. */
  readonly takesBack: boolean
}

const NOTHING: WritingNow = { writes: false, boxes: [], keepsOrder: false, takesBack: false }

/** Who asks: their role here, and whether they bring the case. With nobody named, nobody is told apart. */
export interface Writing {
  readonly role: Role
  readonly presents: 'yes' | 'no' | 'nobody-named'
}

/** Before a session begins nothing is written, but on a child's own page; once it is closed nothing is. */
export function writingNow(phase: RunPhase, stage: StagePlan, { role, presents }: Writing): WritingNow {
  const goes = phase === 'going' || (phase === 'before' && isOwnPage(stage))
  if (!goes) return NOTHING
  const keepsOrder = role === 'chair' || role === 'minute_taker'
  const writes = stage.writers.includes(role) && (keepsOrder || mayAsPresenter(stage, presents))
  return { writes, boxes: writes ? stage.boxes : [], keepsOrder, takesBack: true }
}

function mayAsPresenter({ presenter }: StagePlan, presents: Writing['presents']): boolean {
  if (presenter === undefined || presents === 'nobody-named') return true
  return presenter === 'alone' ? presents === 'yes' : presents === 'no'
}

/** What somebody may write in this audience, by its session's run or by an earlier state of it. A child's own page waits for no session. */
export function writingIn(
  meeting: Pick<Meeting, 'audiences' | 'template'>,
  audience: Audience,
  { id, role }: Pick<Attendee, 'id' | 'role'>,
  run: Run = runOf(meeting, audience),
): WritingNow {
  const { stages } = templateOf(meeting, audience)
  const stage = stages[run.stage] ?? stages.at(-1)
  if (!stage) return NOTHING
  const presents = run.presenter === null ? 'nobody-named' : run.presenter === id ? 'yes' : 'no'
  return writingNow(run.phase, stage, { role, presents })
}
