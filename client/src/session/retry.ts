import { backoff } from './backoff.ts'

export interface Retry {
  /** Runs it once, after a while that grows from one attempt to the next. */
  soon(): void
  /** It went well: the next wait is short again. */
  arrived(): void
  stop(): void
}

export function createRetry(run: () => void): Retry {
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  return {
    soon() {
      stop()
      timer = setTimeout(run, backoff(attempt++, Math.random()))
    },
    arrived() {
      attempt = 0
    },
    stop,
  }
}
