import { useCallback, useMemo } from 'react'
import { translateFilled, translateTemplate } from './template-overlay.ts'
import { useTranslation } from './use-translation.ts'

/** A template, or part of one, in the reader's language. The same value while neither changes. */
export function useInOwnLanguage<Part>(part: Part): Part {
  const { ofTemplate } = useTranslation('ui').i18n
  return useMemo(() => translateTemplate(part, ofTemplate), [part, ofTemplate])
}

/** Says words that a template may have given, with the child's first name in them: a scale's question and its ends. */
export function useTemplateWords(): (words: string, firstName?: string) => string {
  const { ofTemplate } = useTranslation('ui').i18n
  return useCallback((words, firstName = '') => translateFilled(words, firstName, ofTemplate), [ofTemplate])
}
