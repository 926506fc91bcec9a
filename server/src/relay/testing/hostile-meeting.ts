import { addCard, cardText, editCard, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { type Forged, forge, made } from '@evenhand/shared/grid-doc/testing/forge'
import { createTable, type Person } from './gate-table.ts'

/** Priya has a card; Hal, a family member as well, sends what no client of ours would. */
export function hostileMeeting() {
  const table = createTable()
  const priya = table.seat('priya', 'partner_professional', 200)
  const hal = table.seat('hal', 'family_network', 300)
  const chair = table.seat('imogen', 'chair', 50)
  const card = newCardId(priya.member, 'p1')
  const own = newCardId(hal.member, 'h1')
  const sub = { author: priya.member, box: 'worried', order: 'a0', words: 'Seen twice.' } as const
  expect(priya.does((doc) => addCard(doc, { ...sub, id: card, tag: 'fact' }))).toMatchObject({ ok: true })
  expect(
    hal.does((doc) => addCard(doc, { id: own, author: hal.member, box: 'well', order: 'a1', words: 'We eat.' })),
  ).toMatchObject({ ok: true })
  const next = (person: Person) => Y.getState(table.doc.store, person.doc.clientID)
  return { table, priya, hal, chair, card, own, next }
}
export type HostileMeeting = ReturnType<typeof hostileMeeting>

/** Refused, nothing changed for anybody, and the next honest edit is taken. */
export function expectRefused(at: HostileMeeting, sent: Uint8Array | readonly Uint8Array[], reason?: string) {
  const before = at.table.bytes()
  for (const bytes of sent instanceof Uint8Array ? [sent] : sent) {
    const result = at.hal.sends(bytes)
    expect(result).toMatchObject({ ok: false, poisoned: false, ...(reason ? { reason } : {}) })
  }
  expect(at.table.bytes()).toBe(before)
  expect(at.table.doc.store.pendingStructs).toBe(null)
  expect(at.table.doc.store.pendingDs).toBe(null)
  const honest = at.priya.does((doc) => editCard(doc, at.card, { rival: 'Tired.' }))
  expect(honest).toMatchObject({ ok: true })
  expect(at.table.agrees()).toBe(true)
}

/** One update of Hal's own next struct. */
export const halMakes = (at: HostileMeeting, ...structs: Forged[]) =>
  forge([{ client: 300, clock: at.next(at.hal), structs }])
export const discussed = (card: string, value: unknown = true) => ({
  parent: 'discussed',
  key: card,
  ...made.any(value),
})
export const itemId = (at: HostileMeeting, card: string) =>
  must(at.table.doc.getMap('cards')._map.get(card), 'the item').id
export const fieldId = (at: HostileMeeting, card: string, field: string) => {
  const item = at.table.doc.getMap('cards').get(card)
  return must(item instanceof Y.Map ? item._map.get(field) : null, 'the field').id
}
export const runOf = (at: HostileMeeting, card: string) => {
  const paragraph = must(cardText(at.table.doc, card as never), 'text').get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  return must(run instanceof Y.XmlText ? run._start : null, 'the words')
}
