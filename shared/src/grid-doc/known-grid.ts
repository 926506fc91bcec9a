/** What the server's document holds, asked by the ids that an update uses. Reads Yjs's own store; changes nothing. */
import * as Y from 'yjs'
import type { Content, Id } from './decode-struct.ts'
import { type Place, placeInside, rootPlace } from './place.ts'

export type Known = Y.Item | Y.GC
/** Any Yjs type; Yjs itself leaves open which events it sends. */
export type Type = Exclude<Y.Item['parent'], Y.ID | null>

export interface KnownGrid {
  /** How many things of this client the document has. */
  upTo(client: number): number
  /** What holds this id, or null when the document does not have it. */
  at(id: Id): Known | null
  /** Everything that holds part of a range, in order. */
  within(client: number, clock: number, end: number): Iterable<Known>
  /** A type's place; `dead` when it or something above it is erased; null when it is not of this schema. */
  placeOf(type: Type): Place | 'dead' | null
  root(name: string): Type | null
}

/** Good for one update: places are remembered, so a change of the document makes it stale. */
export function readKnown(doc: Y.Doc): KnownGrid {
  const places = new Map<Type, Place | 'dead' | null>()
  const upTo = (client: number) => Y.getState(doc.store, client)

  const placeOf = (type: Type): Place | 'dead' | null => {
    const known = places.get(type)
    if (known !== undefined) return known
    const place = findPlace(type)
    places.set(type, place)
    return place
  }
  const findPlace = (type: Type): Place | 'dead' | null => {
    const item = type._item
    if (!item) {
      for (const [name, root] of doc.share) if (root === type) return rootPlace(name)
      return null
    }
    if (item.deleted || !(item.parent instanceof Y.AbstractType)) return 'dead'
    const above = placeOf(item.parent)
    const content = contentOf(type)
    if (above === 'dead' || above === null || content === null) return above === 'dead' ? 'dead' : null
    const inside = placeInside(above, item.parentSub, content)
    return inside === 'leaf' ? null : inside
  }

  return {
    upTo,
    at({ client, clock }) {
      const structs = doc.store.clients.get(client)
      if (!structs || clock >= upTo(client)) return null
      return structs[Y.findIndexSS(structs, clock)] ?? null
    },
    *within(client, clock, end) {
      const structs = doc.store.clients.get(client)
      if (!structs || clock >= upTo(client)) return
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
        const struct = structs[index]
        if (!struct || struct.id.clock >= end) return
        yield struct
      }
    },
    placeOf,
    root: (name) => doc.share.get(name) ?? null,
  }
}

/** What a type is made of, as an update would say it; null when it is not of this schema. */
export function contentOf(type: Type): Content | null {
  if (type instanceof Y.XmlElement) {
    const name = (['paragraph', 'bulletList', 'listItem', 'hardBreak'] as const).find(
      (known) => known === type.nodeName,
    )
    return name ? { kind: 'element', name } : null
  }
  if (type instanceof Y.XmlText) return { kind: 'run' }
  if (type instanceof Y.XmlFragment) return { kind: 'fragment' }
  return type instanceof Y.Map ? { kind: 'map' } : null
}
