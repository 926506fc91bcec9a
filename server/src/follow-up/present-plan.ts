import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { NO_PLAN } from '@evenhand/shared/domain/meeting-plan'
import { dueDay, type WorkCalendar } from '@evenhand/shared/domain/timescale'
import type { PlanView } from '@evenhand/shared/protocol/plan-view'

/** What one audience is told of its dates and of the meeting before. Pure; nothing of another audience is in it. [P6] */
export function presentPlan(meeting: Meeting, audience: AudienceId, calendar: WorkCalendar): PlanView {
  const { dates, since } = meeting.plan ?? NO_PLAN
  const { timescales } = meeting.template
  const nameOf = (id: string) => timescales.find((timescale) => timescale.id === id)?.name ?? id
  const part = since?.parts.find((each) => each.audience === audience)
  return {
    dates: timescales.map((timescale) => {
      const set = dates.find((date) => date.audience === audience && date.timescale === timescale.id)
      const { id, name } = timescale
      return { timescale: id, name, due: dueDay(meeting.date, timescale, calendar), set: set?.day ?? null }
    }),
    since: since && {
      on: since.on,
      dates: (part?.dates ?? []).map(({ timescale, day }) => ({ name: nameOf(timescale), day })),
      children: part?.children ?? [],
    },
  }
}
