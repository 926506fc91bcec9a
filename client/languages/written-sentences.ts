import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { GROUPS, type Language } from '../src/i18n/languages.ts'
import type { Sentences } from '../src/i18n/sentences.ts'
import type { TemplateWords } from '../src/i18n/template-overlay.ts'

/** What stands in `i18n/<language>/` now, finished or not. Read from the folder, so plain Node can do it too. */
export interface Written {
  readonly sentences: Sentences
  /** Group → its namespaces; a group whose file is not there yet is not in it. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly templateWords: TemplateWords
}

const folder = path.join(import.meta.dirname, '../src/i18n')

export function hasFolder(language: Language): boolean {
  return existsSync(path.join(folder, language))
}

export async function writtenSentences(language: Language): Promise<Written> {
  const sentences: Record<string, object> = {}
  const groups = new Map<string, readonly string[]>()
  let templateWords: TemplateWords = {}
  for (const file of hasFolder(language) ? readdirSync(path.join(folder, language)) : []) {
    const name = file.replace(/\.ts$/, '')
    const exported: Readonly<Record<string, object>> = await import(path.join(folder, language, file))
    if (GROUPS.some((group) => group === name)) groups.set(name, Object.keys(exported['sentences'] ?? {}).sort())
    else if (name === 'template-words') templateWords = { ...exported['templateWords'] }
    else Object.assign(sentences, exported)
  }
  return { sentences, groups, templateWords }
}
