/** What runs inside the page that is measured. Sent there as text: it may use nothing of this file but itself. */

/** When the wanted change counts as there. A page may say by `benchScene` what it draws without elements. */
export type Sight =
  | { readonly kind: 'shows'; readonly css: string }
  | { readonly kind: 'gone'; readonly css: string }
  /** There are more or fewer of these. */
  | { readonly kind: 'count'; readonly css: string }
  /** The text of the element is another one. */
  | { readonly kind: 'reads-otherwise'; readonly css: string }
  /** What `benchScene` answers is another thing. */
  | { readonly kind: 'scene' }
  /** The next frame, whatever stands in it. */
  | { readonly kind: 'frame' }

/** The clock starts with the input as the browser stamped it. */
export type Input = 'keydown' | 'pointerdown' | 'pointermove' | 'pointerup'

export interface Timed {
  /** From the input to the end of the frame in which the change stands. */
  readonly painted: number
  /** The same as the browser's own Event Timing has it, in steps of 8 ms; 0 when it was below 16 ms. */
  readonly event: number
}

export interface Probe {
  arm(input: Input, sight: Sight): void
  timed(): Promise<Timed>
  /** Collects the time between frames until it is asked for it. */
  watchFrames(): void
  frames(): readonly number[]
}

declare global {
  interface Window {
    bench: Probe
    benchScene?: () => string
  }
}

export function installProbe(): void {
  const entries: PerformanceEntry[] = []
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  } as PerformanceObserverInit)

  const read = (css: string) => {
    const found = document.querySelector(css)
    return found instanceof HTMLTextAreaElement ? found.value : (found?.textContent ?? '')
  }
  const stateOf = (sight: Sight): string => {
    if (sight.kind === 'reads-otherwise') return read(sight.css)
    if (sight.kind === 'count') return String(document.querySelectorAll(sight.css).length)
    return sight.kind === 'scene' ? (window.benchScene?.() ?? '') : ''
  }
  const isThere = (sight: Sight, before: string): boolean => {
    if (sight.kind === 'frame') return true
    if (sight.kind === 'shows') return document.querySelector(sight.css) !== null
    if (sight.kind === 'gone') return document.querySelector(sight.css) === null
    return stateOf(sight) !== before
  }

  /** Runs once this frame has been laid out and painted, at the latest when the next frame begins. */
  function afterFrame(then: () => void): void {
    let done = false
    const first = () => {
      if (!done) then()
      done = true
    }
    const channel = new MessageChannel()
    channel.port1.onmessage = first
    channel.port2.postMessage(null)
    requestAnimationFrame(first)
  }

  let running: Promise<Timed> = Promise.reject(new Error('nothing is measured'))
  running.catch(() => {})

  async function eventTime(start: number): Promise<number> {
    // Entries come after their frame was shown.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => setTimeout(resolve, 20))
    return Math.max(0, ...entries.filter(({ startTime }) => startTime >= start - 1).map(({ duration }) => duration))
  }

  let times: number[] = []
  let watching = false
  window.bench = {
    arm(input, sight) {
      entries.length = 0
      const before = stateOf(sight)
      const { promise, resolve, reject } = Promise.withResolvers<Timed>()
      running = promise
      const late = setTimeout(() => reject(new Error(`never seen after ${input}: ${JSON.stringify(sight)}`)), 6_000)
      const onInput = ({ timeStamp }: Event) => {
        window.removeEventListener(input, onInput, true)
        const look = () => {
          if (!isThere(sight, before)) return requestAnimationFrame(look)
          return afterFrame(() => {
            clearTimeout(late)
            const painted = performance.now() - timeStamp
            void eventTime(timeStamp).then((event) => resolve({ painted, event }))
          })
        }
        requestAnimationFrame(look)
      }
      window.addEventListener(input, onInput, true)
    },
    timed: () => running,
    watchFrames() {
      times = []
      watching = true
      let last = performance.now()
      const next = () => {
        if (!watching) return
        const now = performance.now()
        times.push(now - last)
        last = now
        requestAnimationFrame(next)
      }
      requestAnimationFrame(next)
    },
    frames() {
      watching = false
      return times
    },
  }
}
