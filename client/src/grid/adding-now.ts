import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoAdding } from './card-abilities.ts'
import { useGrid } from './grid-context.tsx'

/** Why this person cannot begin a card now, in words, or null. */
export function useAddingNow(): string | null {
  const { t } = useTranslation('board')
  const { writer } = useGrid()
  const why = whyNoAdding(writer)
  return why && t(`why.${why}`)
}
