import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useMinutesLeft } from './clock-context.ts'

/** How much of the time is left that was meant for this part. It says so in words, to everybody, and does nothing. [M4] */
export function TimeLeft({ view }: { readonly view: Pick<MeetingView, 'run'> }) {
  const { t } = useTranslation('stages')
  const left = useMinutesLeft(view)
  if (left === null) return null
  if (left > 0) return <>{t('left', { count: left })}</>
  return <>{left === 0 ? t('over') : t('overBy', { count: -left })}</>
}
