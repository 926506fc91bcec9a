import { childTemplate } from '@evenhand/shared/domain/child-board'
import { USUAL_SCALE } from '@evenhand/shared/domain/scale'
import { loadFormat, loadSentences as loadReal, type Needed } from '../src/i18n/load-sentences.ts'
import type { Sentences } from '../src/i18n/sentences.ts'
import type { Language } from '../src/i18n/languages.ts'
import { isTemplatePart } from '../src/i18n/template-files.ts'
import { wordsOfTemplate } from '../src/i18n/template-overlay.ts'
import { pseudo, pseudoAll } from './pseudo.ts'

export const TEMPLATE_WORDS = 'template-words'
export const OFFERED: readonly Language[] = ['en']
export { loadFormat }

const files = Object.values(
  import.meta.glob<object>('../../shared/src/domain/templates/*.json', { eager: true, import: 'default' }),
)

/** Stands in for `i18n/load-sentences.ts` in a build that only tests serve: English, made to look like no language. */
export async function loadSentences(language: Language, needed: Needed): Promise<Sentences> {
  if (isTemplatePart(needed)) return { [TEMPLATE_WORDS]: templateWords() }
  return pseudoAll(await loadReal(language, needed))
}

export function isFetched(): boolean {
  return true
}

function templateWords(): Readonly<Record<string, string>> {
  const childsOwn = files.filter(isTemplate).map((file) => childTemplate(file))
  const words = [...files, ...childsOwn, USUAL_SCALE].flatMap((file) => [...wordsOfTemplate(file)])
  return Object.fromEntries(words.map((sentence) => [sentence, pseudo(sentence)]))
}

function isTemplate(file: object): file is Parameters<typeof childTemplate>[0] {
  return 'boxes' in file
}
