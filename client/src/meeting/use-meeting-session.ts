import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Ahead } from '../begin/ahead.ts'
import type { SeatAnswer } from '../session/ask-seat.ts'
import { createMeetingSession, type MeetingSession, type MeetingState } from '../session/meeting-session.ts'

const ENTERING: MeetingState = { kind: 'entering' }

/** One seat for as long as this page is shown. */
export function useMeetingSession(
  participant: ParticipantId,
  seats?: Ahead<SeatAnswer>,
): [MeetingState, MeetingSession | null] {
  const [session, setSession] = useState<MeetingSession | null>(null)
  useEffect(() => {
    const mine = createMeetingSession(participant, seats?.take(participant))
    setSession(mine)
    return () => mine.destroy()
  }, [participant, seats])
  const state = useSyncExternalStore(session?.subscribe ?? nothing, session?.state ?? entering)
  return [state, session]
}

function entering(): MeetingState {
  return ENTERING
}

function nothing() {
  return () => {}
}
