import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import * as Y from 'yjs'
import { createOutboxRecord } from './outbox-record.ts'
import { createOutboxSeal } from './outbox-seal.ts'
import type { OutboxStore, RecordName } from './outbox-store.ts'

/** What this person's writing waits in until the server has it: on this device, encrypted, past a reload or a crash. [S7] */
export interface Outbox {
  /** For one document of one seat. `key` is the seat's. */
  open(room: { readonly audience: AudienceId; readonly clientId: number; readonly key: string }): RoomOutbox
  /** Nothing of this participation stays on this device, whatever other tabs had left. */
  wipe(): Promise<void>
}

export interface RoomOutbox {
  /** One edit of this tab that the server does not have yet. Returns at once; written within the same turn. */
  add(update: Uint8Array): void
  /** The server has everything. */
  allSaved(): void
  /**
   * Gives `apply` what tabs that are gone have left behind; each goes when this tab's own record holds it. A tab that
   * is still alive keeps its own: should it crash, its edits come here then.
   */
  restore(apply: (update: Uint8Array) => void): Promise<void>
  /** `forget` when the words are back with their author, or are nobody's any more. */
  close(how: 'keep' | 'forget'): Promise<void>
}

export interface OutboxOptions {
  readonly participant: ParticipantId
  readonly store: OutboxStore
  /** The browser's, which lets go of a tab's locks however that tab ends. */
  readonly locks: Pick<LockManager, 'request'>
  readonly now: () => number
  readonly keeps?: Keeps
}

/** What is kept: how several of it become one, and the name that its bytes and its locks go by. */
export interface Keeps {
  readonly format: string
  readonly merge: (all: readonly Uint8Array[]) => Uint8Array
}

const EDITS: Keeps = { format: 'outbox-v1', merge: (updates) => Y.mergeUpdates([...updates]) }

const MOST_DAYS = 7

export function createOutbox(options: OutboxOptions): Outbox {
  const { participant, store } = options
  const rooms = new Set<RoomOutbox>()
  return {
    open({ audience, clientId, key }) {
      const room = openRoom(options, { participant, audience, clientId }, key)
      const mine: RoomOutbox = {
        ...room,
        async close(how) {
          await room.close(how)
          rooms.delete(mine)
        },
      }
      rooms.add(mine)
      return mine
    },
    async wipe() {
      await Promise.all([...rooms].map((room) => room.close('forget')))
      await orNothing(async () => {
        const left = await store.names()
        await store.remove(left.filter((name) => name.participant === participant))
      })
    },
  }
}

function openRoom(options: OutboxOptions, name: RecordName, key: string): RoomOutbox {
  const { store, locks, now, keeps = EDITS } = options
  const bound = (of: RecordName) => boundTo(keeps, of)
  const lockOf = (of: RecordName) => `evenhand-${bound(of)}`
  const alive = holdLock(locks, lockOf(name))
  const seal = createOutboxSeal(key)
  // Whoever needs one of them meets the failure there.
  void Promise.allSettled([alive.held, seal])
  const own = createOutboxRecord({
    async put(update) {
      await alive.held
      const sealed = await (await seal).close(bound(name), update)
      await store.put(name, { at: now(), sealed })
    },
    remove: () => store.remove([name]),
    merge: keeps.merge,
  })
  const closing = new AbortController()

  async function adopt(left: RecordName, apply: (update: Uint8Array) => void): Promise<void> {
    const { open } = await seal
    const record = await store.get(left)
    const update = record && (await open(bound(left), record.sealed))
    if (closing.signal.aborted) return
    if (update) apply(update)
    if (await own.settled()) await store.remove([left])
  }

  return {
    add: own.add,
    allSaved: own.clear,
    restore: (apply) =>
      orNothing(async () => {
        const left = await sweep(store, now())
        const others = left.filter((each) => isBeside(each, name))
        const waits = others.map((each) =>
          locks.request(lockOf(each), { signal: closing.signal }, () => orNothing(() => adopt(each, apply))),
        )
        await Promise.allSettled(waits)
      }),
    async close(how) {
      closing.abort()
      if (how === 'forget') own.clear()
      await own.settled()
      alive.release()
    },
  }
}

/** What has waited too long, whoever's it was, is removed unread. Gives the names of the rest. */
async function sweep(store: OutboxStore, now: number): Promise<readonly RecordName[]> {
  const kept: RecordName[] = []
  for (const name of await store.names()) {
    const record = await store.get(name)
    // Either way: a clock that was once wrong by a year must not keep words for a year.
    if (record && Math.abs(now - record.at) < MOST_DAYS * 86_400_000) kept.push(name)
    else await store.remove([name])
  }
  return kept
}

function isBeside(other: RecordName, { participant, audience, clientId }: RecordName): boolean {
  return other.participant === participant && other.audience === audience && other.clientId !== clientId
}

/** What the bytes are bound to: nobody can put one person's, one audience's or one tab's record in another's place. */
function boundTo({ format }: Keeps, { participant, audience, clientId }: RecordName): string {
  return `${format}:${participant}:${audience}:${clientId}`
}

/** Holds it until `release`, or until this tab is no more. */
function holdLock(locks: OutboxOptions['locks'], name: string): { held: Promise<void>; release: () => void } {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const held = new Promise<void>((resolve, reject) => {
    const hold = () => {
      resolve()
      return released
    }
    locks.request(name, hold).catch(reject)
  })
  return { held, release }
}

/** A browser that keeps nothing (switched off, full, a private window) is no reason to stop: the tab still holds it all. */
async function orNothing(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // Nothing was kept, nothing is to be told.
  }
}
