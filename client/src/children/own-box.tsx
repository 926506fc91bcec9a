import { type Card, LIMITS } from '@evenhand/shared/domain/grid'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { BoxPlan } from '@evenhand/shared/domain/template'
import { addCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { restoreCard } from '@evenhand/shared/grid-doc/edit-marks'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { orderAtEnd } from '../grid/plan-drop.ts'
import { useNameOf } from '../grid/use-name-of.ts'
import { WordsView } from '../grid/words-view.tsx'
import { Button } from '../ui/button.tsx'
import styles from './own-page.module.css'

interface OwnBoxProps {
  readonly box: BoxPlan
  readonly child: Child
  readonly cards: readonly Card[]
  readonly writes: boolean
}

/** One question to the child, what they have said to it, and a place to say more. */
export function OwnBox({ box, child, cards, writes }: OwnBoxProps) {
  const { t } = useTranslation('children')
  const { writer } = useGrid()
  const [open, setOpen] = useState(false)
  const id = useId()
  const mayWrite = may(writer.role, 'enter-childs-words', 'own')
  return (
    <section className={`${styles.box} ${styles[box.look] ?? ''}`} aria-labelledby={id}>
      <h3 id={id}>{box.title}</h3>
      <p className={styles.ask}>{box.ask}</p>
      <ul className={styles.sayings}>
        {cards.map((card) => (
          <Saying key={card.id} card={card} writes={writes} />
        ))}
      </ul>
      {mayWrite && !open && (
        <Button
          look={cards.length === 0 ? 'main' : 'plain'}
          notNow={writes ? undefined : t('page.paused')}
          onPress={() => setOpen(true)}
        >
          {t(cards.length === 0 ? 'page.write' : 'page.writeMore')}
        </Button>
      )}
      {open && <Writing box={box} child={child} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Saying({ card, writes }: { readonly card: Card; readonly writes: boolean }) {
  const { t } = useTranslation('children')
  const { room, writer } = useGrid()
  const nameOf = useNameOf()
  const own = card.author === writer.member
  const away = card.withdrawn !== null
  return (
    <li className={away ? `${styles.saying} ${styles.away}` : styles.saying}>
      {away ? (
        <p>{t('page.takenAway')}</p>
      ) : (
        <WordsView className={styles.words ?? ''} words={card.words} lang={card.lang} />
      )}
      {!away && card.onBehalfOf !== null && <p className="small">{t('page.by', { name: nameOf(card.author) })}</p>}
      {own && writes && (
        <button
          type="button"
          className="btn btn--plain btn--small"
          onClick={() =>
            away ? restoreCard(room.doc, card.id) : withdrawCard(room.doc, card.id, { by: writer.member, reason: '' })
          }
        >
          {t(away ? 'page.bringBack' : 'page.takeAway')}
        </button>
      )}
    </li>
  )
}

interface WritingProps {
  readonly box: BoxPlan
  readonly child: Child
  readonly onClose: () => void
}

function Writing({ box, child, onClose }: WritingProps) {
  const { t } = useTranslation('children')
  const { room, reader, writer } = useGrid()
  const [words, setWords] = useState('')
  const id = useId()
  const isChild = writer.role === 'child'

  function put() {
    if (words.trim() === '') return
    const order = orderAtEnd(reader.cards(), box.id)
    const whose = isChild ? {} : { onBehalfOf: { name: child.name, child: child.id } }
    const card = { author: writer.member, box: box.id, order, children: [child.id], ownWords: true }
    addCard(room.doc, { ...card, ...whose, words: words.trim() })
    onClose()
  }

  return (
    <form
      className={styles.writing}
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <label htmlFor={id}>{t('page.yourWords')}</label>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={4}
        maxLength={LIMITS.cardWords}
        autoFocus
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="row">
        <Button type="submit" look="main" notNow={words.trim() === '' ? t('page.write') : undefined}>
          {isChild ? t('page.put') : t('page.putFor', { child: firstName(child.name) })}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
