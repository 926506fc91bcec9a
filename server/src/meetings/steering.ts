import { audienceOf } from '@evenhand/shared/domain/audience'
import type { AudienceId, MeetingId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Attendee, attendeeIn, type Participant } from '@evenhand/shared/domain/participant'
import { ENGLISH_DAYS, type WorkCalendar } from '@evenhand/shared/domain/timescale'
import { turnsTo } from '@evenhand/shared/domain/places'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import type { Clock } from '../clock.ts'
import type { Meetings, OpenMeeting } from './meetings.ts'
import { presentMeeting } from './present-meeting.ts'
import { createSeatAnswers } from './seat-answers.ts'
import { createSteeringSeat, type SeatPlace, type SeatSocket, type SteeringSeat } from './steering-seat.ts'

const MOST_SEATS_A_PERSON = 5

/** Who sits at a steering socket, and what each of them is shown. */
export interface Steering {
  /**
   * Seats somebody. The same handle on another socket takes the earlier one's place. `since`: the revision of the view that
   * the tab has; whoever names one is told what differs, and whoever names none each view whole.
   */
  join(place: SeatPlace, socket: SeatSocket, since?: number): SteeringSeat
  /** What the answer to a seat told, so that its socket need not tell it again. */
  told(handle: string, view: MeetingView): void
  /** The viewer's own view as it is now. */
  viewFor(open: OpenMeeting, viewer: Participant, audience: AudienceId | null): Promise<MeetingView>
  /** Who has a tab open, by their aliases; an alias belongs to one audience. */
  here(meeting: MeetingId): ReadonlySet<MemberId>
  /** The meetings that somebody is in. */
  meetings(): readonly MeetingId[]
  /** Closes every seat of somebody who left, was removed or must come in again. [G1] */
  closeSeatsOf(participant: ParticipantId, code: CloseCode): void
  /** Sends everybody away to come back later, and stops. */
  drain(): void
}

/** The steering lane of this server. `looksFor` is the scoring lane's own presenter, passed in. */
export function createSteering(opts: {
  meetings: Meetings
  looksFor: (open: OpenMeeting, viewer: Attendee) => Promise<readonly LookView[]>
  clock: Clock
  calendar?: WorkCalendar
}): Steering {
  const { meetings } = opts
  const seats = new Set<SteeringSeat>()
  const { here, outside } = whoIsThere(seats)
  const viewFor = createViews({ ...opts, here, outside })
  const answers = createSeatAnswers(opts.clock)

  function refresh(meeting: MeetingId): void {
    for (const seat of seats) if (seat.meeting === meeting) seat.refresh()
  }

  function onGone(seat: SteeringSeat): void {
    seats.delete(seat)
    refresh(seat.meeting)
  }

  const stopListening = meetings.onChange(refresh)

  return {
    told: answers.keep,
    join(place, socket, since) {
      makeRoomFor(place, [...seats])
      const onHush = () => refresh(place.meeting)
      const seat = createSteeringSeat({
        place,
        socket,
        view: () => viewAt(place, meetings, viewFor),
        since: since === undefined ? 'nothing' : { told: answers.take(place.handle, since) },
        onGone,
        onHush,
      })
      seats.add(seat)
      refresh(place.meeting)
      return seat
    },
    viewFor,
    here,
    meetings: () => Array.from(seats, ({ meeting }) => meeting),
    closeSeatsOf(participant, code) {
      for (const seat of seats) if (seat.participant === participant) seat.close(code)
    },
    drain() {
      stopListening()
      for (const seat of seats) seat.close(CLOSE.comeBack)
    },
  }
}

/** What somebody is shown where they sit, as it is now. */
async function viewAt(place: SeatPlace, meetings: Meetings, viewFor: Steering['viewFor']) {
  const open = await meetings.open(place.meeting)
  const viewer = open?.meeting.participants.find(({ id }) => id === place.participant)
  if (!open || !viewer) return null
  const { audience } = place
  return sitsThere(open.meeting, viewer, audience) ? viewFor(open, viewer, audience) : 'elsewhere'
}

/** Whose tabs are open and answer: inside by their aliases, and of who is in no audience by their ids. */
function whoIsThere(seats: ReadonlySet<SteeringSeat>) {
  const answering = (meeting: MeetingId) => [...seats].filter((seat) => seat.meeting === meeting && !seat.isQuiet())
  return {
    here: (meeting: MeetingId): ReadonlySet<MemberId> => new Set(answering(meeting).map(({ member }) => member)),
    outside(meeting: MeetingId): ReadonlySet<ParticipantId> {
      const waiting = answering(meeting).filter(({ audience }) => audience === null)
      return new Set(waiting.map(({ participant }) => participant))
    },
  }
}

/** Whether this person may be shown that audience now; with none, whether they are in none. */
function sitsThere(meeting: Meeting, viewer: Participant, audience: AudienceId | null): boolean {
  if (audience === null) return viewer.places.every(({ left }) => left)
  return turnsTo(meeting, viewer).some(({ id }) => id === audience)
}

/** Makes each viewer's own view from what is true at that moment. */
function createViews(opts: {
  meetings: Meetings
  looksFor: (open: OpenMeeting, viewer: Attendee) => Promise<readonly LookView[]>
  here: (meeting: MeetingId) => ReadonlySet<MemberId>
  outside: (meeting: MeetingId) => ReadonlySet<ParticipantId>
  clock: Clock
  calendar?: WorkCalendar
}): Steering['viewFor'] {
  const { meetings, looksFor, here, outside, clock, calendar = ENGLISH_DAYS } = opts

  return async (open, viewer, audienceId) => {
    // The time, so that it also grows over a restart; a count of views would tell that something happened elsewhere. [B1]
    const revision = clock()
    const attendee = audienceId && attendeeIn(open.meeting, audienceId, viewer.id)
    const looks = attendee ? await looksFor(open, attendee) : []
    // Read after the wait: what was true before it may have been changed meanwhile.
    const meeting = meetings.now(open.meeting.id) ?? open.meeting
    const present = meeting.participants.find(({ id }) => id === viewer.id) ?? viewer
    const audience = audienceId && audienceOf(meeting, audienceId)
    return presentMeeting({
      meeting,
      viewer: present,
      audience,
      here: here(meeting.id),
      outside: outside(meeting.id),
      looks,
      calendar,
      revision,
    })
  }
}

/** Closes the seat that had this handle, and the oldest of a person with too many. They stay closed by themselves. */
function makeRoomFor(place: SeatPlace, seats: readonly SteeringSeat[]): void {
  const theirs = seats.filter(({ participant }) => participant === place.participant)
  for (const seat of theirs) if (seat.handle === place.handle) seat.close(CLOSE.replaced)
  const others = theirs.filter(({ handle }) => handle !== place.handle)
  const tooMany = Math.max(0, others.length - MOST_SEATS_A_PERSON + 1)
  for (const seat of others.slice(0, tooMany)) seat.close(CLOSE.replaced)
}
