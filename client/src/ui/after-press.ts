/**
 * Does something once nothing is pressed any more: what changes the page between going down and coming up would move
 * what somebody is pressing from under their finger. [U4]
 */
export function afterPress(act: () => void): void {
  if (document.querySelector(':active') === null) act()
  else window.addEventListener('pointerup', () => setTimeout(act), { once: true })
}
