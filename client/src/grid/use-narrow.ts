import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 700px)'

/** Whether the page is a phone or a side panel, where one box is shown at a time. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches)
}

function watch(listener: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
