import { useSyncExternalStore } from 'react'
import { tagged } from '../i18n/tagged.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import type { GridRoom } from '../session/grid-room.ts'
import type { SavedState } from '../session/saved-state.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './saved-line.module.css'

const PICTURES: Record<SavedState, IconName> = {
  'not-yet-synced': 'clock',
  saved: 'saved',
  saving: 'unsaved',
  offline: 'offline',
  'offline-unsaved': 'offline',
}

/**
 * Whether what this person wrote is safe, in words. Without a board: whether the line is up. Not read out by itself: it
 * changes with every letter; a card that is saved, and a line that is gone, are said when they are. What the banner says
 * of being offline is not shown twice. [U8] [U9]
 */
export function SavedLine({ room, online }: { readonly room: GridRoom | null; readonly online: boolean }) {
  const { t } = useTranslation('meeting')
  const saved = useSyncExternalStore(room?.subscribe ?? nothing, () => room?.saved() ?? null)
  const shown = saved ?? (online ? 'saved' : 'offline')
  return (
    <span className={styles.saved} data-saved={shown} role="status" aria-live="off">
      <Icon name={PICTURES[shown]} />
      <span>
        {tagged(saved === null && online ? t('saved.lineOnly') : t(`saved.${shown}`), (rest) => (
          <span className="hush">{rest}</span>
        ))}
      </span>
    </span>
  )
}

function nothing() {
  return () => {}
}
