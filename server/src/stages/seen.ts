import type { Audience } from '@evenhand/shared/domain/audience'
import type { CardLink } from '@evenhand/shared/domain/card-link'
import type { Seen } from '@evenhand/shared/domain/exit-check'
import type { Card } from '@evenhand/shared/domain/grid'
import type { ChildId, MeetingId, MemberId, RoomId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Attendee, attendeeIn } from '@evenhand/shared/domain/participant'
import type { Plan } from '@evenhand/shared/domain/plan'
import type { ExitCheck } from '@evenhand/shared/domain/template'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import { impactStatementsDone } from '@evenhand/shared/grid-doc/read-impact'
import { readLinks } from '@evenhand/shared/grid-doc/read-links'
import { readPlan } from '@evenhand/shared/grid-doc/read-plan'
import type { LookView } from '@evenhand/shared/protocol/view'
import type * as Y from 'yjs'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { SEEING } from './seeing.ts'

/** All that the checks of a session are read from, as the chair who asks has it. */
export interface Facts {
  readonly meeting: Meeting
  readonly audience: Audience
  /** An index into the template's stages. */
  readonly stage: number
  readonly board: BoardFacts
  /** The aliases of who has a tab open. */
  readonly here: ReadonlySet<MemberId>
  readonly looks: readonly LookView[]
}

export interface BoardFacts {
  readonly cards: readonly Card[]
  readonly links: readonly CardLink[]
  readonly plan: Plan
  /** Each child has an impact statement, and somebody has said whether they agree with it. */
  readonly statementsDone: boolean
}

/** Port: what the software sees of a session's exit checks at this moment. Rejects when the board cannot be read. */
export type SeenBy = (open: OpenMeeting, at: { audience: Audience; stage: number; viewer: Attendee }) => Promise<Seen>

/** Reads the board and the looks, once for each question. Each check is a pure function in `seeing.ts`. */
export function createSeen(opts: {
  roomsOf: (meeting: MeetingId) => readonly { readonly room: RoomId; readonly audience: string | null }[]
  read: <Read>(room: RoomId, look: (doc: Y.Doc) => Read) => Promise<Read>
  looksFor: (open: OpenMeeting, viewer: Attendee) => Promise<readonly LookView[]>
  here: (meeting: MeetingId) => ReadonlySet<MemberId>
}): SeenBy {
  return async (open, { audience, stage, viewer }) => {
    const { meeting } = open
    const room = opts.roomsOf(meeting.id).find((each) => each.audience === audience.id)
    const children = meeting.children.map(({ id }) => id)
    const board = room ? await opts.read(room.room, (doc) => boardFacts(doc, children)) : null
    const there = attendeeIn(meeting, audience.id, viewer.id)
    const looks = there ? await opts.looksFor(open, there) : []
    if (!board) return () => null
    const facts: Facts = { meeting, audience, stage, board, here: opts.here(meeting.id), looks }
    return (check: ExitCheck) => SEEING[check]?.(facts) ?? null
  }
}

/** What the checks ask of a board. Takes a document of its own to read; changes nothing that anybody sees. */
export function boardFacts(doc: Y.Doc, children: readonly ChildId[]): BoardFacts {
  openGrid(doc, children)
  return {
    cards: readCards(doc).filter(({ withdrawn }) => withdrawn === null),
    links: readLinks(doc),
    plan: readPlan(doc),
    statementsDone: impactStatementsDone(doc, children),
  }
}
