/** Updates that begin as something honest: sent as they are, or bent, cut, doubled, taken apart and put together again. */
import { BOXES, TAGS } from '@evenhand/shared/domain/grid'
import {
  addCard,
  askAboutCard,
  cardText,
  contestCard,
  editCard,
  impactText,
  newCardId,
  withdrawCard,
} from '@evenhand/shared/grid-doc/edit-grid'
import { answerImpact, answerImpactFor, noteStatement } from '@evenhand/shared/grid-doc/edit-impact'
import { citeCard, confirmWords } from '@evenhand/shared/grid-doc/edit-marks'
import {
  addOutcome,
  answerPlan,
  editPlanItem,
  promiseAction,
  recheck,
  removePlanItem,
} from '@evenhand/shared/grid-doc/edit-plan'
import type { Forged } from '@evenhand/shared/grid-doc/testing/forge'
import { forge } from '@evenhand/shared/grid-doc/testing/forge'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { editText } from '../honest/editor-shapes.ts'
import { CHILDREN } from '../honest/honest-server.ts'
import { ALL_BOXES } from '../turn.ts'
import { type Attack, anyId, clientsOf, times } from './attack.ts'
import type { BoardUnderAttack } from './board-under-attack.ts'

/** Something that Hal might have written; bytes for a board that has everything else. */
function honestBytes(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(at.server.doc))
  doc.clientID = chance.pick([at.hal.doc.clientID, at.hal.doc.clientID, at.spare])
  const from = Y.encodeStateVector(doc)
  const { hal, own } = at
  const text = cardText(doc, own)
  const edits = [
    () => text && editText(text, chance),
    () => text && editText(text, chance),
    () => editCard(doc, own, { box: chance.pick(BOXES), tag: chance.pick(TAGS) }),
    () => editCard(doc, own, { source: { kind: 'record', who: 'a', when: 'b', firstHand: null } }),
    () => contestCard(doc, { card: chance.pick(at.cards), by: hal.member, words: 'No.' }),
    () => askAboutCard(doc, { card: chance.pick(at.cards), by: hal.member, asks: 'source' }),
    () => editText(impactText(doc, chance.pick(CHILDREN)), chance),
    () =>
      addCard(doc, {
        id: newCardId(hal.member, `n${chance.below(40)}`),
        author: hal.member,
        box: 'well',
        order: 'a0',
        words: 'x',
      }),
    () => withdrawCard(doc, chance.pick(at.cards), { by: hal.member, reason: 'x' }),
    () => doc.getMap('withdrawals').delete(chance.pick(at.cards)),
    () =>
      doc
        .getMap('links')
        .set(`${hal.member}:${chance.below(3)}`, { from: own, to: chance.pick(at.cards), kind: 'supports' }),
    ...ofThePlan(doc, at, chance),
  ]
  for (let more = chance.below(3); more >= 0; more -= 1) chance.pick(edits)()
  return Y.encodeStateAsUpdate(doc, chance.below(6) === 0 ? undefined : from)
}

/** The same about the plan, statements and whose words a card holds. */
function ofThePlan(doc: Y.Doc, { hal: { member: by }, own, cards }: BoardUnderAttack, chance: Chance) {
  const child = chance.pick(CHILDREN)
  const said = { verdict: 'agrees', changes: '', hash: '0'.repeat(64) } as const
  const owner = { member: by, name: 'Hal' }
  const step = { id: 'priya:a1', owner, text: '', due: '' }
  const answers = { child, ...said, readBack: true, speaker: { name: 'Pip', child } }
  return [
    () => answerImpact(doc, { by, child, ...said }),
    () => answerImpactFor(doc, { by, ...answers }),
    () => noteStatement(doc, { by, child, did: 'drafted', who: 'Hal', hash: said.hash }),
    () => citeCard(doc, { by, card: chance.pick(cards), child }),
    () => confirmWords(doc, { by, card: own, hash: said.hash }),
    () => editCard(doc, own, { tag: 'hypothesis', onBehalfOf: { name: 'Hal', child: null, member: by } }),
    () => editCard(doc, own, { box: chance.pick(ALL_BOXES), subTag: 'harm', ownWords: true }),
    () => promiseAction(doc, step, { by, agrees: true, readBack: chance.pick([null, true]) }),
    () => answerPlan(doc, { by, child, verdict: 'accepted', reasons: '', hash: said.hash }),
    () => recheck(doc, { by, of: chance.pick(['priya:o1', 'priya:p1']), state: 'changed', words: '' }),
    () => addOutcome(doc, { id: `${by}:o${chance.below(9)}`, author: by, order: 'a0', text: 'x' }),
    () => editPlanItem(doc, 'actions', 'priya:a1', { due: 'never' }),
    () =>
      removePlanItem(doc, chance.pick(['outcomes', 'contingency']), chance.pick(['priya:o1', 'priya:i1', `${by}:o1`])),
    () => doc.getMap('earlier').delete('priya:p1'),
  ]
}

/** A few bytes changed. */
function bent(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const bytes = honestBytes(at, chance)
  for (let changes = chance.below(4) + 1; changes > 0; changes -= 1) {
    const place = chance.below(bytes.length)
    const byte = bytes[place] ?? 0
    bytes[place] = chance.pick([chance.below(256), byte + 1, byte - 1, byte ^ (1 << chance.below(8)), 255])
  }
  return bytes
}

/** UP23: 60 % of all bytes changed. */
function shredded(at: BoardUnderAttack, chance: Chance): Uint8Array {
  return honestBytes(at, chance).map((byte) => (chance.below(10) < 6 ? chance.below(256) : byte))
}

function cut(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const bytes = honestBytes(at, chance)
  if (chance.below(3) === 0) return Uint8Array.from([...bytes, ...times(chance.below(9) + 1, () => chance.below(256))])
  return bytes.slice(0, chance.below(bytes.length))
}

function spliced(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const [bytes, other] = [honestBytes(at, chance), honestBytes(at, chance)]
  return Uint8Array.from([...bytes.slice(0, chance.below(bytes.length)), ...other.slice(chance.below(other.length))])
}

function formatTwo(at: BoardUnderAttack, chance: Chance): Uint8Array {
  if (chance.below(2) === 0) return Uint8Array.from(times(chance.below(60), () => chance.below(256)))
  return Y.convertUpdateFormatV1ToV2(honestBytes(at, chance))
}

/** What was taken before, from anybody: known already, or resting on what is. */
function replayed(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const past = at.server.log
  return chance.below(4) === 0
    ? Y.encodeStateAsUpdate(at.server.doc)
    : (past[chance.below(past.length)] ?? Uint8Array.of(0, 0))
}

/** An honest update as structs, with one thing about one of them changed. */
function oneThingWrong(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const { structs, ds } = Y.decodeUpdate(honestBytes(at, chance))
  const items = structs.filter((struct) => struct instanceof Y.Item)
  const victim = chance.below(Math.max(1, items.length))
  const byClient = new Map<number, { clock: number; structs: Forged[] }>()
  for (const [index, item] of items.entries()) {
    const { client, clock } = item.id
    const section = byClient.get(client) ?? { clock, structs: [] }
    byClient.set(client, section)
    section.structs.push(index === victim ? twisted(forgedOf(item), at, chance) : forgedOf(item))
  }
  const sections = [...byClient].map(([client, section]) => ({ client, ...section }))
  const [first] = sections
  if (first && chance.below(6) === 0) first.clock = Math.max(0, first.clock + chance.pick([-3, -1, 1, 2]))
  if (first && chance.below(10) === 0) first.client = chance.pick(clientsOf(at))
  const deletes = [...ds.clients].flatMap(([client, ranges]) =>
    ranges.map(({ clock, len }) => [client, clock, len] as const),
  )
  return forge(sections, deletes)
}

function twisted(struct: Forged, at: BoardUnderAttack, chance: Chance): Forged {
  const { origin, rightOrigin, ...rest } = struct
  return chance.pick<() => Forged>([
    () => ({ ...struct, origin: anyId(at, chance) }),
    () => ({ ...struct, rightOrigin: anyId(at, chance) }),
    () => ({ ...rest, parent: anyId(at, chance) }),
    () => ({
      ...rest,
      parent: chance.pick(['cards', 'withdrawals', 'impact:pip', 'promises', 'earlier', 'actions', 'stage']),
    }),
    () => ({
      ...rest,
      parent: struct.parent ?? anyId(at, chance),
      key: chance.pick(['author', 'box', 'text', 'tag', ...at.cards]),
    }),
    () => ({
      ...struct,
      ...(origin ? { origin: { ...origin, clock: origin.clock + 1 } } : { origin: anyId(at, chance) }),
    }),
    () => ({ ...struct, ...(rightOrigin ? { origin: rightOrigin } : {}) }),
  ])()
}

/** The struct of an update as something that can be forged. */
function forgedOf(item: Y.Item): Forged {
  const { origin, rightOrigin, parent, parentSub, content } = item
  const encoder = new Y.UpdateEncoderV1()
  return {
    ...(origin ? { origin } : {}),
    ...(rightOrigin ? { rightOrigin } : {}),
    ...(typeof parent === 'string' || parent instanceof Y.ID ? { parent } : {}),
    ...(parentSub === null ? {} : { key: parentSub }),
    kind: content.getRef(),
    content(rest) {
      encoder.restEncoder = rest
      content.write(encoder, 0)
    },
  }
}

export const HONEST_LOOKING: readonly Attack[] = [
  { name: 'as it should be', weight: 4, make: honestBytes },
  { name: 'a few bytes bent', weight: 6, make: bent },
  { name: 'shredded', weight: 2, make: shredded },
  { name: 'cut or longer', weight: 1, make: cut },
  { name: 'two in one', weight: 1, make: spliced },
  { name: 'format 2 or noise', weight: 1, make: formatTwo },
  { name: 'sent again', weight: 1, make: replayed },
  { name: 'one thing wrong', weight: 10, make: oneThingWrong },
]
