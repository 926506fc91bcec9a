import { childTemplate } from '@evenhand/shared/domain/child-board'
import { USUAL_SCALE } from '@evenhand/shared/domain/scale'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LANGUAGE_FACTS, type Language } from '../src/i18n/languages.ts'
import { wordsOfTemplate } from '../src/i18n/template-overlay.ts'
import { compareSentences } from './compare-sentences.ts'
import { flatSentences } from './flat-sentences.ts'
import { writtenSentences } from './written-sentences.ts'

const templates = path.join(import.meta.dirname, '../../shared/src/domain/templates')

/** Everything that a language still lacks beside English: sentences, plural forms, holes, tags, groups, template words. */
export async function missingSentences(language: Language): Promise<readonly string[]> {
  const english = await writtenSentences('en')
  const theirs = await writtenSentences(language)
  const groups = [...english.groups].flatMap(([group, namespaces]) => {
    const written = theirs.groups.get(group)
    if (!written) return [`${group}.ts is missing; write it last, it offers the language`]
    return written.join() === namespaces.join() ? [] : [`${group}.ts should hold ${namespaces.join(', ')}`]
  })
  const { locale } = LANGUAGE_FACTS[language]
  return [
    ...compareSentences(flatSentences(english.sentences), flatSentences(theirs.sentences), locale),
    ...missingTemplateWords(theirs.templateWords),
    ...groups,
  ]
}

/** The words of the templates that ship, of the child's own board and of the usual scale, each once. */
export function shippedWords(): ReadonlySet<string> {
  const files = readdirSync(templates).map((file) => JSON.parse(readFileSync(path.join(templates, file), 'utf8')))
  const childsOwn = files.filter((file) => 'boxes' in file).map((file) => childTemplate(file))
  return new Set([...files, ...childsOwn, USUAL_SCALE].flatMap((file) => [...wordsOfTemplate(file)]))
}

function missingTemplateWords(translated: Readonly<Record<string, string>>): string[] {
  const shipped = shippedWords()
  const missing = [...shipped].filter((sentence) => !translated[sentence]?.trim())
  const left = Object.keys(translated).filter((sentence) => !shipped.has(sentence))
  const holeLost = Object.entries(translated).filter(
    ([sentence, words]) => sentence.includes('{child}') !== words.includes('{child}'),
  )
  return [
    ...missing.map((sentence) => `template-words is missing: "${sentence}"`),
    ...left.map((sentence) => `template-words: no shipped template says "${sentence}"`),
    ...holeLost.map(([sentence]) => `template-words: {child} belongs in both or neither: "${sentence}"`),
  ]
}
