/**
 * Says what an update would do to a grid, without doing it: who made it, what it stands on, where each piece lies and
 * what would be there after it. What it cannot explain in full it refuses. [G1]
 */
import * as Y from 'yjs'
import type { EditRefusal } from '../protocol/refusal.ts'
import type { DecodedUpdate } from './decode-update.ts'
import type { Struct } from './decode-struct.ts'
import { contradicts } from './contradicts.ts'
import { erases } from './erasure.ts'
import type { GridChange } from './grid-change.ts'
import { createKeyEffects } from './key-effects.ts'
import { type KnownGrid, readKnown } from './known-grid.ts'
import { changesOfKeys } from './key-changes.ts'
import { cutsLetter, cutsLetterBefore } from './letter-cut.ts'
import { createNeighbours, type Neighbours } from './neighbours.ts'
import { placeInside } from './place.ts'
import { createStands, DEAD, type Stand, standOfItem } from './stand.ts'
import { createTextEffects } from './text-effects.ts'
import { integrationOrder } from './update-order.ts'
import { createWorkBudget, type WorkBudget } from './work-budget.ts'

/** Whose a clientID is, as seen from the sender's seat. */
export type BoundTo = (clientId: number) => 'mine' | 'other' | 'unknown'

export type Description =
  | { readonly ok: true; readonly changes: readonly GridChange[]; readonly isNews: boolean }
  | DescriptionRefused

/** `hostile`: no client of ours and no stock client sends this, whatever happens on the way. */
export interface DescriptionRefused {
  readonly ok: false
  readonly reason: EditRefusal
  readonly hostile: boolean
}

/** Describes a decoded update against the document as it is. Reads the document only. */
export function describeUpdate(doc: Y.Doc, update: DecodedUpdate, boundTo: BoundTo): Description {
  const known = readKnown(doc)
  const ordered = integrationOrder(update.sections, known.upTo)
  if (!ordered) return refuse('missing-dependency', false)

  const budget = createWorkBudget()
  const effects = {
    keys: createKeyEffects(update),
    texts: createTextEffects(doc, update),
    neighbours: createNeighbours(known, budget),
    budget,
  }
  const begun = ordered.filter(({ client, clock }) => clock < known.upTo(client))
  if (begun.some((struct) => cutsLetter(known, struct))) return refuse('not-understood', true)
  // A second tab under the first one's clientID: what it wrote must not pass for what is there, and be gone. [G5]
  const own = begun.filter(({ client }) => boundTo(client) === 'mine')
  if (own.some((struct) => contradicts(known, struct))) return refuse('not-understood', true)
  const fresh = ordered.filter(({ client, clock, length }) => clock + length > known.upTo(client))
  const refusal = takeStructs(known, fresh, boundTo, effects) ?? takeDeletes(known, update, effects)
  if (refusal) return refusal

  const keys = effects.keys.all(effects.budget)
  if (!keys) return refuse('too-many', true)
  const changes = changesOfKeys(keys)
  if (!changes.ok) return refuse(changes.reason, false)
  const texts = effects.texts.all()
  return { ok: true, changes: [...changes.value, ...texts], isNews: fresh.length + keys.length + texts.length > 0 }
}

interface Effects {
  readonly keys: ReturnType<typeof createKeyEffects>
  readonly texts: ReturnType<typeof createTextEffects>
  readonly neighbours: Neighbours
  readonly budget: WorkBudget
}

function takeStructs(
  known: KnownGrid,
  fresh: readonly Struct[],
  boundTo: BoundTo,
  effects: Effects,
): DescriptionRefused | null {
  const stands = createStands(known)
  for (const struct of fresh) {
    if (boundTo(struct.client) !== 'mine') return refuse('not-yours', true)
    const stand = struct.content === null ? { parent: DEAD, key: null } : stands.of(struct)
    if (!stand || !continuesKnown(known, struct, stand)) return refuse('not-understood', true)
    const { place } = stand.parent
    if (place === 'dead') {
      stands.add({ struct, stand, inside: isType(struct) ? DEAD : null })
      continue
    }
    const inside = struct.content && placeInside(place, stand.key, struct.content)
    if (!inside) return refuse('not-understood', true)
    stands.add({ struct, stand, inside: inside === 'leaf' ? null : { place: inside, type: struct } })
    if (stand.key !== null) {
      // Yjs writes a key without a right neighbour; with one it could slip in below the value and go unseen.
      if (struct.rightOrigin) return refuse('not-understood', true)
      effects.keys.write(stand.parent, stand.key, struct)
    } else {
      if (cutsLetter(known, struct)) return refuse('not-understood', true)
      const fit = effects.neighbours.take(stand.parent, newPartOf(known, struct))
      // The undo of Yjs itself crosses neighbours now and then, and boards would differ for good: so no reproach.
      if (fit === 'crossed') return refuse('not-understood', false)
      if (fit === 'too-costly') return refuse('too-many', true)
      if (place.at === 'node') effects.texts.write(place.text, newPartOf(known, struct))
    }
  }
  return null
}

/** Erasing what is erased already costs nothing and says nothing: every catch-up carries the whole list of it. */
function takeDeletes(known: KnownGrid, update: DecodedUpdate, effects: Effects): DescriptionRefused | null {
  const made = new Map(update.sections.map(({ client, clock, structs }) => [client, endOf(clock, structs)]))
  for (const [client, ranges] of update.deletes) {
    const upTo = Math.max(known.upTo(client), made.get(client) ?? 0)
    for (const { clock, length } of ranges) {
      // Kept for later, it would erase what somebody has yet to write.
      if (clock + length > upTo) return refuse('missing-dependency', false)
      const cut = [clock, clock + length].some((edge) => cutsLetterBefore(known, { client, clock: edge }))
      if (cut) return refuse('not-understood', true)
      for (const item of known.within(client, clock, clock + length)) {
        if (item.deleted || !('parent' in item)) continue
        const stand = standOfItem(known, item)
        if (!stand) return refuse('not-understood', true)
        const { place } = stand.parent
        // What goes with its whole item is told by the item.
        if (place === 'dead' || (place.at === 'item' && erasesType(update, stand.parent.type))) continue
        if (stand.key !== null) effects.keys.erase(stand.parent, stand.key)
        else if (place.at === 'node') effects.texts.erase(place.text, item)
      }
    }
  }
  return null
}

/** What the server does not have yet of a struct: Yjs puts it behind the part it has, whatever the struct says. */
function newPartOf(known: KnownGrid, struct: Struct): Struct {
  const { client, clock, length } = struct
  const upTo = known.upTo(client)
  if (clock >= upTo) return struct
  return { ...struct, clock: upTo, length: clock + length - upTo, origin: { client, clock: upTo - 1 } }
}

/** A struct whose beginning the server has must be the same thing going on: text, or what is left of erased text. */
function continuesKnown(known: KnownGrid, struct: Struct, stand: Stand): boolean {
  const upTo = known.upTo(struct.client)
  if (struct.clock >= upTo || struct.content === null) return true
  if (struct.content.kind !== 'string' && struct.content.kind !== 'deleted') return false
  const last = known.at({ client: struct.client, clock: upTo - 1 })
  if (!last || !('parent' in last)) return stand.parent.type === null
  const begun = standOfItem(known, last)
  return begun !== null && begun.parent.type === stand.parent.type && begun.key === stand.key
}

function erasesType(update: DecodedUpdate, type: Stand['parent']['type']): boolean {
  return type instanceof Y.AbstractType && type._item !== null && erases(update, type._item.id)
}

function isType({ content }: Struct): boolean {
  return content !== null && ['map', 'fragment', 'run', 'element'].includes(content.kind)
}

function endOf(clock: number, structs: readonly Struct[]): number {
  return structs.reduce((end, { length }) => end + length, clock)
}

function refuse(reason: EditRefusal, hostile: boolean): DescriptionRefused {
  return { ok: false, reason, hostile }
}
