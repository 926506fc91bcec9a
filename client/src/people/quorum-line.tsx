import type { QuorumView } from '@evenhand/shared/protocol/people-view'
import { useTranslation } from '../i18n/use-translation.ts'

/** Whether enough agencies are here, in words; it holds nothing up. [P11] */
export function QuorumLine({ quorum }: { readonly quorum: QuorumView }) {
  const { t, i18n } = useTranslation('people')
  return (
    <section>
      <h3>{t('quorum.title')}</h3>
      <p>
        {t(quorum.met ? 'quorum.met' : 'quorum.notMet')}{' '}
        {i18n.format.sentences([i18n.format.list(quorum.present) || t('quorum.nobody')])}
      </p>
      <p className="small">{quorum.rule}</p>
    </section>
  )
}
