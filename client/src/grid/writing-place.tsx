import type { Words } from '@evenhand/shared/domain/grid'
import { appendWords, plainWords } from '@evenhand/shared/grid-doc/words'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { part } from '../ui/part.tsx'
import type { WordsEditorProps } from './words-editor.tsx'
import { WordsView } from './words-view.tsx'
import styles from './writing-place.module.css'

export interface WritingPlaceProps extends WordsEditorProps {
  /** What stands in the text now. */
  readonly words: Words
}

/** More than a third of a board's script, and needed only by whoever writes. [U9] */
export const WordsEditor = part<WritingPlaceProps>(async () => (await import('./words-editor.tsx')).WordsEditor, {
  loading: (props) => <Meanwhile {...props} />,
  failed: (props, again) => <Meanwhile {...props} onAgain={again} />,
})

/** A text that this person may write: words to read until they go there to write, then the editor. */
export function WritingPlace(props: WritingPlaceProps) {
  const [writing, write] = useState(props.autoFocus ?? false)
  if (writing) return <WordsEditor {...props} autoFocus />
  return <Resting {...props} onWrite={() => write(true)} />
}

interface RestingProps extends WritingPlaceProps {
  readonly onWrite: () => void
}

/** The field lies over the words unseen: a press or the keyboard goes into it, and the editor takes its place. */
function Resting({ label, words, onWrite }: RestingProps) {
  const id = useId()
  return (
    <div className={styles.resting}>
      <div id={id}>
        <WordsView className={styles.words ?? ''} words={words} />
      </div>
      <textarea aria-label={label} aria-describedby={id} onFocus={onWrite} />
    </div>
  )
}

interface MeanwhileProps extends WritingPlaceProps {
  /** The editor could not be fetched: asks for it again. */
  readonly onAgain?: () => void
}

/** While the editor is on its way: what is typed here goes to the end of the text when this field goes, whatever the reason. */
function Meanwhile({ text, label, words, limit, onAgain }: MeanwhileProps) {
  const { t } = useTranslation('board')
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const here = field.current
    return () => {
      if (here?.value) appendWords(text, here.value)
    }
  }, [text])
  return (
    <div className={styles.meanwhile}>
      <WordsView className={styles.words ?? ''} words={words} />
      <textarea
        ref={field}
        className="input"
        dir="auto"
        rows={2}
        aria-label={label}
        autoFocus
        maxLength={Math.max(0, limit - plainWords(words).length)}
      />
      <p className="small" role="status">
        {t(onAgain ? 'form.notOpened' : 'form.opening')}{' '}
        {onAgain && (
          <Button small look="quiet" onPress={onAgain}>
            {t('ui:tryAgain')}
          </Button>
        )}
      </p>
    </div>
  )
}
