/** One record that follows what this tab has unsaved, one write at a time, always the newest state. */
export interface OutboxRecord {
  add(update: Uint8Array): void
  clear(): void
  /** When what is here now is on the device, or gone from it. False: it could not be written. */
  settled(): Promise<boolean>
}

export interface OutboxRecordOptions {
  readonly put: (update: Uint8Array) => Promise<void>
  readonly remove: () => Promise<void>
  /** All that is unsaved as one. */
  readonly merge: (all: readonly Uint8Array[]) => Uint8Array
}

/** Everything that is added in one turn is one write; what comes during a write is in the next. */
export function createOutboxRecord({ put, remove, merge }: OutboxRecordOptions): OutboxRecord {
  let unsaved: readonly Uint8Array[] = []
  let state = 0
  let stored = 0
  let onDevice = false
  let writing: Promise<boolean> | null = null

  async function follow(): Promise<boolean> {
    // The rest of this turn may add more.
    await Promise.resolve()
    try {
      while (stored !== state) {
        const now = state
        if (unsaved.length > 0) await keep()
        else if (onDevice) await forget()
        stored = now
      }
      return true
    } catch {
      // Tried again with the next edit; until then the tab alone has it, as it would without an outbox.
      return false
    } finally {
      writing = null
    }
  }

  async function keep(): Promise<void> {
    const all = merge(unsaved)
    unsaved = [all]
    onDevice = true
    await put(all)
  }

  async function forget(): Promise<void> {
    await remove()
    onDevice = false
  }

  function become(next: readonly Uint8Array[]) {
    unsaved = next
    state += 1
    writing ??= follow()
  }

  return {
    add: (update) => become([...unsaved, update]),
    clear() {
      if (unsaved.length > 0) become([])
    },
    settled: async () => (stored === state ? true : (writing ??= follow())),
  }
}
