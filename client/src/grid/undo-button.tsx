import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { whyNoWriting } from './card-abilities.ts'
import { useGrid } from './grid-context.tsx'
import styles from './grid-screen.module.css'

/** Takes back this person's own last act on the board, by hand or with the usual keys. In a text the keys are the text's. [U5] */
export function UndoButton() {
  const { t } = useTranslation(['cards', 'board'])
  const { acts, writer } = useGrid()
  const last = useSyncExternalStore(acts.subscribe, acts.last)
  const [told, setTold] = useState<'undone' | 'changed' | null>(null)
  const why = whyNoWriting(writer)
  const notNow = why ? t(`board:why.${why}`) : last === null ? t('undo.nothing') : undefined
  const canUndo = notNow === undefined

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isUndo(event) || !canUndo || isTyping(event.target)) return
      event.preventDefault()
      setTold(acts.undo())
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [acts, canUndo])

  return (
    <div className={styles.undo}>
      <Button small look="quiet" notNow={notNow} onPress={() => setTold(acts.undo())}>
        {last === null ? t('undo.nothing') : t('undo.button', { act: t(`undo.acts.${last}`) })}
      </Button>
      <span role="status" className="small">
        {told && t(`undo.${told}`)}
      </span>
    </div>
  )
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey
}

/** Where somebody types, and in a dialog, the keys belong to what is typed there. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, [contenteditable="true"], [role$="dialog"]') !== null
  )
}
