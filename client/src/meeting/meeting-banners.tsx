import type { StageScreen } from '@evenhand/shared/domain/template'
import { firstName } from '@evenhand/shared/domain/participant'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingState } from '../session/meeting-session.ts'
import { BreakAsks } from '../stages/break-asks.tsx'
import { ChairAway } from '../stages/chair-away.tsx'
import { StageOffer } from '../stages/stage-offer.tsx'
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
  const { t } = useTranslation(['meeting', 'stages', 'people'])
  const asked = view.looks.some(({ phase, rounds }) => phase === 'open' && rounds.some((round) => round.asked))
  return (
    <section aria-label={t('notices')}>
      <div className={styles.notices} role="status">
        {!online && (
          <Banner icon="offline" hold>
            <span>{t('offline')}</span>
          </Banner>
        )}
        {view.run?.phase === 'before' && !view.door.lobby && (
          <Banner icon="clock">
            <span>{t('people:before.banner', { chair: firstName(view.chair) })}</span>
          </Banner>
        )}
        {view.run?.phase === 'closed' && (
          <Banner icon="locked" hold>
            <span>
              {t('stages:closedTitle')} {t('stages:closedBody')}
            </span>
          </Banner>
        )}
        <ChairAway view={view} />
        <BreakAsks view={view} />
        <StageOffer view={view} way={way} waysOf={(screen) => waysOf(screen, view)} onWay={onWay} />
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

/** What a part is held on. Board and list show the same, and people are called up from every screen. */
function waysOf(screen: StageScreen, { children }: MeetingView): readonly Way[] {
  switch (screen) {
    case 'people':
    case 'close':
      return []
    case 'board':
      return ['board', 'list']
    case 'child':
      return children.map(({ id }) => `child:${id}` as const)
    case 'scores':
    case 'decision':
    case 'plan':
      return [screen]
  }
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
