import { useEffect } from 'react'

/** Lets the browser ask before a tab with unsent words is closed or reloaded. */
export function useWarnBeforeLeaving(unsent: boolean) {
  useEffect(() => {
    if (!unsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsent])
}
