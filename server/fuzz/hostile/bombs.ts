/** Small updates that would cost much: each within the limits of size, or claiming to be. */
import type { Id } from '@evenhand/shared/grid-doc/decode-struct'
import { type Forged, forge, KIND, made } from '@evenhand/shared/grid-doc/testing/forge'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { type Attack, halMakes, isLetters, itemsWhere, nextClock, times } from './attack.ts'
import type { BoardUnderAttack } from './board-under-attack.ts'

const MOST = 4_990

function sameKey(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const value = { card: at.own, words: 'x' }
  const count = chance.pick([MOST, 5_001, 600, 60])
  return halMakes(
    at,
    times(count, () => ({ parent: 'contests', key: 'hal:1', ...made.any(value) })),
  )
}

/** Each writes after the one before the last, so that every one has to look for its place. */
function sameKeyCrossed(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const count = chance.pick([60, 300, 2_000])
  const [a, b] = [at.hal.doc.clientID, at.spare]
  const value = made.any({ card: at.own, words: 'x' })
  const section = (client: number, other: number) => ({
    client,
    clock: nextClock(at, client),
    structs: times(count, (n) =>
      n === 0
        ? { parent: 'contests', key: 'hal:2', ...value }
        : {
            origin: { client: n % 2 ? client : other, clock: nextClock(at, n % 2 ? client : other) + n - 1 },
            ...value,
          },
    ),
  })
  return forge([section(a, b), section(b, a)])
}

/** Letters that are all put at the same place. */
function samePlace(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const letters = itemsWhere(at, (item) => isLetters(item) && item.id.client === at.hal.doc.clientID)
  const first = letters[0]
  const place: Partial<Forged> = first && chance.below(2) === 0 ? { origin: first.id } : { parent: 'impact:pip' }
  const content = first && 'origin' in place ? made.string('x') : made.type(3, 'paragraph')
  return halMakes(
    at,
    times(chance.pick([100, 880, 2_000, MOST]), () => ({ ...place, ...content })),
  )
}

/** Alternating ends of a long text, so that everything lies between two neighbours. */
function farApart(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = at.hal.doc.clientID
  const clock = nextClock(at, client)
  const id = (n: number): Id => ({ client, clock: clock + n })
  const count = chance.pick([400, 900, 3_000])
  const first = { parent: 'impact:wren', ...made.type(3, 'paragraph') }
  const last = { origin: id(0), ...made.type(3, 'paragraph') }
  return halMakes(at, [
    first,
    last,
    ...times(count, () => ({ origin: id(0), rightOrigin: id(1), ...made.type(3, 'paragraph') })),
  ])
}

function deep(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = at.hal.doc.clientID
  const clock = nextClock(at, client)
  const depth = chance.pick([3, 10, 500, 4_000])
  const nodes = times(
    depth,
    (n): Forged => ({
      parent: n === 0 ? 'impact:pip' : { client, clock: clock + n - 1 },
      ...made.type(
        3,
        chance.pick([
          ['bulletList', 'listItem'],
          ['paragraph', 'paragraph'],
        ] as const)[n % 2] ?? 'paragraph',
      ),
    }),
  )
  return halMakes(at, nodes)
}

function deepValue(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const depth = chance.pick([4, 5, 6, 5_000])
  const bytes = [1, ...times(depth, () => [117, 1]).flat(), 126]
  return halMakes(at, [{ parent: 'contests', key: 'hal:1', ...made.bytes(KIND.any, ...bytes) }])
}

function claims(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const much = chance.pick([30_000_000, 2 ** 31, 2 ** 40, 2 ** 52])
  const clock = nextClock(at, at.hal.doc.clientID)
  const client = at.hal.doc.clientID
  return chance.pick([
    () => forge([{ client, clock, structs: [], claims: much }]),
    () => forge([{ client: much, clock, structs: [made.length(KIND.gc, 1)] }]),
    () => forge([{ client, clock: much, structs: [made.length(KIND.gc, 1)] }]),
    () => halMakes(at, [made.length(KIND.gc, much)]),
    () => halMakes(at, [{ parent: 'impact:pip', ...made.length(KIND.deleted, much) }]),
    () => halMakes(at, [{ parent: 'impact:pip', ...made.length(KIND.skip, much) }]),
    () => forge([], [[client, 0, much]]),
    () => halMakes(at, [{ parent: 'contests', key: 'hal:1', ...made.bytes(KIND.any, 1, 117, 255, 255, 255, 127) }]),
    () => halMakes(at, [{ parent: 'impact:pip', ...made.bytes(KIND.string, 255, 255, 255, 127, 65) }]),
  ])()
}

/** Own text, erased in as many pieces as there are letters. */
function piecemeal(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = at.hal.doc.clientID
  const clock = nextClock(at, client)
  const count = chance.pick([200, 1_900])
  const structs: Forged[] = [
    { parent: 'impact:wren', ...made.type(3, 'paragraph') },
    { parent: { client, clock }, ...made.type(6) },
    { parent: { client, clock: clock + 1 }, ...made.string('x'.repeat(count * 2)) },
  ]
  return halMakes(
    at,
    structs,
    times(count, (n) => [client, clock + 2 + n * 2, 1] as const),
  )
}

/** A list of deletes that is long and says nothing new. */
function longDeletes(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const client = chance.pick([at.hal.doc.clientID, ...at.others.map(({ doc }) => doc.clientID)])
  const end = Y.getState(at.server.doc.store, client)
  if (chance.below(2) === 0)
    return forge(
      [],
      times(chance.pick([4_000, 5_000]), (n) => [1_000 + n, 0, 1] as const),
    )
  return forge(
    [],
    times(Math.min(30_000, Math.floor(end / 2)), (n) => [client, n * 2, 1] as const),
  )
}

function manyClients(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const structs = [{ parent: 'discussed', key: at.own, ...made.any(true) }]
  return forge(times(chance.pick([8, 9, 10_000]), (n) => ({ client: 5_000 + n, clock: 0, structs })))
}

function wide(at: BoardUnderAttack, chance: Chance): Uint8Array {
  const letters = chance.pick([1_900, 2_001, 200_000])
  const client = at.hal.doc.clientID
  const clock = nextClock(at, client)
  return halMakes(at, [
    { parent: 'impact:pip', ...made.type(3, 'paragraph') },
    { parent: { client, clock }, ...made.type(6) },
    { parent: { client, clock: clock + 1 }, ...made.string('é'.repeat(letters)) },
  ])
}

export const BOMBS: readonly Attack[] = [
  { name: 'one key again and again', weight: 1, make: sameKey },
  { name: 'one key, crossed', weight: 1, make: sameKeyCrossed },
  { name: 'one place again and again', weight: 1, make: samePlace },
  { name: 'neighbours far apart', weight: 1, make: farApart },
  { name: 'deep nodes', weight: 1, make: deep },
  { name: 'deep values', weight: 1, make: deepValue },
  { name: 'claims', weight: 3, make: claims },
  { name: 'own words in pieces', weight: 1, make: piecemeal },
  { name: 'long deletes', weight: 1, make: longDeletes },
  { name: 'many clients', weight: 1, make: manyClients },
  { name: 'wide words', weight: 1, make: wide },
]
