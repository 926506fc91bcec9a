import type { Day } from '@evenhand/shared/domain/day'
import type { Card, OnBehalfOf } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Doer } from '@evenhand/shared/domain/plan'
import { addCard, contestCard, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { drawLink } from '@evenhand/shared/grid-doc/edit-marks'
import { addAction, addIfThen, addOutcome, markEarlier } from '@evenhand/shared/grid-doc/edit-plan'
import { plainWords } from '@evenhand/shared/grid-doc/read-grid'
import type * as Y from 'yjs'
import { type BoardBefore, carriedOn, isOver } from './carry-over.ts'

export interface SeedOptions {
  readonly board: BoardBefore
  /** The day of the meeting before. */
  readonly on: Day
  /** An alias of that meeting as the one of this meeting; null for somebody who is not here any more. */
  readonly now: (member: MemberId) => MemberId | null
  /** Whose name stands for those; their own name is said beside it. Null: then nothing of theirs goes on. */
  readonly chair: MemberId | null
  /** The name of somebody who was there. */
  readonly nameOf: (member: MemberId) => string
}

/** Writes what goes on into the empty board of one audience. Nothing of another one can get here: it is given one board. [A4] */
export function seedFollowUp(doc: Y.Doc, opts: SeedOptions): void {
  const { board, on } = opts
  const keys = new Map<string, string>()
  const goesOn = (before: string, key: string) => {
    keys.set(before, key)
    markEarlier(doc, key, carriedOn(board, before, on))
  }
  for (const card of board.cards) seedCard(doc, card, opts, goesOn)
  for (const { id, author, children, text, known, order } of board.plan.outcomes) {
    const by = opts.now(author) ?? opts.chair
    if (by && !isOver(board.rechecks(id))) goesOn(id, addOutcome(doc, { author: by, order, children, text, known }))
  }
  seedActions(doc, opts, keys, goesOn)
  for (const { id, author, children, ifThis, then, order } of board.plan.contingency) {
    const by = opts.now(author) ?? opts.chair
    if (by) goesOn(id, addIfThen(doc, { author: by, order, children, ifThis, then }))
  }
  for (const { by, from, to, kind } of board.links) {
    const [author, start, end] = [opts.now(by) ?? opts.chair, keys.get(from), keys.get(to)]
    if (author && start && end) drawLink(doc, { by: author, from: start, to: end, kind })
  }
}

type GoesOn = (before: string, key: string) => void

function seedCard(doc: Y.Doc, card: Card, { now, chair, nameOf }: SeedOptions, goesOn: GoesOn): void {
  const here = now(card.author)
  const author = here ?? chair
  if (!author) return
  const speaker = card.onBehalfOf ?? (here ? null : { name: nameOf(card.author), child: null })
  const { box, order, tag, subTag, children, source, measure, readBack } = card
  const key = addCard(doc, {
    id: newCardId(author),
    author,
    box,
    order,
    tag,
    subTag,
    children,
    source,
    measure,
    readBack,
    onBehalfOf: speaker && speakerNow(speaker, now),
    basedOn: card.basedOn || null,
    test: card.test || null,
    rival: card.rival || null,
    words: plainWords(card.words),
  })
  goesOn(card.id, key)
  for (const { by, words } of card.contests) {
    const contester = now(by)
    if (contester) contestCard(doc, { card: key, by: contester, words })
  }
}

/** The alias of whoever a card speaks for is another one here, or nothing. */
function speakerNow({ name, child, member }: OnBehalfOf, now: SeedOptions['now']): OnBehalfOf {
  const alias = member && now(member)
  return alias ? { name, child, member: alias } : { name, child }
}

function seedActions(
  doc: Y.Doc,
  { board, now, chair }: SeedOptions,
  keys: ReadonlyMap<string, string>,
  goesOn: GoesOn,
): void {
  const doer = ({ member, name }: Doer): Doer => ({ member: member && now(member), name })
  for (const action of board.plan.actions) {
    const { id, author, children, text, due, measure, order, owner, toldBy } = action
    const by = now(author) ?? chair
    if (!by || isOver(board.rechecks(id))) continue
    const key = addAction(doc, {
      author: by,
      order,
      children,
      text,
      due,
      measure,
      outcome: action.outcome === null ? null : (keys.get(action.outcome) ?? null),
      owner: owner && doer(owner),
      helpers: action.helpers.map(doer),
      toldBy: toldBy && doer(toldBy),
    })
    goesOn(id, key)
  }
}
