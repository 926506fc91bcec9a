/**
 * Calls `next` of each so many times a second for so many seconds, each at its own phase, whether or not anybody keeps
 * up: a slow server must not slow down its own load. Resolves when the time is over.
 */
export function evenly(
  senders: readonly { next(): unknown }[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<void> {
  const start = performance.now()
  const length = seconds * 1_000
  const every = 1_000 / perSecond / senders.length
  // By the golden ratio: neighbours of one room do not follow one another, and every run is alike.
  const order = senders
    .map((sender, index) => ({ sender, phase: (index * 0.618_034) % 1 }))
    .toSorted((one, other) => one.phase - other.phase)
  let sent = 0
  return new Promise((resolve) => {
    const tick = (): void => {
      const now = performance.now() - start
      for (; sent * every <= now && sent * every < length; sent += 1) order[sent % order.length]?.sender.next()
      if (now < length) setTimeout(tick, 1)
      else resolve()
    }
    tick()
  })
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
