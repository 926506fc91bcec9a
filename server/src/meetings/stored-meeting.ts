import { AUDIENCE_KINDS } from '@evenhand/shared/domain/audience'
import type { AudienceId, ChildId, MeetingId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { type Meeting, MEETING_KINDS } from '@evenhand/shared/domain/meeting'
import { AGENCIES, ATTENDS } from '@evenhand/shared/domain/participant'
import { ROLES } from '@evenhand/shared/domain/role'
import { templateSchema } from '@evenhand/shared/domain/template-schema'
import { z } from 'zod'
import { storedQuiet } from '../safety/stored-quiet.ts'
import { deriveKey, type Key, openJson, sealJson } from '../keys/seal.ts'
import { storedId, storedScale } from '../store/stored-scale.ts'
import { firstRecord } from './first-record.ts'
import { storedPanels } from './stored-panels.ts'
import type { Sealed } from '../store/tables.ts'
import { storedDeciding } from './stored-deciding.ts'
import { storedPlan } from './stored-plan.ts'
import { storedSharing } from './stored-sharing.ts'
import { storedAttendance, storedLobby } from './stored-lobby.ts'
import { storedRun } from './stored-run.ts'

const child = z.strictObject({ id: storedId<ChildId>(), name: z.string(), age: z.int().nullable() })
const participant = z.strictObject({
  id: storedId<ParticipantId>(),
  name: z.string(),
  role: z.enum(ROLES),
  of: z.string(),
  child: storedId<ChildId>().optional(),
  knows: z.array(storedId<ChildId>()),
  scores: z.boolean(),
  givesView: z.boolean(),
  maker: z.literal(true).optional(),
  places: z.array(
    z.strictObject({
      audience: storedId<AudienceId>(),
      member: storedId<MemberId>(),
      left: z.literal(true).optional(),
      late: z.int().min(0).optional(),
    }),
  ),
  attends: z.enum(ATTENDS).optional(),
  withoutDevice: z.literal(true).optional(),
  agency: z.enum(AGENCIES).optional(),
  removed: z.literal(true).optional(),
})
const audience = z.strictObject({
  id: storedId<AudienceId>(),
  kind: z.enum(AUDIENCE_KINDS),
  label: z.string(),
  run: storedRun.nullable(),
  child: storedId<ChildId>().optional(),
})
const meeting: z.ZodType<Meeting> = z.strictObject({
  id: storedId<MeetingId>(),
  title: z.string(),
  kind: z.enum(MEETING_KINDS),
  date: z.string(),
  children: z.array(child),
  participants: z.array(participant),
  scales: z.array(storedScale),
  template: templateSchema,
  audiences: z.array(audience),
  plan: storedPlan.optional(),
  deciding: storedDeciding.optional(),
  panels: storedPanels,
  sharing: storedSharing,
  quiet: storedQuiet.optional(),
  lobby: storedLobby,
  attendance: storedAttendance,
  example: z.boolean(),
})

/** A meeting as it is stored: sealed with its own key and bound to its own id. */
export function sealMeeting(key: Key, record: Meeting): Sealed {
  return sealJson(deriveKey(key, 'meeting'), `meeting:${record.id}`, record)
}

/** The stored meeting. Throws when it is another meeting's, or not one at all: that is a bug or a damaged file. */
export function openMeeting(key: Key, of: MeetingId, sealed: Sealed): Meeting {
  return openJson(deriveKey(key, 'meeting'), `meeting:${of}`, sealed, (stored) =>
    z.union([meeting, firstRecord]).parse(stored),
  )
}
