import { useEffect } from 'react'
import { useI18n } from '../i18n/use-translation.ts'
import type { Part } from './part.tsx'
import { savesData } from './saves-data.ts'
import { whenQuiet } from './when-quiet.ts'

/** What can be fetched before it is shown. */
export type Fetched = Pick<Part<never>, 'fetch'>

/** Once the page can be used, fetches what is most likely needed next, one after the other, behind everything else. [U9] */
export function useFetchQuietly(parts: readonly Fetched[], usable: boolean): void {
  const i18n = useI18n()
  useEffect(() => {
    if (!usable || savesData()) return undefined
    let left = false
    async function fetchAll() {
      for (const part of parts) if (!left) await part.fetch(i18n)
    }
    const callOff = whenQuiet(() => void fetchAll())
    return () => {
      left = true
      callOff()
    }
  }, [parts, usable, i18n])
}
