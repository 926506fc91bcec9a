import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createMeetingSession, type MeetingSession, type MeetingState } from '../session/meeting-session.ts'

const ENTERING: MeetingState = { kind: 'entering' }

/** One seat for as long as this page is shown. */
export function useMeetingSession(participant: ParticipantId): [MeetingState, MeetingSession | null] {
  const [session, setSession] = useState<MeetingSession | null>(null)
  useEffect(() => {
    const mine = createMeetingSession(participant)
    setSession(mine)
    return () => mine.destroy()
  }, [participant])
  const state = useSyncExternalStore(session?.subscribe ?? nothing, session?.state ?? entering)
  return [state, session]
}

function entering(): MeetingState {
  return ENTERING
}

function nothing() {
  return () => {}
}
