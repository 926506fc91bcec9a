import { useCallback, useSyncExternalStore } from 'react'

export const NARROW = '(max-width: 700px)'
/** Two boxes stand beside each other, so cards are set close. */
export const WIDE = '(min-width: 1101px)'
/** A wall screen: everything is open at once. */
export const WALL = '(min-width: 1800px) and (min-height: 980px)'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches)
}
