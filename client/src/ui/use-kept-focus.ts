import { type RefObject, useEffect, useRef } from 'react'

/** When what has the focus goes away, whoever did that, `main` takes it over: nobody starts again at the top. Nothing scrolls. */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const gone = last.current instanceof Node && !last.current.isConnected
    if (gone && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  })
}
