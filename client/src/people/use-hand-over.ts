import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useEffect, useState } from 'react'
import type { Carry } from '../session/carry.ts'
import { onHandedOn } from '../session/handed-on.ts'
import { onExit } from '../safety/exit-bar.ts'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'

/** What was put away at the last hand-over, once it is there; and this tab goes along when another one hands the device on. */
export function useHandOver(session: MeetingSession | null, kind: MeetingState['kind']): Carry | null {
  const [carry, setCarry] = useState<Carry | null>(null)
  const isIn = kind === 'in'
  useEffect(() => {
    if (session && isIn) void session.unpack().then(setCarry)
  }, [session, isIn])
  useEffect(() => {
    if (!session) return undefined
    const participant: ParticipantId = session.participant
    const putAway = () => void session.handOver()
    const stops = [onHandedOn(participant, putAway), onExit(putAway)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [session])
  return carry
}
