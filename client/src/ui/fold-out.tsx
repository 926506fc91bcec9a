import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './fold-out.module.css'
import { Icon, type IconName } from './icon.tsx'
import { CloseFoldContext } from './use-close-fold.ts'

export interface FoldOutProps {
  /** What is seen on its button. */
  readonly words: ReactNode
  /** What is said of it, when the words alone do not say enough; it has the words in it. */
  readonly label?: string
  readonly icon?: IconName
  readonly className?: string | undefined
  /** What it holds: buttons, each of which closes it with `useCloseFold`. */
  readonly children: ReactNode
}

/** A button with a few more under it. Escape, a press elsewhere and moving on with Tab close it; nothing else moves for it. */
export function FoldOut({ words, label, icon, className, children }: FoldOutProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus({ preventScroll: true })
  }
  useEffect(() => {
    if (!open) return
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false)
    }
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus({ preventScroll: true })
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', escape)
    }
  }, [open])
  return (
    <div ref={whole} className={[styles.whole, className].filter(Boolean).join(' ')}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} />}
        <span className={styles.words}>{words}</span>
        <Icon name="down" />
      </button>
      {open && (
        <div id={id} className={styles.held}>
          <CloseFoldContext value={close}>{children}</CloseFoldContext>
        </div>
      )}
    </div>
  )
}
