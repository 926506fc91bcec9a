import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Doc, Transaction } from 'yjs'

/**
 * Keeps what has the focus where it is on the screen when somebody else's card comes in above it: the page scrolls by
 * just as much as it grew. [U4] What this person does themselves moves nothing. Call it in the part that draws the cards.
 */
export function useHoldPlace(doc: Doc, drawn: unknown): void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null)

  useEffect(() => {
    const note = ({ local }: Transaction) => {
      const element = document.activeElement
      if (local || held.current || !element || element === document.body) return
      held.current = { element, top: topOf(element) }
      // Not every change is drawn; what was noted for one that is not must not hold the next one.
      requestAnimationFrame(() => {
        held.current = null
      })
    }
    doc.on('afterTransaction', note)
    return () => doc.off('afterTransaction', note)
  }, [doc])

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
