interface Asked {
  readonly bytes: number
  resolve(value: unknown): void
  reject(error: Error): void
}

/** What was asked of the writer and not answered yet, with how much may be. */
export interface Pending {
  /** False: no more may wait. */
  hasRoomFor(bytes: number): boolean
  add(id: number, bytes: number): Promise<unknown>
  resolve(id: number, value: unknown): void
  reject(id: number, error: Error): void
  rejectAll(error: Error): void
}

export function createPending({ most, mostBytes }: { most: number; mostBytes: number }): Pending {
  const asked = new Map<number, Asked>()
  let waitingBytes = 0

  function take(id: number): Asked | undefined {
    const one = asked.get(id)
    asked.delete(id)
    waitingBytes -= one?.bytes ?? 0
    return one
  }

  return {
    hasRoomFor: (bytes) => asked.size < most && waitingBytes + bytes <= mostBytes,
    add: (id, bytes) =>
      new Promise((resolve, reject) => {
        asked.set(id, { bytes, resolve, reject })
        waitingBytes += bytes
      }),
    resolve: (id, value) => take(id)?.resolve(value),
    reject: (id, error) => take(id)?.reject(error),
    rejectAll(error) {
      for (const id of asked.keys()) take(id)?.reject(error)
    },
  }
}
