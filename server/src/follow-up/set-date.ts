import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { NO_PLAN } from '@evenhand/shared/domain/meeting-plan'

/** The meeting with the real day for one thing set for one audience, or taken back. Null: the template has no such thing. */
export function withDate(
  meeting: Meeting,
  { audience, timescale, day }: { audience: AudienceId; timescale: string; day: string | null },
): Meeting | null {
  if (!meeting.template.timescales.some(({ id }) => id === timescale)) return null
  const plan = meeting.plan ?? NO_PLAN
  const others = plan.dates.filter((date) => date.audience !== audience || date.timescale !== timescale)
  const dates = day === null ? others : [...others, { audience, timescale, day }]
  return { ...meeting, plan: { ...plan, dates } }
}
