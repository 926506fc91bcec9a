import type { Card } from '@evenhand/shared/domain/grid'

/**
 * Brings another card into sight and the focus to it: opens the part of the board it stands in where that is folded or
 * another one is shown. False when it is not drawn at all, because something hides it.
 */
export async function goToCard({ id, box }: Pick<Card, 'id' | 'box'>): Promise<boolean> {
  if (focusOn(id)) return true
  press(`[data-part="${CSS.escape(box)}"]`)
  await painted()
  if (focusOn(id)) return true
  press(`[data-box="${CSS.escape(box)}"] button[aria-expanded="false"]`)
  await painted()
  return focusOn(id)
}

function focusOn(id: string): boolean {
  const place = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
  if (!place) return false
  place.scrollIntoView({ block: 'center', behavior: 'instant' })
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  return true
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
  })
}
