import type { Fetched } from '../ui/use-fetch-quietly.ts'

/**
 * The typeface comes when the page can be used, like every part that nobody waits for: until then words stand in a face
 * that the device has. Without a line it stays that one. [U9]
 */
export const TYPEFACE: Fetched = {
  async fetch() {
    await import('./typeface.ts').catch(() => null)
    await document.fonts?.ready
  },
}
