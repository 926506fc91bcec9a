import { parseRetryAfter } from '@evenhand/shared/protocol/close-code'
import { backoff } from './backoff.ts'

export interface Retry {
  /** Runs it once, after a while that grows from one attempt to the next. `reason`: what the server said on closing. */
  soon(reason?: string): void
  /** It went well. The next wait is short again once that has lasted. */
  arrived(): void
  stop(): void
}

export interface RetryOptions {
  readonly chance?: () => number
  readonly now?: () => number
  /** Where `online` is heard: the device has found its line again. */
  readonly device?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
}

/** A server that takes people in and drops them at once must not see them come back ever faster. */
const STABLE_MS = 10_000

export function createRetry(run: () => void, options: RetryOptions = {}): Retry {
  const { chance = Math.random, now = Date.now, device = globalThis.window } = options
  let attempt = 0
  let arrivedAt: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait(ms: number) {
    stop()
    device?.addEventListener('online', onOnline)
    timer = setTimeout(() => {
      stop()
      run()
    }, ms)
  }

  function stop() {
    clearTimeout(timer)
    device?.removeEventListener('online', onOnline)
  }

  /** Whoever sat through a tunnel need not wait out the rest; but a whole room behind one router comes back here too. */
  function onOnline() {
    wait(backoff(0, chance()))
  }

  return {
    soon(reason) {
      if (arrivedAt !== null && now() - arrivedAt >= STABLE_MS) attempt = 0
      arrivedAt = null
      wait(backoff(attempt++, chance(), parseRetryAfter(reason) ?? 0))
    },
    arrived() {
      arrivedAt ??= now()
    },
    stop,
  }
}
