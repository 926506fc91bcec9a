import type { Words } from '@evenhand/shared/domain/grid'
import { wordsHash } from '@evenhand/shared/grid-doc/words-hash'
import { useEffect, useState } from 'react'

/** The hash of these words as they are now; null for the moment in which it is worked out. */
export function useWordsHash(words: Words): string | null {
  const [known, setKnown] = useState<{ readonly of: Words; readonly hash: string } | null>(null)
  useEffect(() => {
    let stale = false
    void wordsHash(words).then((hash) => {
      if (!stale) setKnown({ of: words, hash })
    })
    return () => {
      stale = true
    }
  }, [words])
  return known?.of === words ? known.hash : null
}
