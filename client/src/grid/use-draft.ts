import type { Box } from '@evenhand/shared/domain/grid'
import { useMemo, useSyncExternalStore } from 'react'
import type { Draft } from './drafts.ts'
import { useGrid } from './grid-context.tsx'

/** The draft whose form is open in a box, or null. */
export function useDraft(box: Box): Draft | null {
  const { drafts } = useGrid()
  return useSyncExternalStore(drafts.subscribe, () => drafts.openIn(box))
}

/** The drafts that wait while nobody writes in them; of one box, or of all. */
export function useRestingDrafts(box: Box | null = null): readonly Draft[] {
  const { drafts } = useGrid()
  const all = useSyncExternalStore(drafts.subscribe, drafts.all)
  return useMemo(
    () => all.filter((draft) => (box === null || draft.box === box) && drafts.openIn(draft.box) !== draft),
    [all, drafts, box],
  )
}
