import type { Template } from '@evenhand/shared/domain/template'
import { type WritingNow, writingNow } from '@evenhand/shared/domain/writing-now'
import type { MeetingView } from '@evenhand/shared/protocol/view'

/** What the stage lets this viewer write. The server judges each edit again. [P1] [M2] */
export function writingHere({ run, stage, me }: MeetingView, { stages, boxes, analyses }: Template): WritingNow {
  const plan = stages[stage] ?? stages.at(-1)
  if (!run || !plan)
    return { writes: true, boxes: [...boxes, ...analyses].map(({ id }) => id), keepsOrder: true, takesBack: true }
  const presents = run.presenter === null ? 'nobody-named' : run.presenter === me.member ? 'yes' : 'no'
  return writingNow(run.phase, plan, { role: me.role, presents })
}
