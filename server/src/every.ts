/** Does something every so many milliseconds; gives back how to stop. Passed in, so that tests turn the clock by hand. */
export type Every = (ms: number, work: () => void) => () => void

export const every: Every = (ms, work) => {
  const timer = setInterval(work, ms)
  timer.unref()
  return () => clearInterval(timer)
}
