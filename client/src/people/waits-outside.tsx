import { firstName } from '@evenhand/shared/domain/participant'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'

/** The lobby, for who waits in it: the same words whoever else is there, and whatever happens inside. [P10] */
export function WaitsOutside({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('people')
  return (
    <div role="status">
      <h2 className="title">{t('waits.title')}</h2>
      <p className="lead">{t('waits.body', { chair: firstName(view.chair) })}</p>
      <p className="small">{t('waits.private')}</p>
    </div>
  )
}
