import type { Box } from '@evenhand/shared/domain/grid'
import { useSyncExternalStore } from 'react'
import type { Draft } from './drafts.ts'
import { useGrid } from './grid-context.tsx'

/** The draft that is open in a box, or null. */
export function useDraft(box: Box): Draft | null {
  const { drafts } = useGrid()
  return useSyncExternalStore(drafts.subscribe, drafts.all).get(box) ?? null
}
