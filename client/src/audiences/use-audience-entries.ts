import type { Card } from '@evenhand/shared/domain/grid'
import { may } from '@evenhand/shared/domain/policy'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import type { IconName } from '../ui/icon.tsx'
import { otherBoards } from './other-boards.ts'

interface AudienceEntry {
  readonly id: 'release' | 'purge'
  readonly icon: IconName
  readonly words: string
  readonly why: null
  readonly onAction: () => void
}

/** What the chair can do with a card beyond this board: copy it to another, or take it out for good. */
export function useAudienceEntries(
  card: Card,
  onDialog: (dialog: 'release' | 'purge') => void,
): readonly AudienceEntry[] {
  const { t } = useTranslation('audiences')
  const { view } = useGrid()
  if (!may(view.me.role, 'release-card', 'other')) return []
  const entry = (id: AudienceEntry['id'], icon: IconName): AudienceEntry => {
    return { id, icon, words: t(`${id}.menu`), why: null, onAction: () => onDialog(id) }
  }
  const mayGo = !card.withdrawn && otherBoards(view).length > 0
  return [...(mayGo ? [entry('release', 'room')] : []), entry('purge', 'close')]
}
