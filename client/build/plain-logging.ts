/**
 * Stands in for `lib0/logging` in the build. Yjs warns of its misuse with it, in colours, and for the colours every board
 * would fetch a library of schemas. Here a warning is its words alone, never what is in a document. [U9]
 */
export function warn(...words: readonly unknown[]): void {
  console.warn(...words.filter((word) => typeof word === 'string'))
}

export const print = warn

/** Colours are symbols to Yjs, and left out with everything that is not words. */
export const BOLD = Symbol('bold')
export const UNBOLD = BOLD
export const RED = BOLD
export const ORANGE = BOLD
