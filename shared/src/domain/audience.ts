import { must } from '../lib/must.ts'
import { templateOf } from './child-board.ts'
import type { AudienceId, ChildId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import type { Participant } from './participant.ts'
import { type Role, ROLES } from './role.ts'
import type { Run } from './run.ts'
import type { StagePlan } from './template.ts'

/**
 * Who a board is for.
 *
 *   everyone       the first session; every meeting has exactly one
 *   session        a separate session of a split meeting, or a part of the first one whose cards do not go further
 *   professionals  professionals alone, while a closed stage is on
 *   family_time    the family alone: no professional, host or administrator can open it
 *   child          one child's own page: their words, and what was shared with them
 */
export const AUDIENCE_KINDS = ['everyone', 'session', 'professionals', 'family_time', 'child'] as const
export type AudienceKind = (typeof AUDIENCE_KINDS)[number]

/** One document with its own presence, keys and counts. What is not for all of an audience is in another one. [P5] */
export interface Audience {
  readonly id: AudienceId
  readonly kind: AudienceKind
  /** What tells sessions apart, told to those inside alone; empty where the kind says enough. */
  readonly label: string
  /** Null: it goes along with the first session. */
  readonly run: Run | null
  /** Whose page it is; for the kind `child` alone. */
  readonly child?: ChildId | undefined
}

/** Whether a role has a place in a kind of audience. What is not said here is not so. [N1] */
const BELONGS: Readonly<Record<AudienceKind, Readonly<Partial<Record<Role, 'always' | 'if-asked'>>>>> = {
  // A child is among the others only when the chair says so, on purpose.
  everyone: { ...Object.fromEntries(ROLES.map((role) => [role, 'always' as const])), child: 'if-asked' },
  session: Object.fromEntries(ROLES.map((role) => [role, 'if-asked'])),
  professionals: {
    chair: 'always',
    minute_taker: 'always',
    social_worker: 'always',
    partner_professional: 'always',
  },
  family_time: {
    parent_carer: 'always',
    family_network: 'always',
    child: 'if-asked',
    advocate: 'if-asked',
    interpreter: 'if-asked',
  },
  // The chair hands on from it, and the minute taker keeps the record.
  child: {
    child: 'always',
    chair: 'always',
    minute_taker: 'always',
    advocate: 'if-asked',
    social_worker: 'if-asked',
  },
}

/** `always`: whoever has this role is in it. `if-asked`: when the chair, or the family, says so. `never`: not at all. */
export function belongs(role: Role, kind: AudienceKind): 'always' | 'if-asked' | 'never' {
  return BELONGS[kind][role] ?? 'never'
}

/** As `belongs`, for this very person in this very audience: a child's page is for that one child. [C3] */
export function belongsIn(
  { role, child }: Pick<Participant, 'role' | 'child'>,
  audience: Audience,
): 'always' | 'if-asked' | 'never' {
  const isAnothers = audience.kind === 'child' && role === 'child' && child !== audience.child
  return isAnothers ? 'never' : belongs(role, audience.kind)
}

/** The first session's audience. */
export function firstSession({ audiences }: Pick<Meeting, 'audiences'>): Audience {
  return must(
    audiences.find(({ kind }) => kind === 'everyone'),
    'the first session',
  )
}

/** The audience of this id, or null when this meeting has none. */
export function audienceOf({ audiences }: Pick<Meeting, 'audiences'>, id: AudienceId): Audience | null {
  return audiences.find((audience) => audience.id === id) ?? null
}

/** The run that an audience is judged by: its own, or that of the first session. */
export function runOf(meeting: Pick<Meeting, 'audiences'>, { run }: Audience): Run {
  return run ?? must(firstSession(meeting).run, 'the run of the first session')
}

/** The stage that an audience's session is in. A run that stands beyond the template's end is in its last. */
export function stageOf(meeting: Pick<Meeting, 'audiences' | 'template'>, audience: Audience): StagePlan {
  const { stages } = templateOf(meeting, audience)
  return must(stages[runOf(meeting, audience).stage] ?? stages.at(-1), 'a stage of the template')
}

/** Is this audience's board open now? Of a session and what is closed off from it, one at a time is. [P6] */
export function isOpen(meeting: Pick<Meeting, 'audiences' | 'template'>, audience: Audience): boolean {
  const { kind } = audience
  // A child is not made to wait while the others talk among themselves.
  if (kind === 'child') return true
  // What is over can be read by those whose session it was; nobody is left behind a closed door.
  const open = runOf(meeting, audience).phase === 'closed' ? 'session' : stageOf(meeting, audience).audience
  return kind === 'everyone' || kind === 'session' ? open === 'session' : open === kind
}

/** Whether the session that this audience goes by is paused. */
export function isPaused(meeting: Pick<Meeting, 'audiences'>, id: AudienceId): boolean {
  const audience = audienceOf(meeting, id)
  return audience !== null && runOf(meeting, audience).paused !== null
}

/** The meeting with this audience's run changed. For one that goes along, the first session's is. */
export function withRun<Changed extends Pick<Meeting, 'audiences'>>(
  meeting: Changed,
  audience: Audience,
  change: Partial<Run>,
): Changed {
  const changed = audience.run ? audience.id : firstSession(meeting).id
  const run = { ...runOf(meeting, audience), ...change }
  return { ...meeting, audiences: meeting.audiences.map((each) => (each.id === changed ? { ...each, run } : each)) }
}
