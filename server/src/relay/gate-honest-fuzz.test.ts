import type { CardId } from '@evenhand/shared/domain/ids'
import { BOXES, TAGS } from '@evenhand/shared/domain/grid'
import {
  addCard,
  cardText,
  contestCard,
  editCard,
  impactText,
  markDiscussed,
  newCardId,
  withdrawCard,
} from '@evenhand/shared/grid-doc/edit-grid'
import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import { type Chance, createChance } from '@evenhand/shared/testing/random'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createTable, type Person, pip, wren } from './testing/gate-table.ts'
import { typeIn } from './testing/type-in.ts'

const OPS = 300

function edit(person: Person, chance: Chance, undo: Map<Person, Y.UndoManager>) {
  const { doc, member, role } = person
  const cards = readCards(doc)
  const mine = cards.filter(({ author, withdrawn }) => author === member && !withdrawn)
  const any = cards.length > 0 ? chance.pick(cards).id : null
  const own: CardId | null = mine.length > 0 ? chance.pick(mine).id : null
  const order = `a${chance.below(10)}`
  const steps: (() => unknown)[] = [
    () =>
      addCard(doc, {
        id: newCardId(member, `f${chance.below(1e9)}`),
        author: member,
        box: chance.pick(BOXES),
        order,
        words: 'New.',
      }),
    () => own && typeIn(cardText(doc, own), chance),
    () => own && typeIn(cardText(doc, own), chance),
    () => own && editCard(doc, own, { box: chance.pick(BOXES), order }),
    () =>
      own &&
      role !== 'minute_taker' &&
      editCard(doc, own, { tag: chance.pick([...TAGS, null]), rival: chance.pick(['x', null]) }),
    () => any && (role === 'chair' || role === 'minute_taker') && editCard(doc, any, { box: chance.pick(BOXES) }),
    () => any && role !== 'minute_taker' && contestCard(doc, { card: any, by: member, words: 'No.' }),
    () => any && (role === 'chair' || role === 'minute_taker') && markDiscussed(doc, any),
    () => any && role === 'chair' && chance.below(4) === 0 && doc.getMap('discussed').delete(any),
    () => own && role !== 'minute_taker' && chance.below(8) === 0 && withdrawCard(doc, own, { by: member, reason: '' }),
    () => typeIn(impactText(doc, chance.pick([pip, wren])), chance),
    () => typeIn(impactText(doc, pip), chance),
    () => chance.pick([() => undo.get(person)?.undo(), () => undo.get(person)?.redo()])(),
  ]
  chance.pick(steps)()
}

describe('honest fuzz', () => {
  test.each([11, 12, 13])(
    '[D1] honest people, offline and back, with two tabs and undo, are never refused and agree (seed %i)',
    (seed) => {
      const chance = createChance(seed)
      const table = createTable()
      const people = [
        table.seat('imogen', 'chair'),
        table.seat('barnaby', 'minute_taker'),
        table.seat('dana', 'parent_carer'),
        table.seat('dana', 'parent_carer'),
        table.seat('tamsin', 'social_worker'),
      ]
      const undo = new Map(
        people.map((person) => [person, new Y.UndoManager(impactText(person.doc, pip), { captureTimeout: 0 })]),
      )
      const away = new Set<Person>()
      const unjust: string[] = []
      const back = (person: Person) => {
        away.delete(person)
        const result = person.comesBack()
        // The other tab withdrew the card meanwhile: the one refusal that an honest person can meet here.
        if (!result.ok && result.reason === 'withdrawn') return false
        if (!result.ok) unjust.push(result.reason)
        return true
      }
      const gone = new Set<Person>()
      for (let n = 0; n < OPS; n++) {
        const person = chance.pick(people.filter((one) => !gone.has(one)))
        if (chance.below(12) === 0) {
          if (away.has(person)) {
            if (!back(person)) gone.add(person)
          } else {
            away.add(person)
            person.goesOffline()
          }
        }
        if (gone.has(person)) continue
        if (away.has(person)) person.doesOffline(() => edit(person, chance, undo))
        else {
          const result = person.does(() => edit(person, chance, undo))
          if (!result.ok && result.reason === 'withdrawn') gone.add(person)
          else if (!result.ok) unjust.push(result.reason)
        }
      }
      for (const person of Array.from(away)) if (!back(person)) gone.add(person)
      expect(unjust, `seed ${seed}`).toEqual([])
      const server = table.stateOf(table.doc)
      for (const person of people) if (!gone.has(person)) expect(table.stateOf(person.doc), `seed ${seed}`).toBe(server)
      expect(gone.size, `seed ${seed}`).toBeLessThan(3)
    },
  )
})
