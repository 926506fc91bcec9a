import { placesInOrder, type Scale } from '@evenhand/shared/domain/scale'
import { useTranslation } from '../i18n/use-translation.ts'
import { placeOnLine } from './place-on-line.ts'
import { slopeX } from './slope.tsx'
import styles from './second-look.module.css'

/** The key, both ends in words and the numbers that all slopes share. */
export function SlopesHead({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation('scoring')
  const ends = [
    { place: 10, words: scale.anchor10 },
    { place: 0, words: scale.anchor0 },
  ]
  const inOrder = scale.direction === 'ten-left' ? ends : ends.toReversed()
  return (
    <div className={styles.slopesHead}>
      <p className={styles.key}>
        <span>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle className={styles.from} cx="10" cy="10" r="6" />
          </svg>
          {t('second.before')}
        </span>
        <span>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle className={styles.to} cx="10" cy="10" r="7" />
          </svg>
          {t('second.after')}
        </span>
      </p>
      <div>
        <div className={styles.ends}>
          {inOrder.map(({ place, words }) => (
            <p key={place} dir="auto">
              <b>{place}</b> {words}
            </p>
          ))}
        </div>
        <svg className={styles.numbers} viewBox="0 0 500 22" aria-hidden="true">
          {placesInOrder(scale.direction).map((place) => (
            <text key={place} x={slopeX(placeOnLine(place, scale.direction))} y="16">
              {place}
            </text>
          ))}
        </svg>
      </div>
      <p className={styles.whyHead}>{t('second.why')}</p>
    </div>
  )
}
