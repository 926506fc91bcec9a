import { may } from '@evenhand/shared/domain/policy'
import type { AudienceView, MeetingView } from '@evenhand/shared/protocol/view'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Refused } from '../ui/refused.tsx'
import { askAudiences } from './ask-audiences.ts'
import styles from './audiences.module.css'

export interface AudienceBandProps {
  readonly view: MeetingView
  /** The chair looks at the board as a parent sees it. */
  readonly asFamily: boolean
  readonly onAsFamily: (on: boolean) => void
}

/** Said across the page where a board could be taken for another: closed to some, shown to all, or seen as a parent sees it. */
export function AudienceBand({ view, asFamily, onAsFamily }: AudienceBandProps) {
  const { t } = useTranslation('audiences')
  const here = view.audiences.find(({ id }) => id === view.audience)
  if (!here) return null
  const closed = isClosedBoard(view)
  const showing = view.presenting && may(view.me.role, 'steer', 'other')
  if (!closed && !showing && !asFamily) return null
  return (
    <section aria-label={t('band.label')} className={`${styles.band} ${closed ? styles.closed : styles.showing}`}>
      <span className={styles.name}>
        {closed && <Icon name="locked" />} {t(`band.${here.kind}`, { label: here.label })}
      </span>
      <span className={styles.said} role="status">
        <Said {...{ view, here, asFamily }} />
      </span>
      {asFamily && (
        <Button small onPress={() => onAsFamily(false)}>
          {t('family.close')}
        </Button>
      )}
      {showing && <StopShowing view={view} />}
      {closed && (
        <span className={styles.frame} aria-hidden="true">
          <span>
            <Icon name="locked" /> {t(`band.${here.kind}`, { label: here.label })}
          </span>
        </span>
      )}
    </section>
  )
}

/** A board that others of the meeting do not see. */
export function isClosedBoard({ audience, audiences, waiting }: MeetingView): boolean {
  const here = audiences.find(({ id }) => id === audience)
  return !waiting && (here?.kind === 'professionals' || here?.kind === 'family_time')
}

function Said({ view, here, asFamily }: { view: MeetingView; here: AudienceView; asFamily: boolean }): ReactNode {
  const { t } = useTranslation('audiences')
  if (asFamily) return t('family.on')
  if (view.presenting) return t('present.on')
  if (here.kind === 'professionals') return t('band.professionalsBody')
  return here.kind === 'family_time' ? t('band.family_timeBody') : null
}

function StopShowing({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('audiences')
  const { run, refusal } = useAsking()
  return (
    <>
      <Button small icon="video" onPress={() => void run(() => askAudiences(view.me.participant).present(null))}>
        {t('present.stop')}
      </Button>
      {refusal && <Refused reason={refusal} />}
    </>
  )
}
