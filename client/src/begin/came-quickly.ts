/** A line with less than half of this each way lets nobody wait for a typeface. */
const QUICK_MS = 200

/** Whether that file was here at once: kept by the browser, or brought by a quick line. */
export function cameQuickly(file: string): boolean {
  const [entry] = performance.getEntriesByName(file)
  return entry !== undefined && entry.duration < QUICK_MS
}
