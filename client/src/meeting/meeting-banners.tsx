import { firstName } from '@evenhand/shared/domain/participant'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingState } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './meeting-room.module.css'
import type { Way } from './ways-switch.tsx'

export interface MeetingBannersProps {
  readonly state: Extract<MeetingState, { kind: 'in' }>
  readonly way: Way
  readonly onWay: (way: Way) => void
}

/** What everybody has to know right now. Said once, politely; nothing takes the focus. */
export function MeetingBanners({ state: { view, online }, way, onWay }: MeetingBannersProps) {
  const { t } = useTranslation('meeting')
  const asked = view.looks.some(({ phase, rounds }) => phase === 'open' && rounds.some((round) => round.asked))
  const chair = firstName(view.chair)
  return (
    <section aria-label={t('notices')}>
      {view.example && (
        <p className={styles.aside}>
          <Icon name="ask" /> {t('example')}
        </p>
      )}
      <div className={styles.notices} role="status">
        {!online && (
          <Banner icon="offline" hold>
            <span>{t('offline')}</span>
          </Banner>
        )}
        {view.paused && (
          <Banner icon="pause" hold>
            <span>{view.me.role === 'chair' ? t('pausedByYou') : t('paused', { chair })}</span>
          </Banner>
        )}
        {asked && way !== 'scores' && (
          <Banner icon="sealed">
            <span>{t('look.open')}</span>
            <Button small onPress={() => onWay('scores')}>
              {t('look.go')}
            </Button>
          </Banner>
        )}
      </div>
    </section>
  )
}

interface BannerProps {
  readonly icon: IconName
  readonly hold?: boolean
  readonly children: ReactNode
}

function Banner({ icon, hold = false, children }: BannerProps) {
  return (
    <div className={hold ? `${styles.banner} ${styles.hold}` : styles.banner}>
      <Icon name={icon} />
      {children}
    </div>
  )
}
