/** Runs once the page has nothing better to do, or soon in a browser that cannot tell. Gives back how to call it off. */
export function whenQuiet(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 200)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(work, { timeout: 2_000 })
  return () => cancelIdleCallback(asked)
}
