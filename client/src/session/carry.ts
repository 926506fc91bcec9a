import type { Carried } from './hand-over-bag.ts'

/** Lets each part of the page put away what was being written there when the device is handed on, and have it back. [P12] */
export interface Carry {
  /**
   * What was put away under this name, by each tab that this person had open. The edge: the bytes are this app's own and
   * nobody else could seal them, so `Value` is what the part itself gave.
   */
  recall<Value>(name: string): readonly Value[]
  /** `give` is asked at the hand-over; undefined means there is nothing. Returns how to stop. */
  onHandOver(name: string, give: () => unknown): () => void
  /** Everything there is to put away now. */
  pack(): Carried
}

export function createCarry(bags: readonly Carried[]): Carry {
  const givers = new Map<string, () => unknown>()
  return {
    recall: <Value>(name: string) => bags.flatMap((bag) => (name in bag ? [bag[name] as Value] : [])),
    onHandOver(name, give) {
      givers.set(name, give)
      return () => {
        if (givers.get(name) === give) givers.delete(name)
      }
    },
    pack() {
      const now = Array.from(givers, ([name, give]) => [name, give()] as const)
      return Object.fromEntries(now.filter(([, value]) => value !== undefined))
    },
  }
}
