import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import {
  addCard,
  contestCard,
  editCard,
  impactText,
  newCardId,
  withdrawCard,
} from '@evenhand/shared/grid-doc/edit-grid'
import { addAction, addIfThen, addOutcome, markEarlier } from '@evenhand/shared/grid-doc/edit-plan'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { editText } from '../honest/editor-shapes.ts'
import { CHILDREN, createFuzzServer, type FuzzServer } from '../honest/honest-server.ts'

/** Somebody at the board, with the document that their browser has. */
export interface Seated {
  readonly member: MemberId
  readonly doc: Y.Doc
}

/** A board that others have filled, and Hal, who has a seat of his own and sends whatever he likes. */
export interface BoardUnderAttack {
  readonly server: FuzzServer
  readonly hal: Seated
  /** A second tab of Hal's that nobody has used yet. */
  readonly spare: number
  readonly others: readonly Seated[]
  readonly cards: readonly CardId[]
  readonly own: CardId
}

const HAL_MAY_BE: readonly Role[] = [
  'family_network',
  'partner_professional',
  'parent_carer',
  'child',
  'observer_trainee',
]

/** `crowd`: so many people more, with a hundred cards each, for whoever wants to know what a full board costs. */
export function createBoardUnderAttack(chance: Chance, crowd = 0): BoardUnderAttack {
  const server = createFuzzServer()
  const seat = (name: string, role: Role): Seated => {
    const member = name as MemberId
    server.roles.set(member, role)
    const doc = new Y.Doc()
    doc.clientID = server.newClient(member)
    openGrid(doc, CHILDREN)
    return { member, doc }
  }
  const [priya, dana, imogen] = [
    seat('priya', 'partner_professional'),
    seat('dana', 'parent_carer'),
    seat('imogen', 'chair'),
  ]
  const hal = seat('hal', 'family_network')
  const at = { server, hal, spare: server.newClient(hal.member), others: [priya, dana, imogen] }
  const card = ({ member, doc }: Seated, key: string) => {
    const id = newCardId(member, key)
    addCard(doc, { id, author: member, box: 'worried', order: 'a1', words: `Seen 🙂 twice.\n${key}`, tag: 'fact' })
    return id
  }
  const cards = [card(priya, 'p1'), card(priya, 'p2'), card(dana, 'd1'), card(hal, 'h1')]
  const own = card(hal, 'h2')
  fillPlan(server, priya)
  contestCard(dana.doc, { card: newCardId(priya.member, 'p1'), by: dana.member, words: 'No.' })
  for (const person of [priya, dana, hal]) sendAll(at, person)
  for (let n = 0; n < crowd; n += 1) {
    const person = seat(`joss${n}`, 'family_network')
    for (let key = 0; key < 100; key += 1) card(person, `c${key}`)
    sendAll(at, person)
  }
  for (const person of [...at.others, hal]) catchUp(at, person)
  withdrawCard(imogen.doc, newCardId(hal.member, 'h1'), { by: imogen.member, reason: 'Names a neighbour.' })
  for (const child of CHILDREN) for (let n = 0; n < 4; n += 1) editText(impactText(dana.doc, child), chance)
  for (const person of at.others) sendAll(at, person)
  for (const person of [...at.others, hal]) catchUp(at, person)
  server.roles.set(hal.member, chance.pick(HAL_MAY_BE))
  return { ...at, cards, own }
}

/** A plan of Priya's with a step that Hal is to do, and what came over from an earlier meeting, which the server wrote. */
function fillPlan({ doc }: FuzzServer, { member, doc: own }: Seated): void {
  const hal = { member: 'hal' as MemberId, name: 'Hal' }
  addOutcome(own, { id: `${member}:o1`, author: member, order: 'a0', text: 'Sleeps 🙂' })
  addAction(own, { id: `${member}:a1`, author: member, order: 'a0', outcome: `${member}:o1`, owner: hal })
  addIfThen(own, { id: `${member}:i1`, author: member, order: 'a0', ifThis: 'He cannot come' })
  const first = '2026-11-12'
  markEarlier(doc, `${member}:p1`, { on: first, first, times: 1, states: [] })
}

/** Another person's honest edit; it must be taken. */
export function honestEdit(at: BoardUnderAttack, chance: Chance): boolean {
  const person = chance.pick(at.others)
  catchUp(at, person)
  if (chance.below(2) === 0) editText(impactText(person.doc, chance.pick(CHILDREN)), chance)
  else if (person.member === 'priya')
    editCard(person.doc, newCardId(person.member, 'p1'), { rival: chance.pick(['Tired.', null]) })
  else
    contestCard(person.doc, { card: newCardId(at.hal.member, 'h2'), by: person.member, words: 'I see it differently.' })
  return sendAll(at, person)
}

/** The board as one of them has it. */
export function catchUp({ server }: { server: FuzzServer }, { doc }: Seated): void {
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(server.doc, Y.encodeStateVector(doc)), 'server')
}

function sendAll({ server }: { server: FuzzServer }, { member, doc }: Seated): boolean {
  return server.takes(member, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server.doc))).ok
}
