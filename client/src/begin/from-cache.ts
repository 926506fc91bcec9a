/** Whether this browser had that file already: then it has the others too, and nothing of them crosses the line. */
export function fromCache(file: string): boolean {
  const [entry] = performance.getEntriesByName(file)
  return entry instanceof PerformanceResourceTiming && entry.transferSize === 0 && entry.decodedBodySize > 0
}
