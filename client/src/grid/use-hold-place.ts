import type { GridReader } from '@evenhand/shared/grid-doc/read-grid'
import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps what has the focus where it is on the screen when somebody else's card comes in above it: the page scrolls by
 * just as much as it grew. [U4] Call it in the part that draws the cards.
 */
export function useHoldPlace(reader: GridReader, drawn: unknown): void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null)

  useEffect(
    () =>
      reader.subscribe(() => {
        const element = document.activeElement
        if (held.current || !element || element === document.body) return
        held.current = { element, top: topOf(element) }
      }),
    [reader],
  )

  useLayoutEffect(() => {
    const before = held.current
    held.current = null
    if (!before?.element.isConnected || before.element !== document.activeElement) return
    const moved = topOf(before.element) - before.top
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
  }, [drawn])
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top
}
