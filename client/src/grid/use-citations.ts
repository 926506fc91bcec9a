import type { Citation } from '@evenhand/shared/domain/card-link'
import { useSyncExternalStore } from 'react'
import { useGrid } from './grid-context.tsx'

/** Every card that stands under an impact statement. */
export function useCitations(): readonly Citation[] {
  const { reader } = useGrid()
  return useSyncExternalStore(reader.subscribe, reader.citations)
}
