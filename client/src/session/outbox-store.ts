import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import { createStore, delMany, get, keys, set } from 'idb-keyval'

/** Whose edits, to which document, and by which tab. */
export interface RecordName {
  readonly participant: ParticipantId
  readonly audience: AudienceId
  readonly clientId: number
}

export interface SealedRecord {
  /** When it was written, by this device's clock. */
  readonly at: number
  readonly sealed: Uint8Array
}

/** Port: where this device keeps sealed bytes. Everything rejects where the browser keeps nothing. */
export interface OutboxStore {
  put(name: RecordName, record: SealedRecord): Promise<void>
  get(name: RecordName): Promise<SealedRecord | null>
  remove(names: readonly RecordName[]): Promise<void>
  names(): Promise<readonly RecordName[]>
}

/** The browser's own database. Opened with the first call, so that asking for a store costs nothing and cannot fail. */
export function createIndexedOutbox(database = 'evenhand-outbox'): OutboxStore {
  const store = createStore(database, 'unsaved')
  return {
    put: async (name, record) => set(keyOf(name), record, store),
    get: async (name) => recordOf(await get(keyOf(name), store)),
    remove: async (names) => delMany(names.map(keyOf), store),
    names: async () => (await keys(store)).flatMap(nameOf),
  }
}

const keyOf = ({ participant, audience, clientId }: RecordName) => [participant, audience, clientId]

/** The edge: what another version of this app may have left here is not a record. */
function nameOf(key: IDBValidKey): readonly RecordName[] {
  if (!Array.isArray(key)) return []
  const [participant, audience, clientId] = key
  if (typeof participant !== 'string' || typeof audience !== 'string' || typeof clientId !== 'number') return []
  return [{ participant: participant as ParticipantId, audience: audience as AudienceId, clientId }]
}

function recordOf(value: unknown): SealedRecord | null {
  if (!isRecord(value)) return null
  const { at, sealed } = value
  return typeof at === 'number' && sealed instanceof Uint8Array ? { at, sealed } : null
}
