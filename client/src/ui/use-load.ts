import type { Outcome } from '@evenhand/shared/lib/outcome'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'

export type Loaded<Value, Reason extends string> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'refused'; readonly reason: Reason }

/**
 * Asks once for each `key`, and again on `reload`. What was there stays in sight until the new answer has come;
 * an answer that comes after the key has changed is dropped.
 */
export function useLoad<Value, Reason extends string>(key: string, load: () => Promise<Outcome<Value, Reason>>) {
  const [loaded, setLoaded] = useState<Loaded<Value, Reason>>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const ask = useEffectEvent(load)
  useEffect(() => {
    let dropped = false
    void ask().then((outcome) => {
      if (dropped) return
      setLoaded(outcome.ok ? { state: 'ready', value: outcome.value } : { state: 'refused', reason: outcome.reason })
    })
    return () => {
      dropped = true
    }
  }, [key, attempt])
  const reload = useCallback(() => setAttempt((before) => before + 1), [])
  return { loaded, reload, setLoaded }
}
