const KEYS: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Space',
  'Enter',
  'Escape',
])

/**
 * The drag library hears keys only a moment after a card is picked up. Somebody who is quick, or whose device is slow,
 * would press an arrow into nothing: the first key that nobody took is pressed once more for it. [U8] Gives how to stop.
 */
export function keepEarlyKeys(pickedUpBy: Event): () => void {
  const stop = () => window.removeEventListener('keydown', again)
  function again(event: KeyboardEvent) {
    if (event === pickedUpBy) return
    stop()
    if (event.defaultPrevented || !KEYS.has(event.code)) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    const { key, code, target } = event
    setTimeout(() =>
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true })),
    )
  }
  window.addEventListener('keydown', again)
  return stop
}
