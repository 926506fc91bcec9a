/** What the server tells clients: made by presenters only, so a new field leaks only if somebody adds it here. */
import type { Answer } from '../domain/answer.ts'
import type { AudienceId, ChildId, Handle, LookId, MemberId, ParticipantId, RoundId } from '../domain/ids.ts'
import type { AudienceKind } from '../domain/audience.ts'
import type { Child, MeetingKind } from '../domain/meeting.ts'
import type { DecidingView } from './deciding-view.ts'
import type { PlanView } from './plan-view.ts'
import type { Agency, Attends } from '../domain/participant.ts'
import type { Phase } from '../domain/look.ts'
import type { Role } from '../domain/role.ts'
import type { RoundQuestion, Scale } from '../domain/scale.ts'
import type { Template } from '../domain/template.ts'
import type { DoorView } from './people-view.ts'
import type { PanelView } from './child-view.ts'
import type { QuietView } from './quiet-view.ts'
import type { RunView } from './run-view.ts'

/** GET /api/front-door: what somebody without a cookie may know about this server. */
export interface FrontDoorView {
  /** No staff account yet: the set-up link is printed where the server runs. */
  readonly needsSetUp: boolean
  /** An example conference can be looked round: the data is empty and the caller is on this computer. */
  readonly offersExample: boolean
}

export interface StaffView {
  readonly name: string
  readonly email: string
}

/** GET /api/staff/meetings, one line of the list. */
export interface MeetingLineView {
  /** The staff member's own participation, which is also how they enter. */
  readonly chair: ParticipantId
  readonly meeting: string
  readonly title: string
  readonly kind: MeetingKind
  readonly date: string
  readonly people: number
}

/** GET /api/staff/meetings/:meeting. `secret` is null once the link was used, revoked or has expired. */
export interface MeetingPeopleView extends MeetingLineView {
  readonly children: readonly Child[]
  readonly participants: readonly {
    readonly id: ParticipantId
    readonly name: string
    readonly role: Role
    readonly of: string
    readonly knows: readonly ChildId[]
    readonly scores: boolean
    /** Somebody enters for them, so there is no link to send. */
    readonly withoutDevice: boolean
    readonly link: { readonly state: 'ready' | 'used' | 'revoked' | 'expired' | 'none'; readonly secret: string | null }
  }[]
}

/** POST /api/join/look: shown before "Yes, this is me". Nothing about a child. [P5] */
export interface InvitationView {
  readonly participant: ParticipantId
  readonly person: string
  readonly invitedBy: string
  readonly kind: MeetingKind
  readonly date: string
}

/** POST /api/example: one line a person, to open in a window each. */
export interface ExampleView {
  readonly title: string
  readonly people: readonly {
    readonly name: string
    readonly role: Role
    readonly of: string
    readonly secret: string
  }[]
  /** What the example holds that this board does not show, each with its count. */
  readonly notShown: readonly { readonly what: string; readonly count: number }[]
}

/** POST /api/p/:participant/seat: a fresh tab, for one audience. */
export interface SeatView {
  readonly handle: Handle
  /** The room of that audience; none while its board is closed to this person. */
  readonly rooms: readonly { readonly audience: AudienceId; readonly handle: Handle; readonly clientId: number }[]
  /** 32 bytes (base64url) that open what this person's devices keep of edits that are not saved yet. In no other answer. [S7] */
  readonly outboxKey: string
  /** What the meeting is made of: it never changes, so it is told once. */
  readonly template: Template
  /** The server's clock, in ms since 1970, so that a timer ends at the same moment on every screen. */
  readonly now: number
  readonly meeting: MeetingView
}

/** One of the viewer's own audiences. Nobody is told of another. [P6] */
export interface AudienceView {
  readonly id: AudienceId
  readonly kind: AudienceKind
  readonly label: string
  /** Its board can be opened now. */
  readonly open: boolean
}

/** A person of the viewer's audience. */
export interface PersonView {
  readonly id: MemberId
  readonly name: string
  readonly role: Role
  readonly of: string
  /** Which child of the meeting they are; for the role `child` alone. */
  readonly child?: ChildId | undefined
  /** At least one seat of theirs is connected now. */
  readonly here: boolean
  /** Not in the audience any more; named because of what they wrote while they were. */
  readonly left: boolean
  /** How they take part, as it was said. */
  readonly attends?: Attends | undefined
  /** For whoever keeps the attendance: what they count as for the quorum. */
  readonly agency?: Agency | undefined
  /** Somebody enters for them; `here` is what was written down of them. */
  readonly withoutDevice?: true | undefined
}

/**
 * Pushed on `/seat/<handle>` whenever something the viewer may know has changed: whole, or as a `ViewChange` to a tab that says
 * what it has. It is the meeting as this
 * seat's audience has it: nothing of another audience is in it.
 */
export interface MeetingView {
  /** Grows with every push on this socket, so that a late HTTP answer never overwrites a newer view. */
  readonly revision: number
  readonly title: string
  readonly kind: MeetingKind
  readonly date: string
  readonly example: boolean
  /** The audience that this seat is for; null for somebody who is in none. */
  readonly audience: AudienceId | null
  /** The viewer's own audiences, to turn to; this one is among them. */
  readonly audiences: readonly AudienceView[]
  /** For a chair: this board is being shown to everybody on a shared screen, so there is no other to turn to. */
  readonly presenting: boolean
  /** The board is closed to this audience for now: the neutral waiting screen, and nothing that changes. */
  readonly waiting: boolean
  readonly me: {
    readonly participant: ParticipantId
    readonly member: MemberId
    readonly name: string
    readonly role: Role
    readonly of: string
    readonly scores: boolean
    readonly givesView: boolean
  }
  /** The chair's name. */
  readonly chair: string
  readonly children: readonly Child[]
  /**
   * Everybody of this audience, in roster order, and who has left it; empty for somebody who does not see the board now.
   */
  readonly people: readonly PersonView[]
  readonly stage: number
  readonly paused: boolean
  /** Null while the board is closed to this viewer, but not for who steers: somebody has to open it again. */
  readonly run: RunView | null
  /** How the viewer stands to the door, and for the chair who comes in by it. */
  readonly door: DoorView
  /** Absent for everybody who has nothing between themselves and the chair. [X2] */
  readonly quiet?: QuietView | undefined
  readonly scales: readonly Scale[]
  readonly looks: readonly LookView[]
  /** One for each child this audience is about, in the order of `children`. */
  readonly panels: readonly PanelView[]
  /** For the chair alone: what each person of this audience is asked. Null for everybody else. */
  readonly asked: readonly AskedView[] | null
  /** Absent while the board is closed to this audience. */
  readonly deciding?: DecidingView | undefined
  /** Its dates and the meeting before. Absent while the board is closed to this audience. */
  readonly plan?: PlanView | undefined
}

/** What somebody is set up to be asked, so that the chair sees it before a look opens. */
export interface AskedView {
  readonly id: MemberId
  readonly name: string
  readonly role: Role
  readonly child?: ChildId | undefined
  readonly knows: readonly ChildId[]
  readonly scores: boolean
  readonly givesView: boolean
}

export type LookView = {
  readonly id: LookId
  readonly number: number
  readonly phase: Phase
  /** What is sent now is marked "given before the meeting". */
  readonly before: boolean
  /** ISO date of the earlier meeting that this look is from; null for one of this meeting. */
  readonly earlier: string | null
  readonly rounds: readonly RoundView[]
}

/** How far a round is, as of the last fixed tick; null where the viewer may not know it. */
export interface ProgressView {
  readonly submitted: number
  readonly of: number
  /** For the chair alone: who is missing, by name; never what anybody sent. */
  readonly missing: readonly { readonly id: MemberId; readonly name: string }[] | null
}

interface RoundBase {
  readonly id: RoundId
  readonly asks: RoundQuestion
  /** Whether the viewer is asked in this round. */
  readonly asked: boolean
}

interface BeforeReveal extends RoundBase {
  /** The viewer's own receipt: the number of their last submission and its commitment (hex). */
  readonly mine: { readonly seq: number; readonly commitment: string } | null
  readonly progress: ProgressView | null
  /** Whose answer the viewer may type; never whether they have given one. */
  readonly entersFor: readonly { readonly id: MemberId; readonly name: string }[]
}

/** Before the reveal there is no field here that could hold anybody's score. [R1] */
export type RoundView =
  | (BeforeReveal & { readonly phase: 'open' })
  | (BeforeReveal & {
      readonly phase: 'closed'
      /** Root (hex) over the roster's commitments, and the viewer's own path in it when they were asked. */
      readonly root: string
      readonly path: MerklePathView | null
    })
  | (RoundBase & {
      readonly phase: 'revealed'
      /** Null for results that came from an import: "not sealed here". */
      readonly root: string | null
      /** In roster order. Everything needed to recompute the root on this device. */
      readonly results: readonly ResultView[]
      /** What the chair has told this audience of answers that were given in a separate session. */
      readonly separate: readonly SeparateView[]
    })

/** An answer from a separate session, without an id of that session: the words, or only that there is one. */
export type SeparateView =
  | {
      readonly kind: 'shown'
      readonly name: string
      readonly role: Role
      readonly of: string
      readonly answer: Answer | ImportedAnswer | null
    }
  | { readonly kind: 'mentioned'; readonly count: number }

/** From the leaf up: the sibling's hash (hex), and on which side of ours it stands. */
export type MerklePathView = readonly { readonly side: 'left' | 'right'; readonly hash: string }[]

export interface ResultView {
  readonly by: MemberId
  readonly name: string
  readonly role: Role
  readonly of: string
  /** Null: not given. */
  readonly answer: Answer | ImportedAnswer | null
  /** What this device needs to recompute the commitment; null on imported results, which were not sealed here. */
  readonly seal: { readonly seq: number; readonly opening: string } | null
  /**
   * Something was sent, but what is stored no longer opens or is not what was sealed: shown as such, never as "not
   * given". Its commitment lets everybody else's answers still be checked against the root.
   */
  readonly broken?: { readonly commitment: string }
  /** The name of whoever typed it for this person. */
  readonly enteredBy?: string | undefined
  /** It was given before the meeting, and waited sealed until this reveal. */
  readonly before?: true | undefined
}

/** An answer of an imported meeting: one text of reasons, as it stood there. */
export interface ImportedAnswer {
  readonly kind: 'imported'
  readonly place: number | null
  readonly passed: string | null
  readonly words: string
  readonly changedBecause: string | null
  /** A step of a picture scale, counted from 1. */
  readonly step?: { readonly at: number; readonly of: number | null } | undefined
  /** A view on the threshold, in the words of that meeting's options. */
  readonly view?: { readonly option: string; readonly category: string | null } | undefined
}

/** GET …/rounds/:round/mine: the viewer's own submission or, with `?for=<member>`, what they entered for that person; on the device it was sent from. */
export interface MySubmissionView {
  readonly answer: Answer
  readonly opening: string
  readonly seq: number
}
