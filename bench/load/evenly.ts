/**
 * Calls `next` of each so many times a second for so many seconds, each at its own phase, whether or not anybody keeps
 * up: a slow server must not slow down its own load. Resolves when the time is over.
 */
export function evenly(
  senders: readonly { next(): unknown }[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<void> {
  const every = 1_000 / perSecond
  const start = performance.now()
  // Spread by the golden ratio, so that no two fall together and every run is alike.
  const due = senders.map((_, index) => start + ((index * 0.618_034) % 1) * every)
  return new Promise((resolve) => {
    const tick = (): void => {
      const now = performance.now()
      for (const [index, sender] of senders.entries()) {
        for (let at = due[index] ?? Infinity; at <= now && at < start + seconds * 1_000; at += every) {
          sender.next()
          due[index] = at + every
        }
      }
      if (now - start < seconds * 1_000) setTimeout(tick, 1)
      else resolve()
    }
    tick()
  })
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
