import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { whyNoWriting } from './card-abilities.ts'
import { useGrid } from './grid-context.tsx'
import styles from './grid-screen.module.css'
import type { ActName } from './own-acts.ts'

/** Takes back this person's own last act on the board, by hand or with the usual keys. In a text the keys are the text's. [U5] */
export function UndoButton() {
  const { t } = useTranslation(['cards', 'board'])
  const { acts, writer } = useGrid()
  const last = useSyncExternalStore(acts.subscribe, acts.last)
  const [told, setTold] = useState<{ readonly how: 'undone' | 'changed' | null; readonly then: ActName | null } | null>(
    null,
  )
  const why = whyNoWriting(writer)
  const canUndo = last !== null && why === null

  const undo = useCallback(() => {
    const how = acts.undo()
    setTold({ how, then: acts.last() })
  }, [acts])

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isUndo(event) || !canUndo || isTyping(event.target)) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, canUndo])

  return (
    <div className={styles.undo}>
      {last !== null && (
        <Button small look="quiet" notNow={why ? t(`board:why.${why}`) : undefined} onPress={undo}>
          {t('undo.button', { act: t(`undo.acts.${last}`) })}
        </Button>
      )}
      <span role="status" className="small">
        {told?.how && told.then === last && t(`undo.${told.how}`)}
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
