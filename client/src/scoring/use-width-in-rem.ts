import { type RefObject, useEffect, useState } from 'react'

/** A usual width, until the real one is measured. */
const USUAL = 44

/** How wide something is now, in rem, so that larger text counts as less room. */
export function useWidthInRem(box: RefObject<Element | null>): number {
  const [width, setWidth] = useState(USUAL)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watcher = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const now = (entry?.contentRect.width ?? 0) / rem
      // A plot that is not shown has no width; its layout then does not matter.
      if (now > 0) setWidth(now)
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [box])
  return width
}
