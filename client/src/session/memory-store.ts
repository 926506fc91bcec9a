import type { OutboxStore, RecordName, SealedRecord } from './outbox-store.ts'

/** For a borrowed device: gone with the page. [X3] */
export function createMemoryStore(): OutboxStore {
  const kept = new Map<string, { readonly name: RecordName; readonly record: SealedRecord }>()
  const keyOf = ({ participant, audience, clientId }: RecordName) => `${participant} ${audience} ${clientId}`
  return {
    put: async (name, record) => void kept.set(keyOf(name), { name, record }),
    get: async (name) => kept.get(keyOf(name))?.record ?? null,
    async remove(names) {
      for (const name of names) kept.delete(keyOf(name))
    },
    names: async () => Array.from(kept.values(), ({ name }) => name),
  }
}
