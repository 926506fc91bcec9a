import type { AccountView } from '@evenhand/shared/protocol/child-view'
import type { AudienceView } from '@evenhand/shared/protocol/view'
import { useFormat } from '../i18n/use-format.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'

/** What to call an audience where somebody chooses who may hear something. */
export function useAudienceName(): (audience: Pick<AudienceView, 'kind' | 'label'>) => string {
  const { t } = useTranslation('children')
  return ({ kind, label }) => (kind === 'session' && label !== '' ? label : t(`audience.${kind}`, { child: label }))
}

/** Who may hear an account, in one line, as far as the viewer may know. */
export function useAudienceWords(): (account: Pick<AccountView, 'everyone' | 'mayHear'>) => string {
  const { view } = useGrid()
  const nameOf = useAudienceName()
  const format = useFormat()
  return ({ everyone, mayHear }) => {
    const others = view.audiences.filter(({ id, kind }) => kind !== 'everyone' && mayHear.includes(id))
    const names = [...(everyone ? [nameOf({ kind: 'everyone', label: '' })] : []), ...others.map(nameOf)]
    return format.list(names)
  }
}
