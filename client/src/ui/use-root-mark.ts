import { useLayoutEffect } from 'react'

/**
 * Says at the root of the page that something is on the screen, for rules of places far from it. To ask with `:has()`
 * would look through the whole board with every letter that somebody types. [U10] `value` null: not now.
 */
export function useRootMark(name: string, value: string | null = ''): void {
  useLayoutEffect(() => {
    if (value === null) return undefined
    const { dataset } = document.documentElement
    dataset[name] = value
    return () => {
      delete dataset[name]
    }
  }, [name, value])
}
