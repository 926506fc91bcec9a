import type { Card } from '@evenhand/shared/domain/grid'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { whyNoWriting } from './card-abilities.ts'
import styles from './card-links.module.css'
import { useGrid } from './grid-context.tsx'
import { useCardMarks } from './use-card-marks.ts'
import { useNameOf } from './use-name-of.ts'

/** How the minute taker would put it, until the author takes it over or puts it away. Nobody else decides. [G6] */
export function CardWording({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { writer } = useGrid()
  const { takeOver, putAway } = useCardMarks()
  const nameOf = useNameOf()
  const { wording } = card
  if (!wording || card.withdrawn) return null
  const mine = wording.by === writer.member
  const own = card.author === writer.member
  const free = whyNoWriting(writer) === null
  return (
    <div className="card__note">
      <b>{mine ? t('wording.proposedYou') : t('wording.proposed', { name: nameOf(wording.by) })}</b>{' '}
      <span dir="auto">{wording.words}</span>
      {free && (own || mine) && (
        <div className={styles.ways}>
          {own && (
            <Button small onPress={() => takeOver(card, wording.words)}>
              {t('wording.takeOver')}
            </Button>
          )}
          <Button small onPress={() => putAway(card)}>
            {t(own ? 'wording.putAway' : 'wording.takeBack')}
          </Button>
        </div>
      )}
    </div>
  )
}
