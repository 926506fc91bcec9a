import type { Child } from '@evenhand/shared/domain/meeting'
import { useTranslation } from '../i18n/use-translation.ts'
import { useCards, useGrid } from '../grid/grid-context.tsx'
import { useNameOf } from '../grid/use-name-of.ts'
import { WordsView } from '../grid/words-view.tsx'
import styles from './own-page.module.css'
import { ownWordsOf } from './own-words.ts'

/** What somebody has put on this page for the child to read. Nothing else of the meeting is here. [C3] */
export function FromOthers({ child }: { readonly child: Child }) {
  const { t } = useTranslation('children')
  const { view } = useGrid()
  const cards = useCards()
  const nameOf = useNameOf()
  const own = new Set(ownWordsOf(cards, view.people, child.id, 'withdrawn-too'))
  const shared = cards.filter((card) => !own.has(card) && card.withdrawn === null)
  if (shared.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="own-shared">
      <h3 id="own-shared">{t('page.fromOthers')}</h3>
      <ul className={styles.sayings}>
        {shared.map((card) => (
          <li key={card.id} className={styles.saying}>
            <WordsView className={styles.words ?? ''} words={card.words} lang={card.lang} />
            <p className="small">{t('page.from', { name: card.onBehalfOf?.name ?? nameOf(card.author) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
