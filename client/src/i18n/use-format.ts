import type { Format } from './format.ts'
import { useTranslation } from './use-translation.ts'

/** Dates, times and lists in the language of the page. */
export function useFormat(): Format {
  return useTranslation('ui').i18n.format
}
