import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Language } from '../src/i18n/languages.ts'

/** What vite writes down of what it built: a file for each entry, each part that is imported later, and what they share. */
export type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

export interface Weight {
  readonly file: string
  /** Bytes as they cross the line, compressed with gzip. */
  readonly bytes: number
}

/** What is fetched to show a page, before anybody presses anything, in English: where it begins, and each import() on the way. */
const JOIN = ['index.html', 'src/start.tsx', 'src/i18n/en/first.ts']
export const PAGES = {
  join: { roots: JOIN, limit: 90_000 },
  board: {
    roots: [
      ...JOIN,
      'src/meeting/meeting-page.tsx',
      'src/i18n/en/meeting-pages.ts',
      // Shown without being asked for, to some.
      'src/children/impact-said.tsx',
      'src/plain-words/word-help.tsx',
      'src/safety/heard-words.tsx',
    ],
    limit: 180_000,
  },
} as const satisfies Record<string, { readonly roots: readonly string[]; readonly limit: number }>

export type PageName = keyof typeof PAGES

/** The same in another language: its sentences, what it says of dates itself, and what a board of this template says. */
export function rootsIn(manifest: Manifest, page: PageName, language: Language, template: string): readonly string[] {
  const roots = PAGES[page].roots.map((root) => root.replace('src/i18n/en/', `src/i18n/${language}/`))
  if (language === 'en') return roots
  const dates = `src/i18n/formats/${language}.ts`
  const words = `src/i18n/${language}/template-words.ts?of=${template}.board`
  return [...roots, ...(dates in manifest ? [dates] : []), ...(page === 'board' ? [words] : [])]
}

/** Every file of script a page fetches, heaviest first. Throws when the manifest knows a root no longer. */
export function scriptOf(manifest: Manifest, roots: readonly string[]): readonly string[] {
  const found = new Set<string>(roots)
  for (const key of found) {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`the build has no ${key}: name in script-weight.ts what a page begins with now`)
    for (const imported of chunk.imports ?? []) found.add(imported)
  }
  return [...found].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'))
}

export function readManifest(dist: string): Manifest {
  return JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'))
}

export function weigh(dist: string, files: readonly string[]): readonly Weight[] {
  const weights = files.map((file) => ({
    file,
    bytes: gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
  }))
  return weights.sort((a, b) => b.bytes - a.bytes)
}

export function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** What to tell whoever made a page too heavy; null while it is not. */
export function tooHeavy(page: string, weights: readonly Weight[], limit: number): string | null {
  const bytes = total(weights)
  if (bytes <= limit) return null
  const largest = weights.slice(0, 5).map((each) => `  ${inKb(each.bytes)} ${each.file}`)
  return [
    `The first load of the ${page} page is ${inKb(bytes)} of script; the limit is ${inKb(limit)}. Most of it:`,
    ...largest,
  ].join('\n')
}

/** A kilobyte is 1000 bytes here. */
export function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
