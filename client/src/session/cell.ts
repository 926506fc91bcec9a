/** One value that screens watch: the same object until it is replaced. */
export interface Cell<Value> {
  get(): Value
  set(value: Value): void
  subscribe(listener: () => void): () => void
  /** Nothing changes and nobody is told any more. */
  close(): void
  isClosed(): boolean
}

export function createCell<Value>(first: Value): Cell<Value> {
  const listeners = new Set<() => void>()
  let value = first
  let closed = false
  return {
    get: () => value,
    set(next) {
      if (closed) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closed = true
      listeners.clear()
    },
    isClosed: () => closed,
  }
}
