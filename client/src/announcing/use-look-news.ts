import type { LookId } from '@evenhand/shared/domain/ids'
import { may } from '@evenhand/shared/domain/policy'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAnnouncer } from './use-announcer.ts'

/**
 * That a look begins, closes and is opened, for whoever is not told by the page they are on: the page of scores says
 * what was opened itself, and whoever leads is taken along by their own step. Never an answer, and never how many. [U8]
 */
export function useLookNews({ looks, me }: MeetingView, onScores: boolean): void {
  const { t } = useTranslation('announcing')
  const { say } = useAnnouncer()
  const before = useRef<ReadonlyMap<LookId, LookView['phase']> | null>(null)
  const leads = may(me.role, 'steer', 'other')
  useEffect(() => {
    const known = before.current
    before.current = new Map(looks.map(({ id, phase }) => [id, phase]))
    if (!known) return
    for (const { id, phase } of looks) {
      if (known.get(id) === phase || (leads && onScores)) continue
      if (phase === 'open' && onScores) say(t('look.open'))
      if (phase === 'closed') say(t('look.closed'))
      if (phase === 'revealed' && !onScores) say(t('look.revealed'))
    }
  }, [looks, leads, onScores, say, t])
}
