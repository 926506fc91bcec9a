import type { MeetingLineView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CommandOutcome } from '../session/command.ts'
import { askStaff } from './ask-staff.ts'

type WhyNot = Extract<CommandOutcome<never>, { ok: false }>['reason']

/** Takes the chair into their own meeting, or says why not. */
export function useEnter() {
  const [, navigate] = useLocation()
  const [whyNot, setWhyNot] = useState<WhyNot | null>(null)
  const enter = async ({ meeting, chair }: Pick<MeetingLineView, 'meeting' | 'chair'>) => {
    setWhyNot(null)
    const outcome = await askStaff.enter(meeting)
    if (outcome.ok) navigate(`/meeting/${chair}`)
    else setWhyNot(outcome.reason)
  }
  return { enter, whyNot }
}
