import { type RefObject, useEffect } from 'react'

/** The width up to which the form takes the whole screen; score-form.module.css has the same. */
const PHONE = '(max-width: 700px)'

/** On a phone the form starts at the top of the screen whenever it comes into sight; what stands above it is scrolled to. */
export function useWholeScreen(form: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = form.current
    if (!element) return undefined
    let shown = false
    const watcher = new ResizeObserver(([entry]) => {
      const now = (entry?.contentRect.width ?? 0) > 0
      if (now && !shown && matchMedia(PHONE).matches) element.scrollIntoView({ block: 'start' })
      shown = now
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [form])
}
