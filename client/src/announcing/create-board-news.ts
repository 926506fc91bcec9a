import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import * as Y from 'yjs'
import { RESTORED } from '../session/restored.ts'

/** What others did to the cards of one board in a short while, without a word of what stands on any of them. */
export interface BoardNews {
  readonly fresh: ReadonlySet<CardId>
  readonly moved: ReadonlySet<CardId>
  readonly withdrawn: ReadonlySet<CardId>
  /** The reader's own cards that somebody sees differently or asks about. */
  readonly remarked: ReadonlySet<CardId>
}

export interface BoardNewsOptions {
  readonly doc: Y.Doc
  readonly me: MemberId
  /** Whether what comes now is news: what was there when the board first came is not. */
  readonly isNews: () => boolean
  readonly tell: (news: BoardNews) => void
}

/** How long the first thing waits for others to come with it. */
export const TOGETHER_MS = 5_000

const PLACE_FIELDS = ['box', 'order', 'subTag']
const ABOUT_CARDS = ['contests', 'questions'] as const

/** Watches one board and tells in one go what has come together. Gives the function that ends it. */
export function createBoardNews({ doc, me, isNews, tell }: BoardNewsOptions): () => void {
  const cards = doc.getMap('cards')
  let news = nothing()
  let waits: ReturnType<typeof setTimeout> | null = null

  function note(add: () => void) {
    add()
    waits ??= setTimeout(() => {
      const told = news
      waits = null
      news = nothing()
      tell(told)
    }, TOGETHER_MS)
  }
  const theirs = (transaction: Y.Transaction) => !transaction.local && transaction.origin !== RESTORED && isNews()
  const mine = (card: string) => fieldOf(cards, card, 'author') === me

  const onCards = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
    if (!theirs(transaction)) return
    for (const { path, keys } of events) {
      const [card, ...within] = path
      if (card === undefined) {
        for (const id of keys.keys()) if (!mine(id)) note(() => news.fresh.add(id as CardId))
      } else if (within.length === 0 && PLACE_FIELDS.some((field) => keys.has(field))) {
        const id = String(card) as CardId
        if (!news.fresh.has(id)) note(() => news.moved.add(id))
      }
    }
  }
  const onWithdrawals = ({ changes: { keys }, target }: Y.YEvent<Y.Map<unknown>>, transaction: Y.Transaction) => {
    if (!theirs(transaction)) return
    for (const id of keys.keys()) if (target.has(id)) note(() => news.withdrawn.add(id as CardId))
  }
  const onRemarks = ({ changes: { keys }, target }: Y.YEvent<Y.Map<unknown>>, transaction: Y.Transaction) => {
    if (!theirs(transaction)) return
    for (const key of keys.keys()) {
      const remark = target.get(key)
      const card = isRecord(remark) && typeof remark['card'] === 'string' ? remark['card'] : null
      if (card !== null && mine(card)) note(() => news.remarked.add(card as CardId))
    }
  }

  cards.observeDeep(onCards)
  doc.getMap('withdrawals').observe(onWithdrawals)
  for (const root of ABOUT_CARDS) doc.getMap(root).observe(onRemarks)
  return () => {
    if (waits !== null) clearTimeout(waits)
    cards.unobserveDeep(onCards)
    doc.getMap('withdrawals').unobserve(onWithdrawals)
    for (const root of ABOUT_CARDS) doc.getMap(root).unobserve(onRemarks)
  }
}

function nothing() {
  return {
    fresh: new Set<CardId>(),
    moved: new Set<CardId>(),
    withdrawn: new Set<CardId>(),
    remarked: new Set<CardId>(),
  }
}

function fieldOf(cards: Y.Map<unknown>, card: string, field: string): unknown {
  const item = cards.get(card)
  return item instanceof Y.Map ? item.get(field) : null
}
