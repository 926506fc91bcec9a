import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { must } from '@evenhand/shared/lib/must'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './pop-up.module.css'

export interface PopUpProps {
  /** What opened it: it stands beside that, and gives the focus back to it. */
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

const GAP = 8

/**
 * Something short over the page, closed by the browser's own means: Escape, or a press beside it. The page below stays as it is;
 * to make it inert, as the library's own popover does, is to style all of it anew, twice. [U10]
 */
export function PopUp({ button, onClose, className, children }: PopUpProps) {
  const { t } = useTranslation('ui')
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const here = must(place.current, 'the pop-up')
    // A browser that does not know it yet shows it all the same.
    if ('showPopover' in here) here.showPopover()
    const puts = () => putBeside(here, button.current)
    puts()
    window.addEventListener('resize', puts)
    return () => window.removeEventListener('resize', puts)
  }, [button])
  useScrolledAway(place, onClose)
  useFocusBack(button)
  return (
    <div
      ref={place}
      popover="auto"
      className={[styles.popUp, className].filter(Boolean).join(' ')}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A press on the button is one beside it: closed twice, it would open again.
        if (relatedTarget === button.current) return
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onClose()
      }}
    >
      {children}
      {/* For whoever reads with their ears on glass: there is no Escape there, and nothing beside it to press. */}
      <button type="button" className="hush" tabIndex={-1} aria-label={t('close')} onClick={onClose} />
    </div>
  )
}

/** It would stay behind when this person scrolls the page. What scrolls because of others leaves it open. */
function useScrolledAway(place: RefObject<HTMLElement | null>, onClose: () => void) {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const moves = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) close.current()
    }
    window.addEventListener('wheel', moves, { passive: true })
    window.addEventListener('touchmove', moves, { passive: true })
    return () => {
      window.removeEventListener('wheel', moves)
      window.removeEventListener('touchmove', moves)
    }
  }, [place])
}

/** Unless what was chosen has taken it, or has taken the button away. */
function useFocusBack(button: RefObject<HTMLButtonElement | null>) {
  useEffect(() => {
    const opener = button.current
    return () => {
      const at = document.activeElement
      if (opener?.isConnected && (!at || at === document.body)) opener.focus({ preventScroll: true })
    }
  }, [button])
}

/** Below the button and to its end; above it where there is more room. */
function putBeside(here: HTMLElement, button: HTMLElement | null) {
  if (!button) return
  here.style.maxHeight = ''
  const at = button.getBoundingClientRect()
  const { width, height } = here.getBoundingClientRect()
  const [above, below] = [at.top - 2 * GAP, window.innerHeight - at.bottom - 2 * GAP]
  const up = height > below && above > below
  const left = getComputedStyle(here).direction === 'rtl' ? at.left : at.right - width
  here.style.maxHeight = `${Math.max(up ? above : below, 0)}px`
  here.style.top = `${up ? Math.max(GAP, at.top - GAP - height) : at.bottom + GAP}px`
  here.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`
}
