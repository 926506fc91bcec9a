import { BOXES } from '@evenhand/shared/domain/grid'
import { addCard, cardText, contestCard, editCard, impactText, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import { type Chance, createChance } from '@evenhand/shared/testing/random'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Forged, forge, KIND, made } from '@evenhand/shared/grid-doc/testing/forge'
import { createTable, pip } from './testing/gate-table.ts'
import { typeIn } from './testing/type-in.ts'

const PRIYA = 200
const HAL = 300
const UPDATES = 2_000

/** Priya's card and Hal's, and what Hal sends: honest edits with changed bytes, and well-formed structs put anywhere. */
function meeting(seed: number) {
  const chance = createChance(seed)
  const table = createTable()
  const priya = table.seat('priya', 'partner_professional', PRIYA)
  const hal = table.seat('hal', 'family_network', HAL)
  const hers = newCardId(priya.member, 'p1')
  const his = newCardId(hal.member, 'h1')
  const worry = { author: priya.member, box: 'worried', order: 'a0', words: 'Seen twice.', tag: 'fact' } as const
  addCard(priya.doc, { ...worry, id: hers })
  addCard(hal.doc, { id: his, author: hal.member, box: 'well', order: 'a1', words: 'We eat.' })
  for (const person of [priya, hal]) expect(person.comesBack()).toMatchObject({ ok: true })

  const bent = () => {
    const scratch = new Y.Doc()
    Y.applyUpdate(scratch, Y.encodeStateAsUpdate(table.doc))
    scratch.clientID = HAL
    const from = Y.encodeStateVector(scratch)
    const source = { kind: 'record', who: 'a', when: 'b', firstHand: null } as const
    const steps = [
      () => typeIn(cardText(scratch, his), chance),
      () => editCard(scratch, his, { box: chance.pick(BOXES), source }),
      () => contestCard(scratch, { card: hers, by: hal.member, words: 'No.' }),
      () => typeIn(impactText(scratch, pip), chance),
    ]
    chance.pick(steps)()
    const bytes = Y.encodeStateAsUpdate(scratch, from)
    for (let changes = chance.below(3); changes > 0; changes--) {
      const at = chance.below(bytes.length)
      bytes[at] = chance.pick([chance.below(256), (bytes[at] ?? 0) + 1, (bytes[at] ?? 0) ^ (1 << chance.below(8))])
    }
    return bytes
  }
  const put = () => {
    const clock = Y.getState(table.doc.store, HAL)
    const anyId = () => {
      const client = chance.pick([PRIYA, HAL])
      return { client, clock: chance.below(Y.getState(table.doc.store, client) + 2) }
    }
    const structs = Array.from({ length: chance.below(3) + 1 }, () => anyStruct(chance, anyId, [hers, his]))
    const { client, clock: first } = anyId()
    return forge([{ client: HAL, clock, structs }], chance.below(3) === 0 ? [[client, first, chance.below(3) + 1]] : [])
  }
  return { chance, table, priya, hal, bent, put }
}

function anyStruct(chance: Chance, anyId: () => { client: number; clock: number }, cards: readonly string[]): Forged {
  const roots = ['cards', 'withdrawals', 'contests', 'discussed', 'links', 'impact:pip', 'outcomes', 'stage']
  const keys = [...cards, 'hal:2', 'priya:2', 'hal:pip', 'author', 'box', 'order', 'text', 'tag', '__proto__']
  const contents = [
    made.any(true),
    made.any('well'),
    made.any('hal'),
    made.any('fact'),
    made.any({ by: 'hal', reason: 'x' }),
    made.any({ card: cards[0], words: 'x' }),
    made.string('xy'),
    made.length(KIND.deleted, 1),
    made.length(KIND.gc, 1),
    made.type(1),
    made.type(4),
    made.type(6),
    made.type(3, 'paragraph'),
    made.type(3, 'bulletList'),
  ]
  const place = chance.pick<() => Partial<Forged>>([
    () => ({ origin: anyId() }),
    () => ({ rightOrigin: anyId() }),
    () => ({ origin: anyId(), rightOrigin: anyId() }),
    () => ({ parent: anyId() }),
    () => ({ parent: anyId(), key: chance.pick(keys) }),
    () => ({ parent: chance.pick(roots), key: chance.pick(keys) }),
    () => ({ parent: chance.pick(roots) }),
  ])()
  const content = chance.pick(contents)
  return content.kind === KIND.gc ? content : { ...place, ...content }
}

describe('hostile fuzz', () => {
  test.each([21, 22])(
    'UP23 nothing breaks, nothing is kept for later, and nothing of somebody else’s changes (seed %i)',
    (seed) => {
      const { chance, table, priya, hal, bent, put } = meeting(seed)
      const theirs = () =>
        JSON.stringify(
          readCards(table.doc)
            .filter(({ author }) => author !== hal.member)
            .map((card) => ({ ...card, contests: [], questions: [] })),
        )
      const before = theirs()
      let accepted = 0
      for (let n = 0; n < UPDATES; n++) {
        const where = `seed ${seed}, update ${n}`
        const bytes = chance.below(3) === 0 ? bent() : put()
        const started = performance.now()
        const result = hal.sends(bytes)
        expect(performance.now() - started, where).toBeLessThan(500)
        expect(result, where).not.toMatchObject({ poisoned: true })
        if (!result.ok) continue
        accepted += 1
        expect(theirs(), where).toBe(before)
        expect(table.doc.store.pendingStructs ?? table.doc.store.pendingDs, where).toBe(null)
        expect(table.stateOf(priya.doc), where).toBe(table.state())
      }
      expect([...table.doc.store.clients.keys()].sort(), `seed ${seed}`).toEqual([PRIYA, HAL])
      expect(readCards(table.doc).length, `seed ${seed}`).toBe(2)
      // Or else everything was refused at the first look and the rest was never asked.
      expect(accepted, `seed ${seed}`).toBeGreaterThan(UPDATES / 20)
      expect(accepted, `seed ${seed}`).toBeLessThan(UPDATES / 2)
    },
    60_000,
  )
})
