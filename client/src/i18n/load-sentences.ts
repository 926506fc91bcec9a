import type { Language } from './languages.ts'

/** What is fetched together: one file for each language, `./<language>/<group>.ts`. */
export const GROUPS = ['first', 'staff-pages', 'meeting-pages'] as const

export type SentenceGroup = (typeof GROUPS)[number]

/** Namespace → key → sentence, or further keys. One namespace for each feature. */
export type Sentences = Readonly<Record<string, object>>

const files = import.meta.glob<{ readonly sentences: Sentences }>('./*/{first,staff-pages,meeting-pages}.ts')

/** Fetches a group; a dropped line rejects, as a page that cannot be fetched does. */
export async function loadSentences(language: Language, group: SentenceGroup): Promise<Sentences> {
  const load = files[`./${language}/${group}.ts`]
  if (!load) throw new Error(`no ${group} sentences in ${language}`)
  return (await load()).sentences
}
