/**
 * A device that belongs to somebody else, or to everybody: nothing is kept on it. That it is one stands in a cookie which
 * goes with the browser, and its value is how many minutes nothing may happen. [X3]
 */
const COOKIE = 'evenhand-borrowed'

/** In the tab that came in, and in no other: when it was last hidden, in ms since 1970. It tells nothing else. */
const TAB = 'evenhand.tab'

const SETTINGS = 'evenhand.settings'

/** A reload takes less; whoever opens a closed tab again later is somebody else. */
const RELOAD_MS = 60_000

export const IDLE_MINUTES = [5, 15, 30, 60] as const
export type IdleMinutes = (typeof IDLE_MINUTES)[number]

/** After how many minutes it leaves by itself; null: this device is one's own. */
export function borrowedFor(): number | null {
  const minutes = Number(new RegExp(`(?:^|; )${COOKIE}=(\\d+)`).exec(document.cookie)?.[1])
  return Number.isInteger(minutes) && minutes > 0 ? minutes : null
}

/** Also when another tab has just given it back: this one was of the same person. */
export function isBorrowed(): boolean {
  return borrowedFor() !== null || typeof tabMark() === 'string'
}

/** From now on this browser keeps nothing, and what was set here before is gone. */
export function borrow(minutes: number): void {
  staysBorrowed(minutes)
  inStorage(() => {
    sessionStorage.setItem(TAB, '')
    localStorage.removeItem(SETTINGS)
  })
}

/** Says so again when another tab has given the device back: whoever is still here has not. */
export function staysBorrowed(minutes: number): void {
  if (borrowedFor() !== minutes) document.cookie = `${COOKIE}=${minutes}; path=/; samesite=strict`
}

/** This tab opens nothing any more, whatever the server still lets in. */
export function closeTab(): void {
  inStorage(() => sessionStorage.removeItem(TAB))
}

/** Nothing of it is left on the device. */
export function giveBack(): void {
  if (!isBorrowed()) return
  document.cookie = `${COOKIE}=; path=/; samesite=strict; expires=Thu, 01 Jan 1970 00:00:00 GMT`
  inStorage(() => {
    sessionStorage.clear()
    localStorage.removeItem(SETTINGS)
  })
}

/** Whether this is another tab than the one that came in, or that one opened again after it was closed. */
export function isOfSomebodyBefore(now: number): boolean {
  if (!isBorrowed()) return false
  const hidden = tabMark()
  if (hidden === null || hidden === undefined) return true
  return hidden !== '' && now - Number(hidden) > RELOAD_MS
}

/** Marks when this tab was closed or reloaded, for as long as it lives. Returns how to stop. */
export function keepTabMark(): () => void {
  inStorage(() => sessionStorage.setItem(TAB, ''))
  const mark = () => {
    // "Exit this page" has taken the mark away for good.
    inStorage(() => {
      if (sessionStorage.getItem(TAB) !== null) sessionStorage.setItem(TAB, String(Date.now()))
    })
  }
  window.addEventListener('pagehide', mark)
  return () => window.removeEventListener('pagehide', mark)
}

const tabMark = () => inStorage(() => sessionStorage.getItem(TAB))

function inStorage<Value>(what: () => Value): Value | undefined {
  try {
    return what()
  } catch {
    // A browser that keeps nothing anyway.
    return undefined
  }
}
