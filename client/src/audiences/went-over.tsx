import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { SharingView } from '@evenhand/shared/protocol/sharing-view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAudienceName } from './audience-name.ts'
import styles from './audiences.module.css'

/** The chair's list of what was copied and purged, without a word of it. */
export function WentOver({ sharing }: { readonly sharing: SharingView }) {
  const { t, i18n } = useTranslation('audiences')
  const nameOf = useAudienceName()
  const named = (id: AudienceId) => {
    const audience = sharing.audiences.find((each) => each.id === id)
    return audience ? nameOf(audience) : ''
  }
  const when = i18n.format.time
  const { releases, purges } = sharing
  return (
    <section className={styles.part} aria-label={t('sessions.releases')}>
      <h3>{t('sessions.releases')}</h3>
      {releases.length === 0 && <p>{t('sessions.nothing')}</p>}
      <ul>
        {releases.map(({ copy, at, from, to }) => (
          <li key={copy}>{t('sessions.release', { when: when(at), from: named(from), to: named(to) })}</li>
        ))}
      </ul>
      {purges.length > 0 && <h3>{t('sessions.purges')}</h3>}
      <ul>
        {purges.map(({ at, reason }) => (
          <li key={`${at} ${reason}`}>{t('sessions.purge', { when: when(at), reason })}</li>
        ))}
      </ul>
    </section>
  )
}
