/** One device with its own database, and tabs on it that can die. */
import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { IDBFactory } from 'fake-indexeddb'
import { createOutbox, type Outbox, type OutboxOptions } from '../outbox.ts'
import { createIndexedOutbox, type OutboxStore } from '../outbox-store.ts'

export const MAIN = 'main' as AudienceId

export interface Tab {
  readonly outbox: Outbox
  /** The process is gone, and the browser lets go of its locks. */
  crashes(): void
}

export interface Device {
  readonly database: IDBFactory
  readonly store: OutboxStore
  /** Milliseconds, as this device's clock has it. */
  later(ms: number): void
  opensTab(participant: ParticipantId, store?: OutboxStore): Tab
  /** The locks of one more tab, which can die. */
  tab(): { readonly locks: OutboxOptions['locks']; crashes(): void }
  /** Everything that stands in its database, as text, for a search. */
  dump(): Promise<string>
}

export function createDevice(): Device {
  const locks = createLocks()
  let now = Date.UTC(2026, 10, 22)
  const store = createIndexedOutbox()
  return {
    database: new IDBFactory(),
    store,
    later(ms) {
      now += ms
    },
    opensTab(participant, own = store) {
      const tab = locks.ofTab()
      const outbox = createOutbox({ participant, store: own, locks: tab.locks, now: () => now })
      return { outbox, crashes: tab.crashes }
    },
    tab: locks.ofTab,
    async dump() {
      const names = await store.names()
      const records = await Promise.all(names.map((name) => store.get(name)))
      return JSON.stringify([names, records.map((record) => [record?.at, latin1(record?.sealed)])])
    },
  }
}

const latin1 = (bytes: Uint8Array = new Uint8Array()) => String.fromCharCode(...bytes)

type Locks = OutboxOptions['locks']

/** Locks as browsers have them, exclusive and in the order asked for, with one thing more: a tab that dies. */
function createLocks() {
  const lines = new Map<string, Promise<unknown>>()
  return {
    ofTab(): { locks: Locks; crashes: () => void } {
      let crash = () => {}
      const crashed = new Promise<void>((resolve) => {
        crash = resolve
      })
      async function request(name: string, ...rest: readonly unknown[]): Promise<unknown> {
        const granted = rest.at(-1) as () => Promise<unknown>
        const signal = rest.length > 1 ? (rest[0] as LockOptions).signal : undefined
        const before = lines.get(name) ?? Promise.resolve()
        const mine = before.then(() => (signal?.aborted ? undefined : Promise.race([granted(), crashed])))
        lines.set(name, mine)
        return signal ? Promise.race([mine, aborted(signal)]) : mine
      }
      return { locks: { request }, crashes: crash }
    },
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')))
  })
}
