import type { Chance } from '@evenhand/shared/testing/random'
import type { Id } from '@evenhand/shared/grid-doc/decode-struct'
import { type Forged, forge } from '@evenhand/shared/grid-doc/testing/forge'
import * as Y from 'yjs'
import type { BoardUnderAttack } from './board-under-attack.ts'

/** A way to make an update that Hal sends. */
export interface Attack {
  readonly name: string
  /** How often it is chosen among the others. */
  readonly weight: number
  readonly make: (at: BoardUnderAttack, chance: Chance) => Uint8Array
}

export function nextClock({ server }: BoardUnderAttack, client: number): number {
  return Y.getState(server.doc.store, client)
}

export function clientsOf({ hal, spare, others }: BoardUnderAttack): readonly number[] {
  return [hal.doc.clientID, spare, ...others.map(({ doc }) => doc.clientID)]
}

/** The name of something on the board, of somebody's next thing, or a little beyond. */
export function anyId(at: BoardUnderAttack, chance: Chance, clients: readonly number[] = clientsOf(at)): Id {
  const client = chance.pick(clients)
  const beyond = chance.below(8) === 0 ? 3 : 0
  return { client, clock: chance.below(Math.max(1, nextClock(at, client) + beyond)) }
}

export function foreignClients({ others }: BoardUnderAttack): readonly number[] {
  return others.map(({ doc }) => doc.clientID)
}

/** Live items that fit, in the order in which Yjs stores them. */
export function itemsWhere({ server }: BoardUnderAttack, fits: (item: Y.Item) => boolean): readonly Y.Item[] {
  const items: Y.Item[] = []
  for (const structs of server.doc.store.clients.values())
    for (const struct of structs) if (struct instanceof Y.Item && !struct.deleted && fits(struct)) items.push(struct)
  return items
}

export const isLetters = ({ content }: Y.Item) => content instanceof Y.ContentString
export const isUnderKey = ({ parentSub }: Y.Item) => parentSub !== null
export const isType = ({ content }: Y.Item) => content instanceof Y.ContentType

/** Hal's own next structs, in one update. */
export function halMakes(
  at: BoardUnderAttack,
  structs: readonly Forged[],
  deletes: Parameters<typeof forge>[1] = [],
): Uint8Array {
  const client = at.hal.doc.clientID
  return forge([{ client, clock: nextClock(at, client), structs }], deletes)
}

export function times<Made>(count: number, make: (n: number) => Made): Made[] {
  return Array.from({ length: count }, (_, n) => make(n))
}
