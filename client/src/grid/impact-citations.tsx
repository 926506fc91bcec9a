import { whyNotCited } from '@evenhand/shared/domain/citable'
import type { Citation } from '@evenhand/shared/domain/card-link'
import type { Card } from '@evenhand/shared/domain/grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { whyNoWriting } from './card-abilities.ts'
import { TagMark } from './card-cite.tsx'
import { goToCard } from './card-jump.ts'
import styles from './card-links.module.css'
import { useCards, useGrid } from './grid-context.tsx'
import { shortly } from './shortly.ts'
import { useCardMarks } from './use-card-marks.ts'
import { useCitations } from './use-citations.ts'
import { useNameOf } from './use-name-of.ts'

/**
 * The cards that a child's impact statement rests on, with who cited each. One that was withdrawn is left out; a hypothesis
 * that has lost its test or its rival says so and does not count. [D7]
 */
export function ImpactCitations({ child }: { readonly child: ChildId }) {
  const { t } = useTranslation('cards')
  const cards = useCards()
  const cited = useCitations()
    .filter((citation) => citation.child === child)
    .map((citation) => ({ citation, card: cards.find(({ id }) => id === citation.card) }))
  const shown = cited.filter((each): each is { citation: Citation; card: Card } => each.card?.withdrawn === null)
  if (shown.length === 0) return null
  return (
    <section aria-label={t('cite.label')}>
      <ul className={styles.links}>
        {shown.map(({ citation, card }) => (
          <CitedLine key={citation.id} citation={citation} card={card} />
        ))}
      </ul>
    </section>
  )
}

function CitedLine({ citation, card }: { readonly citation: Citation; readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { writer } = useGrid()
  const { uncite } = useCardMarks()
  const nameOf = useNameOf()
  const words = shortly(card) || t('links.noWords')
  const own = citation.by === writer.member
  return (
    <li className={styles.link}>
      <Icon name="link" />
      <TagMark card={card} />
      <button
        type="button"
        className={styles.go}
        dir="auto"
        aria-label={t('links.goTo', { words })}
        title={words}
        onClick={() => void goToCard(card)}
      >
        {words}
      </button>
      <span className={styles.cited}>
        {own ? t('cite.byYou') : t('cite.by', { name: nameOf(citation.by) })}
        {whyNotCited(card) !== null && <>; {t('cite.open')}</>}
      </span>
      {own && whyNoWriting(writer) === null && (
        <button
          type="button"
          className={`iconbtn ${styles.take}`}
          aria-label={`${t('cite.take')}: ${words}`}
          onClick={() => uncite(citation.id)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  )
}
