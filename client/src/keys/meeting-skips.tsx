import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Way } from '../meeting/ways-switch.tsx'
import { part } from '../ui/part.tsx'
import type { KeysDialogProps } from './keys-dialog.tsx'
import styles from './keys.module.css'

const KeysDialog = part<KeysDialogProps>(async () => (await import('./keys-dialog.tsx')).KeysDialog, {
  sentences: 'beside-the-board',
})

export interface MeetingSkipsProps {
  readonly main: RefObject<HTMLElement | null>
  readonly way: Way
  /** Null: the board is not open to this person. */
  readonly onWay: ((way: Way) => void) | null
  /** Once a meeting is closed, no card could ever go up. */
  readonly closed: boolean
}

type Goal = 'main' | 'add'

/** The first stops of the keyboard, seen only while it is on them: past the header, and to the list of keys. [U1] */
export function MeetingSkips({ main, way, onWay, closed }: MeetingSkipsProps) {
  const { t } = useTranslation('meeting')
  const [keys, showKeys] = useState(false)
  const [goal, setGoal] = useState<Goal | null>(null)
  useHelpKey(() => showKeys(true))
  useEffect(() => {
    if (goal === null) return
    setGoal(null)
    const add = goal === 'add' ? main.current?.querySelector<HTMLElement>('[data-adds]') : null
    ;(add ?? main.current)?.focus()
  }, [goal, main])

  const skip = (words: string, onPress: () => void) => (
    <button type="button" className="skip" onClick={onPress}>
      {words}
    </button>
  )
  return (
    <nav className={styles.skips} aria-label={t('skips.label')}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {onWay && (
        <>
          {(['board', 'list'] as const).map((to) => (
            <span key={to}>
              {skip(t(`skips.${to}`), () => {
                onWay(to)
                setGoal('main')
              })}
            </span>
          ))}
          {!closed &&
            skip(t('skips.add'), () => {
              if (way !== 'list') onWay('board')
              setGoal('add')
            })}
        </>
      )}
      {skip(t('skips.keys'), () => showKeys(true))}
      {keys && <KeysDialog open onClose={() => showKeys(false)} />}
    </nav>
  )
}

/** Ctrl or Cmd and the stroke key: with a held key it never gets in the way of somebody who speaks their keys. */
function useHelpKey(onPress: () => void) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey } = event
      if ((key !== '/' && key !== '?') || !(ctrlKey || metaKey)) return
      event.preventDefault()
      onPress()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
