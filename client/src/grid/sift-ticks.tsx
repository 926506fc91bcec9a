import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { useCards, useGrid } from './grid-context.tsx'
import { type Sift, SHOW_ALL, sift as sifted } from './lanes.ts'
import styles from './list-view.module.css'

const ONLY = ['undiscussed', 'contested', 'untagged', 'mine'] as const

/** Narrows the list down, with how many there are before it is ticked. */
export function SiftTicks({ sift, onSift }: { readonly sift: Sift; readonly onSift: (sift: Sift) => void }) {
  const { t } = useTranslation(['board', 'cards'])
  const cards = useCards()
  const { writer } = useGrid()
  const template = useTemplate()
  const whose = { me: writer.member, template }
  return (
    <fieldset className={styles.sift}>
      <legend>{t('filter.only')}</legend>
      {ONLY.map((only) => (
        <label key={only} className={styles.tick}>
          <input
            type="checkbox"
            checked={sift[only]}
            onChange={({ target }) => onSift({ ...sift, [only]: target.checked })}
          />
          {only === 'undiscussed' ? t('cards:filter.undiscussed') : t(`filter.${only}`)} (
          {sifted(cards, { ...SHOW_ALL, [only]: true }, whose).length})
        </label>
      ))}
    </fieldset>
  )
}
