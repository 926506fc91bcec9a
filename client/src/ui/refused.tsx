import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link } from 'wouter'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

export interface RefusedProps {
  readonly reason: CommandRefusal | 'offline'
  /** What to say instead of the general sentence. */
  readonly words?: string | undefined
  readonly onAgain?: () => void
  /** What else to know, said with it. */
  readonly children?: ReactNode
}

/** Why something was not done, and the next thing to do about it. */
export function Refused({ reason, words, onAgain, children }: RefusedProps) {
  const { t } = useTranslation('ui')
  const again = onAgain && <Button onPress={onAgain}>{t('tryAgain')}</Button>
  if (reason === 'offline') {
    return (
      <Notice live tone="hold" icon="offline" title={t('offline.title')} actions={again}>
        <p>{t('offline.body')}</p>
        {children}
      </Notice>
    )
  }
  const signIn = reason === 'not-signed-in' && words === undefined && (
    <Link className="btn" href="/sign-in">
      {t('signIn')}
    </Link>
  )
  return (
    <Notice live tone="stop" title={t('refused.title')} actions={signIn || again}>
      <p>{words ?? t(`refusals:${reason}`)}</p>
      {children}
    </Notice>
  )
}
