/** What the chair's page about people is told from inside a meeting, and what the others are told of it. */
import type { AudienceKind } from '../domain/audience.ts'
import type { ChecklistItem } from '../domain/checklist.ts'
import type { AudienceId, MemberId, ParticipantId } from '../domain/ids.ts'
import type { Admission } from '../domain/lobby.ts'
import type { Quorum } from '../domain/quorum.ts'
import type { Role } from '../domain/role.ts'

/** How the viewer stands to the door of the meeting. */
export interface DoorView {
  /** Waits for the chair to let them in. Nothing else is told to them. [P10] */
  readonly waits: boolean
  /** Was let in after the session had begun. */
  readonly late: boolean
  /** For the chair alone. */
  readonly lobby: LobbyView | null
  /** Of this audience; for the chair and the minute taker. [P11] */
  readonly attendance: readonly AttendanceView[] | null
  /** For the chair; null where the template has no such rule. */
  readonly quorum: QuorumView | null
}

export interface LobbyView {
  readonly admission: Admission
  /** Everybody of the roster but the chair, in its order. */
  readonly people: readonly InvitedView[]
  readonly apart: readonly ApartView[]
  readonly checklist: readonly { readonly item: ChecklistItem; readonly done: boolean; readonly words: string }[]
}

export interface InvitedView {
  readonly id: ParticipantId
  readonly name: string
  readonly role: Role
  readonly of: string
  readonly where: 'inside' | 'at-the-door' | 'not-here' | 'removed'
  readonly withoutDevice: boolean
  /** Where this person may be let in, or is inside already. */
  readonly doors: readonly {
    readonly audience: AudienceId
    readonly kind: AudienceKind
    readonly label: string
    readonly inside: boolean
    /** Has a place there without being asked. */
    readonly usual: boolean
    /** Who is inside and must not meet them. */
    readonly inTheWay: readonly string[]
  }[]
}

export interface ApartView {
  readonly one: ParticipantId
  readonly other: ParticipantId
  readonly names: readonly [string, string]
  readonly why: string
}

export interface AttendanceView {
  readonly id: MemberId
  /** In ms since 1970. */
  readonly came: number
  readonly left: number | null
}

export interface QuorumView extends Quorum {
  /** Who must be there, in the template's words. */
  readonly rule: string
}

/** GET /api/device: whom this browser may act as, by first name and initial. No meeting is named. [P12] */
export interface DeviceView {
  readonly people: readonly { readonly participant: ParticipantId; readonly person: string }[]
}
