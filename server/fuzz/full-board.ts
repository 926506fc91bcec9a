import { BOXES, TAGS } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, cardText, contestCard, editCard, impactText, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { answerImpact } from '@evenhand/shared/grid-doc/edit-impact'
import { addAction, editPlanItem, promiseAction } from '@evenhand/shared/grid-doc/edit-plan'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { must } from '@evenhand/shared/lib/must'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { editText } from './honest/editor-shapes.ts'
import { CHILDREN } from './honest/honest-server.ts'

const CARDS_EACH = 100
const STEPS_EACH = 10

/** Somebody who writes, with the document that their browser has. */
export interface Writer {
  readonly member: MemberId
  readonly role: 'social_worker'
  readonly doc: Y.Doc
}

/** The server's document with a hundred cards and ten steps of a plan of each of these people, and theirs, which have everything. */
export function createFullBoard(people: number): { doc: Y.Doc; writers: readonly Writer[] } {
  const doc = new Y.Doc()
  openGrid(doc, CHILDREN)
  const writers = Array.from({ length: people }, (_, n): Writer => {
    const own = new Y.Doc()
    own.clientID = 1_000 + n
    openGrid(own, CHILDREN)
    return { member: `m${n}` as MemberId, role: 'social_worker', doc: own }
  })
  const words = 'Seen twice at the gate, tired and without a coat.\nTold to the school nurse.'
  for (const { member, doc: own } of writers) {
    for (let n = 0; n < CARDS_EACH; n += 1) {
      addCard(own, { id: newCardId(member, `c${n}`), author: member, box: 'worried', order: 'a1', words, tag: 'fact' })
    }
    for (let n = 0; n < STEPS_EACH; n += 1) addAction(own, { ...step(member, n), author: member, order: 'a0' })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(own))
  }
  for (const { doc: own } of writers) Y.applyUpdate(own, Y.encodeStateAsUpdate(doc), 'server')
  return { doc, writers }
}

/** One thing done to an own card, to a child's impact statement or to the plan; gives its update, or null when nothing changed. */
export function oneEdit({ member, doc }: Writer, chance: Chance): Uint8Array | null {
  const card = newCardId(member, `c${chance.below(CARDS_EACH)}`)
  const make = chance.pick([
    () => editText(must(cardText(doc, card), 'a text'), chance),
    () => editText(must(cardText(doc, card), 'a text'), chance),
    () => editText(impactText(doc, chance.pick(CHILDREN)), chance),
    () => editCard(doc, card, { box: chance.pick(BOXES), order: `a${chance.below(10)}` }),
    () => editCard(doc, card, { tag: chance.pick([...TAGS, null]), rival: `Tired ${chance.below(1e6)}.` }),
    () => remark({ member, doc }, card),
    () =>
      answerImpact(doc, {
        by: member,
        child: chance.pick(CHILDREN),
        verdict: 'agrees',
        changes: '',
        hash: aHash(chance),
      }),
    () => editPlanItem(doc, 'actions', step(member, chance.below(STEPS_EACH)).id, { due: `Week ${chance.below(1e6)}` }),
    () =>
      promiseAction(doc, step(member, chance.below(STEPS_EACH)), {
        by: member,
        agrees: chance.pick([true, false]),
        readBack: null,
      }),
  ])
  const made: Uint8Array[] = []
  const keep = (bytes: Uint8Array) => made.push(bytes)
  doc.on('update', keep)
  doc.transact(make)
  doc.off('update', keep)
  return made[0] ?? null
}

/** A step that its author does. */
function step(member: MemberId, n: number) {
  return { id: `${member}:a${n}`, text: 'Reads with her', due: '2026-12-04', owner: { member, name: 'Tamsin' } }
}

function aHash(chance: Chance): string {
  return chance
    .below(2 ** 30)
    .toString(16)
    .padStart(64, '0')
}

/** One more, or one less when there are many. */
function remark({ member, doc }: Pick<Writer, 'member' | 'doc'>, card: CardId): void {
  const contests = doc.getMap('contests')
  const own = [...contests.keys()].filter((key) => key.startsWith(`${member}:`))
  const [first] = own
  if (first !== undefined && own.length >= 100) contests.delete(first)
  else contestCard(doc, { card, by: member, words: 'I see it differently.' })
}
