import { LIMITS } from '@evenhand/shared/domain/grid'
import { onlyAsProxy } from '@evenhand/shared/domain/policy'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNotPutInto } from './card-abilities.ts'
import type { Draft } from './drafts.ts'
import { useGrid } from './grid-context.tsx'

/** Why a draft cannot go onto the board now, in words, or null. */
export function useWhyNotPosted(draft: Draft): string | null {
  return useWhyNotPostedOf()(draft)
}

export function useWhyNotPostedOf(): (draft: Draft) => string | null {
  const { t } = useTranslation('board')
  const { writer } = useGrid()
  return ({ box, words, details }) => {
    const why = whyNotPutInto(writer, box)
    if (why) return t(`why.${why}`)
    const length = words.trim().length
    if (length === 0) return t('form.empty')
    if (length > LIMITS.cardWords) return t('form.tooLong', { count: length - LIMITS.cardWords })
    return onlyAsProxy(writer.role, 'add-card') && !details.onBehalfOf ? t('form.behalfNeeded') : null
  }
}
