import { generateKeyBetween } from 'fractional-indexing'

/**
 * A place between two neighbours in a box; null is the box's start or end. Neighbours that came out equal (two people
 * added a card at the same moment) or that are no order keys are answered with a place after the first, never an error.
 */
export function orderBetween(a: string | null, b: string | null): string {
  const before = asKey(a)
  const after = asKey(b)
  return before !== null && after !== null && before >= after
    ? generateKeyBetween(before, null)
    : generateKeyBetween(before, after)
}

/** The order of the last of these, or null when there is none: what `orderBetween` takes to put one more at the end. */
export function lastOrder(cards: readonly { readonly order: string }[]): string | null {
  return cards.reduce<string | null>((last, { order }) => (last === null || order > last ? order : last), null)
}

/** An order is written by clients, so one that the library would throw on is read as "no neighbour". */
function asKey(order: string | null): string | null {
  return order !== null && isOrder(order) ? order : null
}

/** Whether this is an order key that the library can count on from. */
export function isOrder(order: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]{1,127}$/.test(order)) return false
  try {
    generateKeyBetween(order, null)
    return true
  } catch {
    // The library says "not a key" by throwing; that is the answer to the question asked here.
    return false
  }
}
