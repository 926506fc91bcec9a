import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import { createStore, delMany, get, keys, set } from 'idb-keyval'
import { createOutboxSeal } from './outbox-seal.ts'

/** What somebody was writing when they handed the device on, by the name of the part that it belongs to. */
export type Carried = Readonly<Record<string, unknown>>

/** Port: where this device keeps sealed bytes. Everything rejects where the browser keeps nothing. */
export interface BagStore {
  put(name: string, sealed: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | null>
  names(): Promise<readonly string[]>
  remove(names: readonly string[]): Promise<void>
}

/**
 * What was being written, on this device, while somebody else has it: sealed with a key that the server gives to its
 * author alone and that this device never writes down. [P12]
 */
export interface HandOverBag {
  /** The key of the seat that was taken. Without one nothing is put in or taken out. */
  unlockWith(key: string): void
  /** Puts it away. False when this browser keeps nothing, and then nothing was put away. */
  close(carried: Carried): Promise<boolean>
  /** Takes out what each tab has put in; what does not open is left out. */
  open(): Promise<readonly Carried[]>
  wipe(): Promise<void>
}

export function createHandOverBag(participant: ParticipantId, store: BagStore = createIndexedBags()): HandOverBag {
  const prefix = `${participant} `
  let key: string | null = null

  const mine = async () => (await store.names()).filter((name) => name.startsWith(prefix))

  async function takeOut(name: string, unlocked: string): Promise<Carried | null> {
    const sealed = await store.get(name)
    const plain = sealed && (await (await createOutboxSeal(unlocked)).open(name, sealed))
    if (!plain) return null
    const carried: unknown = JSON.parse(new TextDecoder().decode(plain))
    return isRecord(carried) ? carried : null
  }

  return {
    unlockWith(given) {
      key = given
    },
    async close(carried) {
      if (Object.values(carried).every((value) => value === undefined)) return true
      if (key === null) return false
      const name = `${prefix}${crypto.randomUUID()}`
      try {
        const seal = await createOutboxSeal(key)
        await store.put(name, await seal.close(name, new TextEncoder().encode(JSON.stringify(carried))))
        return true
      } catch {
        // Said to its author, who is still at the screen.
        return false
      }
    },
    async open() {
      const unlocked = key
      if (unlocked === null) return []
      try {
        const names = await mine()
        const bags = await Promise.all(names.map((name) => takeOut(name, unlocked)))
        await store.remove(names)
        return bags.filter((bag) => bag !== null)
      } catch {
        // Where the browser keeps nothing there is nothing to take out.
        return []
      }
    },
    async wipe() {
      try {
        await store.remove(await mine())
      } catch {
        // The same.
      }
    },
  }
}

const keepsNothing = async (): Promise<never> => {
  throw new Error('a borrowed device keeps nothing')
}

/** A borrowed device: what is half written there is finished or lost, and whoever hands it on is told so. [X3] */
export const NO_BAGS: BagStore = { put: keepsNothing, get: keepsNothing, names: keepsNothing, remove: keepsNothing }

function createIndexedBags(): BagStore {
  const store = createStore('evenhand-hand-over', 'sealed')
  return {
    put: (name, sealed) => set(name, sealed, store),
    async get(name) {
      const sealed: unknown = await get(name, store)
      return sealed instanceof Uint8Array ? sealed : null
    },
    names: async () => (await keys(store)).filter((name) => typeof name === 'string'),
    remove: (names) => delMany([...names], store),
  }
}
