import { useMemo } from 'react'
import { translateTemplate } from './template-overlay.ts'
import { useOfTemplate } from './use-translation.ts'

/** A template, or part of one, in the reader's language. The same value while neither changes. */
export function useInOwnLanguage<Part>(part: Part): Part {
  const ofTemplate = useOfTemplate()
  return useMemo(() => translateTemplate(part, ofTemplate), [part, ofTemplate])
}
