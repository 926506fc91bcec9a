import type { Format } from './format.ts'
import { importAgain } from './import-again.ts'
import { GROUPS, type Language, LANGUAGES } from './languages.ts'
import type { Sentences } from './sentences.ts'
import { isTemplatePart, templateFiles, type TemplatePart } from './template-files.ts'
import type { TemplateWords } from './template-overlay.ts'

export type SentenceGroup = (typeof GROUPS)[number]

/** What is fetched at once: sentences of the interface, or what a template says. */
export type Needed = SentenceGroup | TemplatePart

const files = import.meta.glob<{ readonly sentences: Sentences }>(
  './*/{first,elsewhere,staff-pages,meeting-pages,beside-the-board}.ts',
)

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

/** Whether a language has anything to fetch for that: what a template says in English stands in the template. */
export function isFetched(language: Language, needed: Needed): boolean {
  return !isTemplatePart(needed) || templateFile(language, needed) !== undefined
}

/** A dropped line rejects, as a page that cannot be fetched does. */
export async function loadSentences(language: Language, needed: Needed): Promise<Sentences> {
  if (isTemplatePart(needed)) return { [TEMPLATE_WORDS]: await loadTemplateWords(language, needed) }
  const load = files[`./${language}/${needed}.ts`]
  if (!load) throw new Error(`no ${needed} sentences in ${language}`)
  return (await load()).sentences
}

async function loadTemplateWords(language: Language, part: TemplatePart): Promise<TemplateWords> {
  const load = templateFile(language, part)
  return load ? (await importAgain(load)).templateWords : {}
}

function templateFile(language: Language, part: TemplatePart) {
  return templateFiles[part][`./${language}/template-words.ts`]
}
