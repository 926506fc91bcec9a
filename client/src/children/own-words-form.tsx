import { LIMITS } from '@evenhand/shared/domain/grid'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { orderAtEnd } from '../grid/plan-drop.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Choice, FoldedChoice } from '../ui/choice.tsx'
import { WordsField } from '../ui/words-field.tsx'
import styles from './children.module.css'

type Whose = '' | 'very' | 'account'

/** Something a child said, taken down by somebody else. Whether it is word for word is theirs to say: nothing is chosen. [C1] */
export function OwnWordsForm({ child, onClose }: { readonly child: Child; readonly onClose: () => void }) {
  const { t } = useTranslation('children')
  const { room, reader, writer, acts } = useGrid()
  const template = useTemplate()
  // A box that this stage does not take is not offered: the words would come back.
  const boxes = template.boxes.filter((each) => writer.now.boxes.includes(each.id))
  const [words, setWords] = useState('')
  const [box, setBox] = useState(boxes[0]?.id ?? '')
  const [whose, setWhose] = useState<Whose>('')
  const [when, setWhen] = useState('')
  const [missing, setMissing] = useState(false)
  const id = useId()
  const name = firstName(child.name)
  const whole = words.trim() !== '' && whose !== '' && box !== ''

  function put() {
    setMissing(!whole)
    if (!whole) return
    const source = { kind: 'told_to_me', who: name, when: when.trim(), firstHand: true } as const
    const speaker = { onBehalfOf: { name: child.name, child: child.id }, ownWords: whose === 'very' }
    const card = { author: writer.member, box, order: orderAtEnd(reader.cards(), box), children: [child.id] }
    acts.act('add', () => addCard(room.doc, { ...card, ...speaker, source, words: words.trim() }))
    onClose()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <WordsField
        label={t('words.form.words', { child: name })}
        rows={3}
        max={LIMITS.cardWords}
        autoFocus
        value={words}
        onChange={setWords}
      />
      <Choice<Whose>
        name={`${id}-whose`}
        label={t('words.form.whose')}
        options={[
          { value: 'very', words: t('words.form.very', { child: name }) },
          { value: 'account', words: t('words.form.account', { child: name }) },
        ]}
        value={whose}
        onChange={setWhose}
        {...(missing ? { problem: t('words.form.missing') } : {})}
      />
      <div className="field">
        <label htmlFor={`${id}-when`}>{t('words.form.when')}</label>
        <input
          id={`${id}-when`}
          className="input"
          dir="auto"
          maxLength={200}
          value={when}
          onChange={({ target }) => setWhen(target.value)}
        />
      </div>
      <FoldedChoice
        name={`${id}-box`}
        label={t('words.form.box')}
        options={boxes.map((each) => ({ value: each.id, words: each.title }))}
        value={box}
        onChange={setBox}
      />
      <p className="small">{t('words.form.hears')}</p>
      <div className="row">
        <Button type="submit" look="main" small>
          {t('words.form.put')}
        </Button>
        <Button small onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
