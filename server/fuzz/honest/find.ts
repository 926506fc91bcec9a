/** What people pick from a board for their next edit. */
import type { CardId } from '@evenhand/shared/domain/ids'
import type { WritingNow } from '@evenhand/shared/domain/writing-now'
import type { Chance } from '@evenhand/shared/testing/random'
import type * as Y from 'yjs'
import { writingAt } from '../turn.ts'
import { ownerOf, withdrawnBy } from './board-facts.ts'
import type { Page } from './page.ts'

export type Edit = (page: Page, chance: Chance) => void

/** What this person may write now, as far as the page knows: what the screen offers by. */
export function turnOf(page: Page): WritingNow {
  return writingAt(page.turn, page)
}

/** The same edit, made only while it is this person's turn. */
export const inTurn =
  (edit: Edit): Edit =>
  (page, chance) => {
    if (turnOf(page).writes) edit(page, chance)
  }

export function cardsOf(doc: Y.Doc): readonly CardId[] {
  return [...doc.getMap('cards').keys()].map((key) => key as CardId)
}

export function anyCard({ doc }: Page, chance: Chance): CardId | null {
  const cards = cardsOf(doc)
  return cards.length > 0 ? chance.pick(cards) : null
}

export function ownLiveCard({ doc, member }: Page, chance: Chance): CardId | null {
  const cards = cardsOf(doc).filter((card) => ownerOf(card) === member && withdrawnBy(doc, card) === null)
  return cards.length > 0 ? chance.pick(cards) : null
}

/** The keys in a root that stand under this person's name. */
export function ownKeys({ doc, member }: Page, root: string): readonly string[] {
  return [...doc.getMap(root).keys()].filter((key) => ownerOf(key) === member)
}

export function anyKey({ doc }: Page, root: string, chance: Chance): string | null {
  const keys = [...doc.getMap(root).keys()]
  return keys.length > 0 ? chance.pick(keys) : null
}

export function anOrder(chance: Chance): string {
  return `a${chance.below(10)}`
}

/** As long and as varied as the real one, and the same again for the same seed. */
export function randomPart(chance: Chance): string {
  return `f${chance.below(2 ** 30).toString(16)}${chance.below(2 ** 30).toString(16)}`
}
