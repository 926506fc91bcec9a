import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * When what has the focus goes away, whoever did that, the heading of the part it stood in takes it over, or `main` where
 * that part is gone too: nobody starts again at the top. Nothing scrolls. [U4]
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly target: Node; readonly parts: readonly Element[] } | null>(null)
  // Before any other effect of the page: the first thing that takes the focus may be one of these.
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? { target, parts: partsAround(target) } : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const keep = () => {
      const was = last.current
      if (!was || was.target.isConnected || document.activeElement !== document.body) return
      const part = was.parts.find(isShown)
      const heading = part?.matches(DIALOG) ? part : part?.querySelector('h2, h3, h4')
      if (!(heading instanceof HTMLElement)) return main.current?.focus({ preventScroll: true })
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    // Whatever gives the focus back itself, as a dialog does in the frame after it closes, comes first.
    const watch = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(keep)))
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [main])
}

const DIALOG = '[role=dialog], [role=alertdialog]'

/** From the inside out. Whoever is in a dialog stays in it. */
function partsAround(element: Element): readonly Element[] {
  const part = element.parentElement?.closest(`section[aria-labelledby], ${DIALOG}`) ?? null
  if (part === null) return []
  return part.matches(DIALOG) ? [part] : [part, ...partsAround(part)]
}

function isShown(part: Element): boolean {
  return part.isConnected && part.closest('[hidden]') === null
}
