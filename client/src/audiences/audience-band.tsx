import { may } from '@evenhand/shared/domain/policy'
import type { AudienceView, MeetingView } from '@evenhand/shared/protocol/view'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Refused } from '../ui/refused.tsx'
import { askAudiences } from './ask-audiences.ts'
import { useAudienceName } from './audience-name.ts'
import styles from './audiences.module.css'
import { SessionsButton } from './sessions-dialog.tsx'

export interface AudienceBandProps {
  readonly view: MeetingView
  readonly session: Pick<MeetingSession, 'turnTo'>
  /** The chair looks at the board as a parent sees it. */
  readonly asFamily: boolean
  readonly onAsFamily: (on: boolean) => void
}

/** Which board this is, in words that cannot be missed where it matters, and the way to one's others. */
export function AudienceBand({ view, session, asFamily, onAsFamily }: AudienceBandProps) {
  const { t } = useTranslation('audiences')
  const here = view.audiences.find(({ id }) => id === view.audience)
  const steers = may(view.me.role, 'steer', 'other')
  if (!here || (view.audiences.length === 1 && here.kind === 'everyone' && !steers)) return null
  const closed = here.kind === 'professionals' || here.kind === 'family_time'
  const look = closed && !view.waiting ? styles.closed : view.presenting ? styles.showing : ''
  return (
    <section aria-label={t('band.label')} className={`${styles.band} ${look}`}>
      <div className={styles.row}>
        <span className={styles.name}>
          {closed && <Icon name="locked" />} {t(`band.${here.kind}`, { label: here.label })}
        </span>
        <Turn view={view} session={session} />
        {steers && <ChairTools {...{ view, here, asFamily, onAsFamily }} />}
      </div>
      <Said view={view} here={here} asFamily={asFamily} />
    </section>
  )
}

function Said({ view, here, asFamily }: { view: MeetingView; here: AudienceView; asFamily: boolean }) {
  const { t } = useTranslation('audiences')
  const words = (): ReactNode => {
    if (asFamily) return t('family.on')
    if (view.presenting) return t('present.on')
    if (view.waiting) return null
    if (here.kind === 'professionals') return t('band.professionalsBody')
    return here.kind === 'family_time' ? t('band.family_timeBody') : null
  }
  return (
    <span className={styles.said} role="status">
      {words()}
    </span>
  )
}

/** One's own other boards; nothing where there is but one. */
function Turn({ view, session }: Pick<AudienceBandProps, 'view' | 'session'>) {
  const { t } = useTranslation('audiences')
  const nameOf = useAudienceName()
  if (view.audiences.length < 2) return null
  return (
    <div role="group" aria-label={t('turn.label')} className={styles.turn}>
      {view.audiences
        .filter(({ id }) => id !== view.audience)
        .map((audience) => (
          <Button key={audience.id} small icon="board" onPress={() => session.turnTo(audience.id)}>
            {audience.open ? nameOf(audience) : t('turn.closed', { name: nameOf(audience) })}
          </Button>
        ))}
    </div>
  )
}

type ChairToolsProps = Pick<AudienceBandProps, 'view' | 'asFamily' | 'onAsFamily'> & { readonly here: AudienceView }

function ChairTools({ view, here, asFamily, onAsFamily }: ChairToolsProps) {
  const { t } = useTranslation('audiences')
  const { run, refusal } = useAsking()
  const present = () => run(() => askAudiences(view.me.participant).present(view.presenting ? null : here.id))
  const isFirst = here.kind === 'everyone' && !view.waiting
  return (
    <div className={styles.turn}>
      {isFirst && (
        <Button small onPress={() => onAsFamily(!asFamily)}>
          {t(asFamily ? 'family.close' : 'family.open')}
        </Button>
      )}
      <Button small icon="video" onPress={() => void present()}>
        {t(view.presenting ? 'present.stop' : 'present.start')}
      </Button>
      {!view.presenting && <SessionsButton participant={view.me.participant} />}
      {refusal && <Refused reason={refusal} />}
    </div>
  )
}
