import type { Card } from '@evenhand/shared/domain/grid'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'

/** That a card was spoken about, as the chair or the minute taker has marked it. */
export function DiscussedMark({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  if (!card.discussed) return null
  return (
    <p className="card__state">
      <Icon name="checked" />
      {t('discussed.mark')}
    </p>
  )
}
