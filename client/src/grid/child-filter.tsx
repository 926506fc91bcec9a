import type { ChildId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from './grid-context.tsx'
import { Pick } from './pick.tsx'

export interface ChildFilterProps {
  readonly value: ChildId | null
  readonly onChange: (child: ChildId | null) => void
}

/** Looks at one child's cards. Only on this screen; cards about everybody stay. */
export function ChildFilter({ value, onChange }: ChildFilterProps) {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  if (view.children.length < 2) return null
  return (
    <Pick
      legend={t('filter.label')}
      options={view.children.map(({ id, name }) => ({ value: id, label: firstName(name) }))}
      none={t('filter.all')}
      value={value}
      onPick={onChange}
    />
  )
}
