import { useEffect, useLayoutEffect, useState } from 'react'
import { secretIn } from './secret-in.ts'

/**
 * The secret of the link that opened this page, or null. It is taken out of the address bar and the history before
 * the page is painted, and lives on in memory only. Opening another link in the same tab replaces it.
 */
export function useAddressSecret(): string | null {
  const [secret, setSecret] = useState(secretInAddress)
  useLayoutEffect(forgetAddress, [])
  useEffect(() => {
    const onNewAddress = () => {
      const next = secretInAddress()
      if (next === null) return
      forgetAddress()
      setSecret(next)
    }
    window.addEventListener('hashchange', onNewAddress)
    return () => window.removeEventListener('hashchange', onNewAddress)
  }, [])
  return secret
}

function secretInAddress(): string | null {
  return secretIn(window.location.hash)
}

function forgetAddress() {
  if (secretInAddress() === null) return
  window.history.replaceState(window.history.state, '', window.location.pathname)
}
