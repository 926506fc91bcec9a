import type { MemberId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import type { OthersChange } from '../session/others-changes.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './card-view.module.css'
import { useGrid } from './grid-context.tsx'

export interface OthersMarkProps {
  readonly change: OthersChange | null
  readonly onSeen: () => void
}

/** Says what somebody else has done to this card; it goes once this person has been at the card, or at a press. */
export function OthersMark({ change, onSeen }: OthersMarkProps) {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  if (!change) return null
  const nameOf = (by: MemberId | null) => view.people.find(({ id }) => id === by)?.name
  const name = change.kind === 'moved' ? nameOf(change.by) : undefined
  return (
    <button type="button" className={`card__state ${styles.mark}`} title={t('changed.seen')} onClick={onSeen}>
      <Icon name={change.kind === 'new' ? 'add' : 'move'} />
      {change.kind === 'new' ? t('changed.new') : t('changed.moved', { name: name ? firstName(name) : t('somebody') })}
    </button>
  )
}
