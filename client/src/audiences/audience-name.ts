import type { AudienceView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'

/** What a board is called in a list: by its kind, and a separate session by what the chair called it. */
export function useAudienceName(): (audience: Pick<AudienceView, 'kind' | 'label'>) => string {
  const { t } = useTranslation('audiences')
  return ({ kind, label }) => t(`sessions.names.${kind}`, { label })
}
