import type { TemplateWords } from './template-overlay.ts'

interface TemplateWordsFile {
  readonly templateWords: TemplateWords
}

/**
 * Every translation of what templates say is one file; these are cuts of it, made by `build/cut-template-words.ts`. Where
 * nothing cuts, as in tests, each is the whole.
 */
export const templateFiles = {
  'every-template': import.meta.glob<TemplateWordsFile>('./*/template-words.ts'),
  'family_network.board': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', {
    query: '?of=family_network.board',
  }),
  'family_network.beside': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', {
    query: '?of=family_network.beside',
  }),
  'four_boxes.board': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', { query: '?of=four_boxes.board' }),
  'four_boxes.beside': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', { query: '?of=four_boxes.beside' }),
  'group_supervision.board': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', {
    query: '?of=group_supervision.board',
  }),
  'group_supervision.beside': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', {
    query: '?of=group_supervision.beside',
  }),
  'three_columns.board': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', {
    query: '?of=three_columns.board',
  }),
  'three_columns.beside': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', {
    query: '?of=three_columns.beside',
  }),
  'two_axes.board': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', { query: '?of=two_axes.board' }),
  'two_axes.beside': import.meta.glob<TemplateWordsFile>('./*/template-words.ts', { query: '?of=two_axes.beside' }),
}

/** What is fetched of a template's words: what its board shows, the rest, or all that any template says. */
export type TemplatePart = keyof typeof templateFiles

/** The parts of a template in the order they are needed. One that does not ship may have sentences of any that does. */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts = [`${template}.board`, `${template}.beside`].filter(isTemplatePart)
  return parts.length > 0 ? parts : ['every-template']
}

export function isTemplatePart(needed: string): needed is TemplatePart {
  return Object.hasOwn(templateFiles, needed)
}
