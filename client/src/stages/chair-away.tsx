import { firstName } from '@evenhand/shared/domain/participant'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Notice } from '../ui/notice.tsx'

const A_MOMENT_MS = 10_000

/** The chair's line is away, and has been for a moment. The meeting goes on. */
export function ChairAway({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('stages')
  const chair = view.people.find(({ role, left }) => role === 'chair' && !left)
  const away = chair !== undefined && !chair.here && chair.id !== view.me.member
  const [long, setLong] = useState(false)
  useEffect(() => {
    setLong(false)
    if (!away) return undefined
    const wait = setTimeout(() => setLong(true), A_MOMENT_MS)
    return () => clearTimeout(wait)
  }, [away])
  // Before the start there is nothing that goes on without them.
  if (!away || !long || !chair || view.run?.phase !== 'going') return null
  return (
    <Notice icon="away" title={t('away.title', { name: firstName(chair.name) })}>
      <p>{t('away.body')}</p>
    </Notice>
  )
}
