import type { ExampleView } from '@evenhand/shared/protocol/view'

const KEY = 'evenhand.example'

/** Keeps the example's links for this tab, so that a reload does not lose them. Its people are made up. */
export function keepExample(example: ExampleView) {
  window.sessionStorage.setItem(KEY, JSON.stringify(example))
}

export function keptExample(): ExampleView | null {
  const text = window.sessionStorage.getItem(KEY)
  return text === null ? null : JSON.parse(text)
}
