import type { Card } from '@evenhand/shared/domain/grid'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoAdding, whyNoWriting } from '../grid/card-abilities.ts'
import { useCards, useGrid } from '../grid/grid-context.tsx'
import { useNameOf } from '../grid/use-name-of.ts'
import { WordsView } from '../grid/words-view.tsx'
import { Button } from '../ui/button.tsx'
import styles from './children.module.css'
import { ownWordsOf } from './own-words.ts'
import { OwnWordsForm } from './own-words-form.tsx'

/** What the child said, large, with who wrote it down and whether it is word for word. */
export function OwnWords({ child }: { readonly child: Child }) {
  const { t } = useTranslation('children')
  const { view, writer } = useGrid()
  const words = ownWordsOf(useCards(), view.people, child.id)
  const [open, setOpen] = useState(false)
  const reason = whyNoAdding(writer) ?? whyNoWriting(writer)
  const why = reason && t(`board:why.${reason}`)
  const name = firstName(child.name)
  const enters = may(writer.role, 'enter-childs-words', 'own') && writer.role !== 'child'
  return (
    <section className={styles.part} aria-labelledby="panel-words">
      <h3 id="panel-words">{t('words.title', { child: name })}</h3>
      {words.length === 0 && <p className={styles.empty}>{t('words.none', { child: name })}</p>}
      <ul className={styles.words}>
        {words.map((card) => (
          <OneSaying key={card.id} card={card} name={name} />
        ))}
      </ul>
      {enters && !open && (
        <div className="row">
          <Button small notNow={why ?? undefined} onPress={() => setOpen(true)}>
            {t('words.add', { child: name })}
          </Button>
          {why && <span className="small">{why}</span>}
        </div>
      )}
      {open && <OwnWordsForm child={child} onClose={() => setOpen(false)} />}
    </section>
  )
}

function OneSaying({ card, name }: { readonly card: Card; readonly name: string }) {
  const { t, i18n } = useTranslation('children')
  const { writer } = useGrid()
  const nameOf = useNameOf()
  const { author, onBehalfOf, ownWords, source, readBack } = card
  const by = author === writer.member ? t('words.you') : nameOf(author)
  const kind = ownWords === true ? 'very' : ownWords === false ? 'account' : 'notSaid'
  return (
    <li className={styles.saying}>
      <WordsView className={styles.sayingWords ?? ''} words={card.words} lang={card.lang} />
      <p className={styles.cite}>
        <b>{t(`words.kind.${kind}`, { child: name })}</b>{' '}
        {i18n.format.sentences([
          i18n.format.aside([
            onBehalfOf ? t('words.writtenBy', { name: by }) : t('words.bySelf', { child: name }),
            source?.when,
          ]),
          readBack !== null && t(readBack ? 'words.readBack' : 'words.notReadBack'),
        ])}
      </p>
    </li>
  )
}
