import type { Format } from './format.ts'
import { GROUPS, type Language, LANGUAGES } from './languages.ts'
import type { Sentences } from './sentences.ts'
import type { TemplateWords } from './template-overlay.ts'

export type SentenceGroup = (typeof GROUPS)[number]

const files = import.meta.glob<{ readonly sentences: Sentences }>(
  './*/{first,staff-pages,meeting-pages,beside-the-board}.ts',
)

const templateWords = import.meta.glob<{ readonly templateWords: TemplateWords }>('./*/template-words.ts')

/** The namespace that holds what the shipped templates say. English needs none: it is what stands in them. */
export const TEMPLATE_WORDS = 'template-words'

/** The languages that have all their groups. One that is still being written is not offered. */
export const OFFERED: readonly Language[] = LANGUAGES.filter((language) =>
  GROUPS.every((group) => `./${language}/${group}.ts` in files),
)

const formats = import.meta.glob<{ readonly format: Partial<Format> }>('./formats/*.ts')

/** What a language says of dates and lists itself, where browsers do not know it; most need nothing. */
export async function loadFormat(language: Language): Promise<Partial<Format>> {
  return (await formats[`./formats/${language}.ts`]?.())?.format ?? {}
}

/** Fetches a group; a dropped line rejects, as a page that cannot be fetched does. What is first knows no template. */
export async function loadSentences(language: Language, group: SentenceGroup): Promise<Sentences> {
  const load = files[`./${language}/${group}.ts`]
  if (!load) throw new Error(`no ${group} sentences in ${language}`)
  const words = group === 'first' ? undefined : templateWords[`./${language}/${TEMPLATE_WORDS}.ts`]
  const [{ sentences }, inTemplates] = await Promise.all([load(), words?.()])
  return inTemplates ? { ...sentences, [TEMPLATE_WORDS]: inTemplates.templateWords } : sentences
}
