import type { AudienceId, ChildId, MeetingId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { OPEN_LOBBY } from '@evenhand/shared/domain/lobby'
import { type Meeting, MEETING_KINDS } from '@evenhand/shared/domain/meeting'
import { ROLES } from '@evenhand/shared/domain/role'
import { FIRST_RUN } from '@evenhand/shared/domain/run'
import { NOTHING_SHARED } from '@evenhand/shared/domain/sharing'
import { z } from 'zod'
import { storedId, storedScale } from '../store/stored-scale.ts'
import { loadTemplates } from '../templates/load-templates.ts'

/** What rooms were made for before there was more than one audience. */
const MAIN = 'main' as AudienceId

/**
 * A meeting as the first builds kept it, with one audience and a stage for all, read as one of today: nothing that
 * somebody wrote is lost over a newer build. It is stored anew with its next change. [S2]
 */
export const firstRecord = z
  .strictObject({
    id: storedId<MeetingId>(),
    title: z.string(),
    kind: z.enum(MEETING_KINDS),
    date: z.string(),
    children: z.array(z.strictObject({ id: storedId<ChildId>(), name: z.string(), age: z.int().nullable() })),
    participants: z.array(
      z.strictObject({
        id: storedId<ParticipantId>(),
        name: z.string(),
        role: z.enum(ROLES),
        of: z.string(),
        knows: z.array(storedId<ChildId>()),
        scores: z.boolean(),
        member: storedId<MemberId>(),
        seesBoard: z.boolean(),
        left: z.literal(true).optional(),
      }),
    ),
    scales: z.array(storedScale),
    stage: z.int().min(0),
    paused: z.boolean(),
    example: z.boolean(),
  })
  .transform(({ stage, paused, participants, ...steady }): Meeting => {
    const run = { ...FIRST_RUN, stage, paused: paused ? 0 : null }
    return {
      ...steady,
      participants: participants.map(({ member, seesBoard, left, ...person }) => {
        const place = { audience: MAIN, member, ...(left ? { left } : {}) }
        return { ...person, givesView: false, places: seesBoard || left ? [place] : [] }
      }),
      template: loadTemplates({ folder: '' }).usualFor(steady.kind),
      audiences: [{ id: MAIN, kind: 'everyone', label: '', run }],
      sharing: NOTHING_SHARED,
      panels: [],
      lobby: OPEN_LOBBY,
      attendance: [],
    }
  })
