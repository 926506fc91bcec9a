import { useEffect, useState } from 'react'

/** Long enough to look up, so that nobody misses the one moment at which all of them arrive. */
const OPENING_MS = 1_200

/** The short while before answers that open now stand there; none for whoever wants nothing to move. */
export function useOpening(opensNow: boolean): boolean {
  const [over, setOver] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  useEffect(() => {
    if (!opensNow) return undefined
    const soon = setTimeout(() => setOver(true), OPENING_MS)
    return () => clearTimeout(soon)
  }, [opensNow])
  return opensNow && !over
}
