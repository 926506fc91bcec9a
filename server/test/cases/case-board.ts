import type { CardId } from '@evenhand/shared/domain/ids'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { SYNC } from '@evenhand/shared/protocol/sync-frame'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { type Invited, meetingOf, type TestMeeting, USUAL } from '../meeting-of.ts'
import type { Person } from '../person.ts'
import { until } from '../until.ts'
import { openRawSeat, type RawSeat } from './raw-seat.ts'

/** Occurs in hand-made edits only, so that one byte of it at anybody else’s device is a leak. */
export const PLANTED = 'plantedcanary'

/** Everything a document holds, hidden structs and what waits for later too, as text that can be compared. */
export interface Shown {
  readonly snapshot: string
  readonly roots: Record<string, unknown>
  readonly waiting: boolean
}

/** One meeting for a whole file: Priya has a card and goes on writing, and Odile, of the family, means no good. */
export interface CaseBoard {
  readonly meeting: TestMeeting
  readonly priya: Person
  readonly tamsin: Person
  readonly odile: Person
  readonly priyas: CardId
  readonly odiles: CardId
  /** Another seat of this person’s, without a provider. */
  seat(person: Person): Promise<RawSeat>
  /** What somebody is shown who comes now. */
  shown(): Promise<Shown>
  /** Nothing but what Priya now adds has changed for those who are here and for whoever comes, and her edits count. */
  unaffected(before: Shown): Promise<void>
  /** Odile sends this from a fresh seat: it is turned away, and nobody notices. Gives the seat, to be asked how. */
  refused(sent: Uint8Array | ((odile: RawSeat) => Uint8Array | readonly Uint8Array[])): Promise<RawSeat>
}

const PEOPLE: readonly Invited[] = [
  ...USUAL,
  { name: 'Odile Thistledown-Sample', role: 'family_network', of: 'aunt', scores: true },
]

export async function caseBoard(invited = PEOPLE): Promise<CaseBoard> {
  const meeting = await meetingOf(invited)
  const [priya, tamsin, odile] = [
    await meeting.joins('Priya'),
    await meeting.joins('Tamsin'),
    await meeting.joins('Odile'),
  ]
  const priyas = priya.board.add(priya.view().me.member, 'worried', 'Seen twice.')
  const odiles = odile.board.add(odile.view().me.member, 'well', 'We eat together.')
  await until('everybody sees both cards', () => [priya, tamsin, odile].every((each) => each.cards().length === 2))
  await saved(priya)
  await saved(odile)

  async function seat(person: Person): Promise<RawSeat> {
    // What a person may ask for in a second is a case of its own.
    meeting.later(5_000)
    return openRawSeat(person.wire, person.participant)
  }

  async function shown(): Promise<Shown> {
    const joiner = await seat(meeting.chair)
    joiner.leave()
    return shownIn(joiner.doc)
  }

  async function unaffected(before: Shown): Promise<void> {
    expect(await shown()).toEqual(before)
    const words = priya.board.wordsOf(priyas)
    priya.board.typeInto(priyas, ' Again.')
    await saved(priya)
    await until('Tamsin sees it', () => tamsin.board.wordsOf(priyas) === `${words} Again.`)
    expect(await shown()).toEqual(shownIn(tamsin.board.doc))
    for (const person of [meeting.chair, priya, tamsin]) expect(person.wire.received().includes(PLANTED)).toBe(false)
    expect(meeting.log()).not.toContain(PLANTED)
  }

  return {
    meeting,
    priya,
    tamsin,
    odile,
    priyas,
    odiles,
    seat,
    shown,
    unaffected,
    async refused(what) {
      const before = await shown()
      const hostile = await seat(odile)
      const made = typeof what === 'function' ? what(hostile) : what
      // As every client does when it is asked what it has; before that the server waits for what an edit stands on.
      hostile.edit(NOTHING, SYNC.step2)
      for (const update of made instanceof Uint8Array ? [made] : made) hostile.edit(update)
      await isTurnedAway(hostile, 1)
      await unaffected(before)
      return hostile
    },
  }
}

/** Closed for what was in the edit, not for how much was asked of the server; and nothing of it was said to be saved. */
export async function isTurnedAway(seat: RawSeat, savedBefore = 0): Promise<void> {
  await until('it is turned away', () => seat.closedWith() !== null)
  expect([CLOSE.refused, TOO_BIG]).toContain(seat.closedWith())
  expect(seat.saved()).toBeLessThanOrEqual(savedBefore)
}
/** What a client answers that has nothing of its own. */
export const NOTHING: Uint8Array = Uint8Array.of(0, 0)

/** What a WebSocket says of a message that is longer than it takes. */
const TOO_BIG = 1009

export const saved = (person: Person): Promise<void> =>
  until('it is saved', () => person.board.sent() > 0 && person.board.saved() === person.board.sent())

function shownIn(doc: Y.Doc): Shown {
  const roots = [...doc.share].map(([name, type]) => [
    name,
    type instanceof Y.XmlFragment ? String(type) : type.toJSON(),
  ])
  return {
    snapshot: Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('hex'),
    roots: Object.fromEntries(roots),
    waiting: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
  }
}

/** An update made on a copy of the board by somebody who knows Yjs well, under any clientID. */
export function crafted(from: RawSeat, change: (doc: Y.Doc) => void, clientId = from.clientId): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(from.doc))
  const before = Y.encodeStateVector(copy)
  copy.clientID = clientId
  copy.transact(() => change(copy))
  return Y.encodeStateAsUpdate(copy, before)
}

/** An honest card of this person’s, as an update from this seat. */
export function ownCard(person: Person, words = 'A card.') {
  const author = person.view().me.member
  return (from: RawSeat): Uint8Array =>
    crafted(from, (doc) => addCard(doc, { author, box: 'well', order: 'a5', words }))
}

/** The clock that the next struct of a clientID would have. */
export const nextClock = (from: RawSeat, clientId: number): number => Y.getState(from.doc.store, clientId)

/** The Yjs id of a card, for hand-made structs that hang on it. */
export function itemOf(doc: Y.Doc, card: CardId): { client: number; clock: number } {
  return must(doc.getMap('cards')._map.get(card), 'that card').id
}
