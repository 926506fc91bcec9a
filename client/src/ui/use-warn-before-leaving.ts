import { useEffect, useEffectEvent } from 'react'

/** Lets the browser ask before a tab with unsent words is closed or reloaded. `unsent` is asked at that moment. */
export function useWarnBeforeLeaving(unsent: () => boolean) {
  const ask = useEffectEvent((event: BeforeUnloadEvent) => {
    if (unsent()) event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
}
