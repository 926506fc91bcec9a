import { type RefObject, useEffect, useRef } from 'react'

/** For the main part of a page: what the reader has just pressed went away with the page before, so keyboard and screen reader start here. */
export function useArrivingFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const acted = 'userActivation' in navigator && navigator.userActivation.hasBeenActive
    // The header stays in sight: scrolling to the main part would hide it.
    if (acted && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [])
  return main
}
