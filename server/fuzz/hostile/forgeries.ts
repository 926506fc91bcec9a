/** Updates put together by hand from the ids of what is on the board. */
import type { Id } from '@evenhand/shared/grid-doc/decode-struct'
import { type Forged, forge, KIND, made } from '@evenhand/shared/grid-doc/testing/forge'
import type { Chance } from '@evenhand/shared/testing/random'
import type * as Y from 'yjs'
import {
  type Attack,
  anyId,
  clientsOf,
  foreignClients,
  halMakes,
  isLetters,
  isType,
  isUnderKey,
  itemsWhere,
  nextClock,
  times,
} from './attack.ts'
import type { BoardUnderAttack } from './board-under-attack.ts'

const ROOTS = [
  'cards',
  'withdrawals',
  'contests',
  'questions',
  'discussed',
  'wording',
  'links',
  'agreements',
  'agreementsFor',
  'statementBy',
  'citations',
  'confirmations',
  'outcomes',
  'actions',
  'contingency',
  'promises',
  'acceptances',
  'rechecks',
  'earlier',
  'impact:pip',
  'impact:none',
  'stage',
  '__proto__',
]
const FIELDS = [
  'author',
  'box',
  'order',
  'text',
  'tag',
  'subTag',
  'source',
  'onBehalfOf',
  'ownWords',
  'owner',
  'outcome',
  'helpers',
  'ifThis',
  '__proto__',
  'constructor',
  'nothing',
]

/** What may stand in one of the roots of whole values, from Hal or from somebody else, of something that is there or not. */
function aWord(chance: Chance): unknown {
  const hash = chance.pick(['0'.repeat(64), 'x'])
  const member = chance.pick(['hal', 'dana'])
  const owner = { member, name: 'Hal' }
  const action = chance.pick(['priya:a1', 'hal:a1', 'hal:none'])
  const child = chance.pick(['pip', 'nobody'])
  const said = { verdict: 'agrees', changes: '', hash }
  return chance.pick([
    { action, owner, agrees: true, readBack: chance.pick([null, true]), what: '', due: '' },
    { verdict: chance.pick(['accepted', 'needs_changing']), reasons: '', hash },
    {
      of: chance.pick(['priya:o1', 'priya:p1', 'hal:none']),
      state: chance.pick(['changed', 'met', 'done']),
      words: '',
    },
    { on: '2026-11-12', first: '2026-11-12', times: chance.pick([1, 0, 1.5]), states: [] },
    said,
    { ...said, child, for: { name: 'Hal', child: null, member }, readBack: true },
    { child, did: 'drafted', who: 'Hal', hash },
    { card: chance.pick(['priya:p1', 'priya:p2', 'hal:none']), child },
    { card: chance.pick(['priya:p1', 'hal:h2']), hash },
    { from: chance.pick(['hal:h2', 'priya:o1']), to: chance.pick(['priya:o1', 'hal:none']), kind: 'answers' },
  ])
}

function anyContent(chance: Chance): Pick<Forged, 'kind' | 'content'> {
  return chance.pick([
    () => made.any(chance.pick([true, null, 'well', 'hal', 'priya', 'fact', 'a1', Number.NaN, 5, 10n])),
    () =>
      made.any(
        chance.pick([
          { by: 'hal', reason: 'x' },
          { by: 'priya', reason: 'x' },
          { card: 'priya:p1', words: 'x' },
          ['pip'],
        ]),
      ),
    () => made.any(aWord(chance)),
    () => made.any('x', 'y'),
    () => made.any(undefined),
    () => made.string(chance.pick(['x', 'xy', '🙂', '\uD83D', ''])),
    () => made.type(chance.below(7), chance.pick(['paragraph', 'bulletList', 'listItem', 'hardBreak', 'script'])),
    () => made.type(chance.pick([1, 4, 6])),
    () => made.length(chance.pick([KIND.deleted, KIND.gc, KIND.skip]), chance.pick([0, 1, 2, 50, 2 ** 39, 2 ** 52])),
    () => made.bytes(chance.pick([KIND.json, KIND.binary, KIND.embed, KIND.format, KIND.doc]), 1, 1, 49, 1),
  ])()
}

function anyPlace(at: BoardUnderAttack, chance: Chance): Partial<Forged> {
  const keys = [...at.cards, 'hal:new', 'hal:pip', 'hal:a1', 'priya:new', 'priya:o1', 'priya:a1', ...FIELDS]
  const typeId = () => idOf(chance.pick(itemsWhere(at, isType)))
  return chance.pick<() => Partial<Forged>>([
    () => ({ origin: anyId(at, chance) }),
    () => ({ rightOrigin: anyId(at, chance) }),
    () => ({ origin: anyId(at, chance), rightOrigin: anyId(at, chance) }),
    () => ({ parent: typeId() }),
    () => ({ parent: anyId(at, chance) }),
    () => ({ parent: typeId(), key: chance.pick(keys) }),
    () => ({ parent: chance.pick(ROOTS), key: chance.pick(keys) }),
    () => ({ parent: chance.pick(ROOTS) }),
  ])()
}

function anyStruct(at: BoardUnderAttack, chance: Chance): Forged {
  const content = anyContent(chance)
  return content.kind === KIND.gc ? content : { ...anyPlace(at, chance), ...content }
}

function anywhere(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const structs = times(chance.below(3) + 1, () => anyStruct(at, chance))
  return halMakes(at, structs, chance.below(3) === 0 ? [anyRange(at, chance)] : [])
}

/** Under somebody else's clientID, at exactly the clock that would come next. */
function asSomebodyElse(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = chance.pick([...foreignClients(at), 9, 0, 4_000])
  const clock = nextClock(at, client) + chance.pick([0, 0, 0, 1, -1])
  const hal = { client: at.hal.doc.clientID, clock: nextClock(at, at.hal.doc.clientID) }
  const foreign = { client, clock: Math.max(0, clock), structs: [anyStruct(at, chance)] }
  return forge(chance.below(2) === 0 ? [foreign] : [{ ...hal, structs: [anyStruct(at, chance)] }, foreign])
}

/** Erases what is somebody else's, or what somebody has yet to write. */
function planned(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const ranges = times(chance.below(4) + 1, () => {
    const client = chance.pick(clientsOf(at))
    const end = nextClock(at, client)
    return chance.pick([
      [client, end, 50],
      [client, Math.max(0, end - 1), 2],
      anyRange(at, chance),
      anyRange(at, chance),
    ] as const)
  })
  return forge([], ranges)
}

/** Writes over what stands under a key, without a word in the list of deletes. */
function overKey(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const item = chance.pick(itemsWhere(at, isUnderKey))
  const content = chance.pick([anyContent(chance), made.any('well'), made.type(1), made.length(KIND.deleted, 1)])
  const place = chance.pick<Partial<Forged>>([
    { origin: idOf(item) },
    { origin: idOf(item), rightOrigin: anyId(at, chance) },
    { rightOrigin: idOf(item) },
    { origin: anyId(at, chance), rightOrigin: idOf(item) },
  ])
  return halMakes(at, [{ ...place, ...content }])
}

/** Between letters that are somebody else's, of different texts, or half of one. */
function besideLetters(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const letters = itemsWhere(at, isLetters)
  const inside = () => {
    const { id, length } = chance.pick(letters)
    return { client: id.client, clock: id.clock + chance.below(length) }
  }
  const [origin, rightOrigin] = [inside(), inside()]
  const place = chance.pick<Partial<Forged>>([
    { origin },
    { rightOrigin },
    { origin, rightOrigin },
    { origin, rightOrigin: { ...origin, clock: origin.clock + 1 } },
  ])
  const struct = {
    ...place,
    ...chance.pick([made.string('!'), made.string('🙂'), made.length(KIND.deleted, 1), made.type(6)]),
  }
  if (chance.below(3) > 0) return halMakes(at, [struct])
  // As something the server has already: dropped, but not before Yjs has looked for its neighbours.
  return forge([
    { client: at.hal.doc.clientID, clock: chance.below(nextClock(at, at.hal.doc.clientID)), structs: [struct] },
  ])
}

/** Begins in what the server has and goes on beyond it. */
function partlyKnown(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = chance.pick([at.hal.doc.clientID, at.hal.doc.clientID, at.spare, ...foreignClients(at)])
  const next = nextClock(at, client)
  const clock = Math.max(0, next - chance.below(6))
  const long = chance.pick([made.string('abcdefgh'), made.length(KIND.deleted, 8), made.length(KIND.gc, 8)])
  const place = long.kind === KIND.gc ? {} : anyPlace(at, chance)
  return forge([
    { client, clock, structs: [{ ...place, ...long }, ...times(chance.below(2), () => anyStruct(at, chance))] },
  ])
}

/** Structs that stand on each other, in an order that may or may not work. */
function onEachOther(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const [a, b] = [at.hal.doc.clientID, at.spare]
  const from = new Map([a, b].map((client) => [client, nextClock(at, client)]))
  const here = (): Id => {
    const client = chance.pick([a, b])
    return { client, clock: (from.get(client) ?? 0) + chance.below(4) }
  }
  const struct = (): Forged => ({
    ...chance.pick<() => Partial<Forged>>([
      () => ({ origin: here() }),
      () => ({ rightOrigin: here() }),
      () => ({ parent: here(), key: chance.pick(FIELDS) }),
      () => ({ parent: here() }),
      () => ({ parent: 'cards', key: `hal:${chance.below(5)}` }),
      () => ({ parent: 'impact:pip' }),
    ])(),
    ...chance.pick([
      made.type(1),
      made.type(4),
      made.type(3, 'paragraph'),
      made.type(6),
      made.string('ab'),
      made.any('well'),
    ]),
  })
  const sections = [a, b].map((client) => ({
    client,
    clock: from.get(client) ?? 0,
    structs: times(chance.below(4) + 1, struct),
  }))
  return forge(chance.below(2) === 0 ? sections : sections.toReversed())
}

/** Words written by two tabs in turns, each standing on the other's last; now and then one that does not fit. */
function acrossTabs(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const [a, b] = [at.hal.doc.clientID, at.spare]
  const [fromA, fromB] = [nextClock(at, a), nextClock(at, b)]
  const off = () => (chance.below(12) === 0 ? chance.pick([-1, 1, 2]) : 0)
  const ofA = (n: number): Id => ({ client: a, clock: Math.max(0, fromA + n + off()) })
  const ofB = (n: number): Id => ({ client: b, clock: Math.max(0, fromB + n + off()) })
  const inA: Forged[] = [
    { parent: 'impact:pip', ...made.type(3, 'paragraph') },
    { parent: ofB(0), ...made.string('ab') },
    { origin: ofB(1), rightOrigin: ofA(2), ...made.string('c') },
  ]
  const inB: Forged[] = [
    { parent: ofA(0), ...made.type(6) },
    { origin: ofA(1), rightOrigin: ofA(2), ...made.string('🙂') },
    { origin: ofA(3), ...made.string('d') },
  ]
  const sections = [
    { client: a, clock: fromA, structs: inA },
    { client: b, clock: fromB, structs: inB },
  ]
  return forge(
    chance.below(2) === 0 ? sections : sections.toReversed(),
    chance.below(4) === 0 ? [[b, fromB + 1, 1]] : [],
  )
}

/** A whole card, with something about it that may not be. */
function newCard(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = at.hal.doc.clientID
  const parent = { client, clock: nextClock(at, client) }
  const key = chance.pick(['hal:new', `hal:${chance.below(60)}`, 'priya:new', ...at.cards])
  const fields = [
    { parent, key: 'author', ...made.any(chance.pick(['hal', 'hal', 'hal', 'priya', 5])) },
    { parent, key: 'box', ...made.any(chance.pick(['well', 'worried', 'own_view', 'attic'])) },
    { parent, key: 'order', ...made.any(chance.pick(['a0', 'a0', 'a'])) },
    { parent, key: 'text', ...chance.pick([made.type(4), made.type(4), made.type(1), made.any('x')]) },
  ]
  const left = chance.below(12)
  const extra = chance.below(3) === 0 ? [{ parent, key: chance.pick(FIELDS), ...anyContent(chance) }] : []
  const item = chance.pick<Partial<Forged>>([
    { parent: 'cards', key },
    { parent: 'cards', key },
    { origin: anyId(at, chance) },
  ])
  const deletes = chance.below(5) === 0 ? [[client, parent.clock + chance.below(5), 1] as const] : []
  return halMakes(at, [{ ...item, ...made.type(1) }, ...fields.filter((_, n) => n !== left), ...extra], deletes)
}

function twice(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = at.hal.doc.clientID
  const section = () => ({ client, clock: nextClock(at, client), structs: [anyStruct(at, chance)] })
  return forge([section(), section()])
}

function anyRange(at: BoardUnderAttack, chance: Chance): readonly [number, number, number] {
  const { client, clock } = anyId(at, chance)
  return [client, clock, chance.pick([1, 1, 2, 3, 40])]
}

function idOf({ id }: Y.Item): Id {
  return { client: id.client, clock: id.clock }
}

export const FORGERIES: readonly Attack[] = [
  { name: 'anything anywhere', weight: 14, make: anywhere },
  { name: 'as somebody else', weight: 5, make: asSomebodyElse },
  { name: 'planned deletes', weight: 4, make: planned },
  { name: 'over a key', weight: 8, make: overKey },
  { name: 'beside letters', weight: 8, make: besideLetters },
  { name: 'partly known', weight: 6, make: partlyKnown },
  { name: 'on each other', weight: 6, make: onEachOther },
  { name: 'across two tabs', weight: 4, make: acrossTabs },
  { name: 'a card of sorts', weight: 8, make: newCard },
  { name: 'one client twice', weight: 1, make: twice },
]
