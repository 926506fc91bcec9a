import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useMinutesLeft } from '../stages/clock-context.ts'
import { useAnnouncer } from './use-announcer.ts'

/** Minutes before the end at which the time is said, to whoever hears of others at all. It ends nothing. [M4] [U8] */
const MARKS = [5, 1, 0]

/** Says three times in a part how much of its time is left. Seen, it stands in the header throughout. */
export function TimeMarks({ view }: { readonly view: Pick<MeetingView, 'run'> }) {
  const { t } = useTranslation('announcing')
  const { sayOfOthers } = useAnnouncer()
  const left = useMinutesLeft(view)
  const before = useRef(left)
  useEffect(() => {
    const was = before.current
    before.current = left
    // A page in the background is woken seldom and may have slept past one.
    if (left === null || was === null || !MARKS.some((mark) => was > mark && left <= mark)) return
    sayOfOthers(left > 0 ? t('time.left', { count: left }) : t('time.over'))
  }, [left, sayOfOthers, t])
  return null
}
