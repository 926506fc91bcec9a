import type { AccountView } from '@evenhand/shared/protocol/child-view'
import type { AudienceView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'

/** What to call an audience where somebody chooses who may hear something. */
export function useAudienceName(): (audience: Pick<AudienceView, 'kind' | 'label'>) => string {
  const { t } = useTranslation('children')
  return ({ kind, label }) =>
    t(kind === 'session' && label !== '' ? 'audience.namedSession' : `audience.${kind}`, { child: label, label })
}

/** Who may hear an account, each in words, as far as the viewer may know. */
export function useAudienceWords(): (account: Pick<AccountView, 'everyone' | 'mayHear'>) => readonly string[] {
  const { view } = useGrid()
  const nameOf = useAudienceName()
  return ({ everyone, mayHear }) => {
    const others = view.audiences.filter(({ id, kind }) => kind !== 'everyone' && mayHear.includes(id))
    return [...(everyone ? [nameOf({ kind: 'everyone', label: '' })] : []), ...others.map(nameOf)]
  }
}
