/**
 * On a slow line the typeface comes once the page can be used, and for somebody on the way to their board once that can be:
 * until then words stand in a face that the device has. Without a line it stays that one. [U9]
 */
export const TYPEFACE = {
  async fetch() {
    await import('./typeface.ts').catch(() => null)
    await document.fonts?.ready
  },
}
