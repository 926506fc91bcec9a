import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { command } from '../session/command.ts'

/** Sends one thing that was written here. The words stay until the server has them. [U3] */
export function useSaying({ me }: MeetingView, onDone: () => void) {
  const { t, i18n } = useTranslation('deciding')
  const [problem, setProblem] = useState<string | null>(null)
  const [lacks, setLacks] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const sentence = (key: string) => t(i18n.has('deciding', `problem.${key}`) ? `problem.${key}` : 'problem.other')
  const say = async (path: string, body: object) => {
    if (busy) return
    setBusy(true)
    setLacks(null)
    const outcome = await command('POST', `/api/p/${me.participant}/${path}`, body)
    setBusy(false)
    setProblem(outcome.ok ? null : sentence(outcome.reason))
    if (outcome.ok) onDone()
  }
  const missing = (what: string) => {
    setProblem(null)
    setLacks(what)
  }
  /** What a field still lacks, to stand beside it. */
  const lacking = (what: string) => (lacks === what ? sentence(what) : null)
  return { say, problem, missing, lacking }
}
