import { cardText, editCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { forge, made } from '@evenhand/shared/grid-doc/testing/forge'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { SYNC } from '@evenhand/shared/protocol/sync-frame'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Person } from '../person.ts'
import { until } from '../until.ts'
import { type CaseBoard, caseBoard, crafted, itemOf, nextClock, ownCard, PLANTED, saved } from './case-board.ts'
import { openRawSocket } from './raw-seat.ts'
import { roomOf } from './room-of.ts'
import { writtenBy } from './written-by.ts'

let at: CaseBoard
beforeAll(async () => {
  at = await caseBoard()
})
afterAll(() => at.meeting.end())

const me = (person: Person) => person.view().me.member

/** A card as nothing but its author and key would make it: by hand, so that both can lie. */
function handMade(author: string): Y.Map<unknown> {
  const card = new Y.Map<unknown>()
  for (const [field, value] of Object.entries({ author, box: 'worried', order: 'a0' })) card.set(field, value)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(PLANTED)])
  const text = new Y.XmlFragment()
  text.insert(0, [paragraph])
  card.set('text', text)
  return card
}

describe('writing as somebody else', () => {
  test('[G5] ID01 a card under Priya’s clientID is refused, and her own next edit is taken', async () => {
    const priyas = at.priya.board.doc.clientID
    const key = `${me(at.odile)}:x1`
    await at.refused((odile) => crafted(odile, (doc) => doc.getMap('cards').set(key, handMade(me(at.odile))), priyas))
    const field = { parent: 'contests', key, ...made.any({ card: at.priyas, words: PLANTED }) }
    await at.refused((odile) => forge([{ client: priyas, clock: nextClock(odile, priyas), structs: [field] }]))
  })

  test('[G5] ID02 nobody writes under the clientID of the server, and later seeding goes on', async () => {
    const { lanes } = at.meeting.app
    const id = await roomOf(at.meeting)
    const seed = (words: string) => lanes.relay.seed(id, (doc) => editCard(doc, at.priyas, { rival: words }))
    const known = new Set((await at.seat(at.odile)).doc.store.clients.keys())
    await seed('Tired.')
    const seeded = await at.seat(at.odile)
    const servers = must(
      [...seeded.doc.store.clients.keys()].find((client) => !known.has(client)),
      'its clientID',
    )
    await at.refused((odile) => crafted(odile, (doc) => editCard(doc, at.odiles, { rival: PLANTED }), servers))
    await at.refused(
      forge([{ client: 4_000, clock: 0, structs: [{ parent: 'discussed', key: at.odiles, ...made.any(true) }] }]),
    )
    await seed('Rested.')
    await until('Priya sees it', () => at.priya.cards().some(({ rival }) => rival === 'Rested.'))
  })

  test('[G5] ID03 a card that names Priya as its author is refused, under either’s key', async () => {
    for (const [key, author] of [
      [me(at.odile), me(at.priya)],
      [me(at.priya), me(at.odile)],
      [me(at.priya), me(at.priya)],
    ] as const) {
      await at.refused((odile) => crafted(odile, (doc) => doc.getMap('cards').set(`${key}:x2`, handMade(author))))
    }
  })

  test('[G5] ID04 Odile cannot write another author on her own card', async () => {
    for (const author of [me(at.priya), me(at.meeting.chair), PLANTED]) {
      await at.refused((odile) =>
        crafted(odile, (doc) => must(doc.getMap<Y.Map<unknown>>('cards').get(at.odiles), 'it').set('author', author)),
      )
    }
  })

  test('[G5] ID06 a map write over Priya’s card that says nothing of a deletion is refused, and the card is there', async () => {
    const over = { parent: 'cards', key: at.priyas, ...made.type(1) }
    await at.refused((odile) => [
      forge([{ client: odile.clientId, clock: 0, structs: [{ ...over, origin: itemOf(odile.doc, at.priyas) }] }]),
    ])
    await at.refused((odile) => crafted(odile, (doc) => doc.getMap('cards').set(at.priyas, handMade(me(at.odile)))))
    expect(at.tamsin.cards().map(({ id }) => id)).toContain(at.priyas)
  })

  test('[G6] ID07 Odile cannot delete Priya’s card, one of its fields or one of its letters', async () => {
    const cards = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards')
    await at.refused((odile) => crafted(odile, (doc) => cards(doc).delete(at.priyas)))
    await at.refused((odile) => crafted(odile, (doc) => must(cards(doc).get(at.priyas), 'it').delete('box')))
    await at.refused((odile) => crafted(odile, (doc) => letters(doc, at).delete(0, 1)))
  })

  test('[G6] ID08 Odile cannot put words into Priya’s card, beside hers or as a paragraph of their own', async () => {
    await at.refused((odile) => crafted(odile, (doc) => letters(doc, at).insert(2, PLANTED)))
    await at.refused((odile) =>
      crafted(odile, (doc) => must(cardText(doc, at.priyas), 'the words').insert(0, [new Y.XmlElement('paragraph')])),
    )
  })

  test('[G3] ID11 a struct that waits for Priya’s next letter is refused, and that letter brings nothing along', async () => {
    const priyas = at.priya.board.doc.clientID
    await at.refused((odile) => {
      const origin = { client: priyas, clock: nextClock(odile, priyas) }
      return forge([{ client: odile.clientId, clock: 0, structs: [{ origin, ...made.string(PLANTED) }] }])
    })
  })
})

function letters(doc: Y.Doc, { priyas }: CaseBoard): Y.XmlText {
  const paragraph = must(cardText(doc, priyas), 'the words').get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(run instanceof Y.XmlText)) throw new Error('no letters')
  return run
}

describe('what a chair may do to another’s card', () => {
  test('[G6] ID09 moves it and withdraws it under their own name; its author stays, and its words are refused', async () => {
    const card = at.odile.board.add(me(at.odile), 'well', 'She came on Sunday.')
    await saved(at.odile)
    const { chair } = at.meeting
    await until('the chair sees it', () => chair.cards().some(({ id }) => id === card))
    editCard(chair.board.doc, card, { box: 'worried' })
    withdrawCard(chair.board.doc, card, { by: me(chair), reason: 'Asked for by Odile.' })
    await saved(chair)
    const seen = () =>
      must(
        at.tamsin.cards().find(({ id }) => id === card),
        'that card',
      )
    await until('Tamsin sees both', () => seen().withdrawn !== null && seen().box === 'worried')
    expect(seen()).toMatchObject({ author: me(at.odile), withdrawn: { by: me(chair), reason: 'Asked for by Odile.' } })
    expect((await writtenBy(at.meeting)).slice(-2)).toEqual([chair.participant, chair.participant])

    const before = await at.shown()
    const seat = await at.seat(chair)
    seat.edit(crafted(seat, (doc) => letters(doc, at).insert(0, PLANTED)))
    await until('it is refused', () => seat.closedWith() === CLOSE.refused)
    expect(seat.refusal()).toBe('not-yours')
    await at.unaffected(before)
  })
})

describe('one person on several devices and at several times', () => {
  test('[G5] ID13 a tab that was copied takes the seat of the first one, and what either wrote is kept', async () => {
    const first = await at.seat(at.odile)
    first.edit(ownCard(at.odile, 'From the first.')(first))
    await until('the first is saved', () => first.saved() === 1)
    const second = openRawSocket(at.odile.wire, first)
    await until('the second has the board', () => second.isSynced())
    await until('the first is closed', () => first.closedWith() === CLOSE.replaced)
    second.edit(ownCard(at.odile, 'From the second.')(second))
    await until('the second is saved', () => second.saved() === 1)
    const words = JSON.stringify((await at.shown()).roots)
    for (const which of ['first', 'second']) expect(words).toContain(`From the ${which}.`)
    second.leave()
  })

  test('[S2] ID14 after a reload Odile’s unsent words come under the clientID of the tab before, and are taken', async () => {
    const before = await at.seat(at.odile)
    const unsent = ownCard(at.odile, 'Typed in the train.')(before)
    before.leave()
    const after = await at.seat(at.odile)
    expect(after.clientId).not.toBe(before.clientId)
    after.edit(unsent, SYNC.step2)
    await until('it is saved', () => after.saved() === 1)
    await until('Tamsin sees it', () =>
      at.tamsin.cards().some(({ id }) => at.tamsin.board.wordsOf(id).includes('train')),
    )
    after.leave()
  })
})

describe('somebody whose rights change while they are connected', () => {
  test('[G1] ID17 who becomes an observer is refused at the next letter, without coming in anew', async () => {
    const before = await at.shown()
    const seat = await at.seat(at.odile)
    await at.meeting.app.lanes.meetings.change(at.meeting.people.meeting as never, (meeting) => ({
      ...meeting,
      participants: meeting.participants.map((person) =>
        person.id === at.odile.participant ? { ...person, role: 'observer_trainee' } : person,
      ),
    }))
    expect(seat.closedWith()).toBe(null)
    seat.edit(ownCard(at.odile, PLANTED)(seat))
    await until('it is refused', () => seat.closedWith() === CLOSE.refused)
    expect(seat.refusal()).toBe('not-allowed')
    await at.unaffected(before)
  })

  test('[G1] ID18 who is removed loses every socket at once, and no handle, cookie or link of theirs opens again', async () => {
    const seat = await at.seat(at.odile)
    const steering = await at.odile.ask('POST', '/seat')
    const { handle } = steering.body as { handle: string }
    const path = `/api/staff/meetings/${at.meeting.people.meeting}/people/${at.odile.participant}`
    expect((await at.meeting.staff.ask('DELETE', path)).status).toBe(200)
    await until('the board is closed', () => seat.closedWith() === CLOSE.ended)
    await until('her own is too', () => at.odile.board.closedWith() === CLOSE.ended)
    const again = openRawSocket(at.odile.wire, seat)
    await until('it opens no more', () => again.closedWith() === CLOSE.noSeat)
    expect(again.came(0)).toBe(0)
    const steered = at.odile.wire.socket(`/seat/${handle}`)
    expect(await new Promise((resolve) => steered.once('close', resolve))).toBe(CLOSE.noSeat)
    expect((await at.odile.ask('POST', '/seat')).status).toBe(401)
    const gone = () => at.priya.view().people.some(({ name, left }) => left && name.startsWith('Odile'))
    await until('the others see that she left', gone)
    await at.unaffected(await at.shown())
  })
})
