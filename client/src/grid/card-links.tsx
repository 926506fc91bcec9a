import type { CardLink } from '@evenhand/shared/domain/card-link'
import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { whyNoWriting } from './card-abilities.ts'
import { goToCard } from './card-jump.ts'
import styles from './card-links.module.css'
import { useGrid } from './grid-context.tsx'
import { planWords } from './plan-words.ts'
import { shortly } from './shortly.ts'
import { useLinks } from './use-around.ts'
import { useCardMarks } from './use-card-marks.ts'

/** More than so many lines at one card open at a press. */
const FEW = 2

/** What a card hangs together with, both ways, with the way there. One's own lines can be taken away. [D9] */
export function CardLinks({ card }: { readonly card: Card }) {
  const mine = useLinks().filter(({ from, to }) => from === card.id || to === card.id)
  const [lost, setLost] = useState(false)
  const { t } = useTranslation('cards')
  const [all, showAll] = useState(false)
  const shown = all || mine.length <= FEW ? mine : mine.slice(0, FEW - 1)
  if (mine.length === 0) return null
  return (
    <ul className={`${styles.links} card__aside`}>
      {shown.map((link) => (
        <LinkLine key={link.id} link={link} away={link.from === card.id} onLost={setLost} />
      ))}
      {mine.length > FEW && (
        <li>
          <button type="button" className={styles.go} aria-expanded={all} onClick={() => showAll(!all)}>
            {all ? t('links.fewer') : t('links.more', { count: mine.length - shown.length })}
          </button>
        </li>
      )}
      <li role="status" className={styles.lost}>
        {lost && t('links.hidden')}
      </li>
    </ul>
  )
}

interface LinkLineProps {
  readonly link: CardLink
  /** Whether it goes out from the card that it is drawn at. */
  readonly away: boolean
  readonly onLost: (lost: boolean) => void
}

function LinkLine({ link, away, onLost }: LinkLineProps) {
  const { t } = useTranslation('cards')
  const { reader, room, writer } = useGrid()
  const { unlink } = useCardMarks()
  const other = away ? link.to : link.from
  const card = reader.card(other as CardId)
  const words = card ? shortly(card) || t('links.noWords') : (planWords(room.doc, other) ?? t('links.gone'))
  const own = link.by === writer.member && whyNoWriting(writer) === null
  return (
    <li className={styles.link}>
      <Icon name="link" />
      <b>{t(`links.${away ? 'out' : 'in'}.${link.kind}`)}</b>
      {card ? (
        <button
          type="button"
          className={styles.go}
          dir="auto"
          aria-label={t('links.goTo', { words })}
          title={words}
          onClick={() => void goToCard(card).then((found) => onLost(!found))}
        >
          {words}
        </button>
      ) : (
        <span className={styles.thing} dir="auto" title={words}>
          {words}
        </span>
      )}
      {card?.withdrawn && <span>{t('links.withdrawn')}</span>}
      {!card && <span>{`(${t('links.plan')})`}</span>}
      {own && (
        <button
          type="button"
          className={`iconbtn ${styles.take}`}
          aria-label={t('links.remove', { words })}
          onClick={() => unlink(link.id)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  )
}
