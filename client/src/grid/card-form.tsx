import { type Card, LIMITS } from '@evenhand/shared/domain/grid'
import { plainWords } from '@evenhand/shared/grid-doc/words'
import { cardText, editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { type KeyboardEvent, useDeferredValue, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { AnswersButton } from './answers-ask.tsx'
import { CardDetailsFields } from './card-details.tsx'
import { WordHelp } from './later.ts'
import styles from './card-form.module.css'
import { useCard, useGrid } from './grid-context.tsx'
import { useKeepFocus } from './use-keep-focus.ts'
import { WritingPlace } from './writing-place.tsx'

/** The author's own card, open: every letter and every choice is on the board as it is made. */
export function CardForm({ card: drawn, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const { t } = useTranslation('board')
  const { room, acts } = useGrid()
  // Where it is drawn stands still while it is open; what it says of itself does not.
  const card = useCard(drawn.id) ?? drawn
  const text = cardText(room.doc, card.id)
  const form = useRef<HTMLDivElement>(null)
  useKeepFocus(card.id, form)
  // The place to write is there at once, the rest of the form a frame later. [U10]
  const whole = useDeferredValue(true, false)

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'Escape') onDone()
  }

  return (
    <div ref={form} className={styles.form} role="group" aria-label={t('form.editTitle')} onKeyDown={onKeyDown}>
      {text && (
        <div className={styles.words}>
          <WritingPlace
            key={card.id}
            text={text}
            words={card.words}
            label={t('form.words')}
            limit={LIMITS.cardWords}
            autoFocus
          />
        </div>
      )}
      {whole && (
        <>
          <WordHelp of="card" text={plainWords(card.words)} />
          <CardDetailsFields
            box={card.box}
            value={{ ...card, basedOn: card.basedOn || null, test: card.test || null, rival: card.rival || null }}
            onChange={(patch) => acts.act('say', () => editCard(room.doc, card.id, patch))}
          />
        </>
      )}
      <div className={styles.done}>
        <AnswersButton card={card} />
        <button type="button" className="btn btn--small btn--main" onClick={onDone}>
          {t('form.done')}
        </button>
      </div>
    </div>
  )
}
