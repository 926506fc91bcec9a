import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type Manifest, PAGES, readManifest, scriptOf, total, weigh } from '../../client/build/script-weight.ts'

/** What one page fetches before anybody presses anything. */
export interface Size {
  readonly page: string
  /** Bytes of script, compressed with gzip. */
  readonly bytes: number
  readonly limit: number | null
}

/** Our pages, by the list that the budget test goes by. */
export function ourSizes(dist: string): readonly Size[] {
  if (!existsSync(path.join(dist, '.vite/manifest.json'))) return []
  const manifest = readManifest(dist)
  return Object.entries(PAGES).map(([page, { roots, limit }]) => ({
    page: `evenhand: ${page}`,
    bytes: total(weigh(dist, scriptOf(manifest, roots))),
    limit,
  }))
}

/** The peers' pages: what the page imports at once, and everything it may import later. */
export function peerSizes(dist: string): readonly Size[] {
  const manifest: Manifest = readManifest(dist)
  return Object.keys(manifest)
    .filter((key) => key.endsWith('.html'))
    .map((key) => ({
      page: path.basename(key, '.html'),
      bytes: total(weigh(dist, scriptOf(manifest, [key]))),
      limit: null,
    }))
}

/** Every file of script of a build, whether or not a page needs it at first. */
export function allScript(dist: string): number {
  const files = readdirSync(path.join(dist, 'assets')).filter((file) => file.endsWith('.js'))
  return total(
    weigh(
      dist,
      files.map((file) => `assets/${file}`),
    ),
  )
}
