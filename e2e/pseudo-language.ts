import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pseudo } from '../client/pseudo/pseudo.ts'
import { sentences as beside } from '../client/src/i18n/en/beside-the-board.ts'
import { sentences as elsewhere } from '../client/src/i18n/en/elsewhere.ts'
import { sentences as first } from '../client/src/i18n/en/first.ts'
import { sentences as meetingPages } from '../client/src/i18n/en/meeting-pages.ts'
import { sentences as staffPages } from '../client/src/i18n/en/staff-pages.ts'
import { createKnown, wholeKey } from '../client/src/i18n/say.ts'

const { find } = createKnown([first, elsewhere, staffPages, meetingPages, beside])

/** What the made-up language says for a key, so that a journey can press what it means. */
export function said(key: string, values: Readonly<Record<string, string>> = {}): string {
  const sentence = find(...wholeKey('ui', key))
  if (sentence === null) throw new Error(`no sentence for ${key}`)
  return pseudo(sentence).replace(/\{\{(\w+)\}\}/g, (_, hole: string) => values[hole] ?? '')
}

export interface PseudoBuild {
  readonly folder: string
  end(): Promise<void>
}

/** The product in the made-up language, built into a folder of its own. */
export function buildPseudo(): PseudoBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'evenhand-pseudo-'))
  const client = path.join(import.meta.dirname, '../client')
  const how = ['exec', 'vite', 'build', '--config', 'pseudo/vite.config.ts', '--logLevel', 'error']
  execFileSync('pnpm', [...how, '--outDir', folder, '--emptyOutDir'], { cwd: client, stdio: 'ignore' })
  return { folder, end: async () => rmSync(folder, { recursive: true, force: true }) }
}

/** Everything that stands as words in a worked meeting: names, cards, reasons. None of it is a sentence of ours. */
export function contentOf(name: string): readonly string[] {
  const file = path.join(import.meta.dirname, `../shared/src/testing/worked/${name}.json`)
  const words: string[] = []
  const walk = (value: unknown) => {
    if (typeof value === 'string') words.push(value, value.replace(/^"|"$/g, ''))
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  walk(JSON.parse(readFileSync(file, 'utf8')))
  return words
}
