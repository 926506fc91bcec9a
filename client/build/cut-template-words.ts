import { childTemplate } from '@evenhand/shared/domain/child-board'
import { USUAL_SCALE } from '@evenhand/shared/domain/scale'
import type { Template } from '@evenhand/shared/domain/template'
import { must } from '@evenhand/shared/lib/must'
import { type TemplateWords, wordsOfTemplate } from '../src/i18n/template-overlay.ts'
import { shippedTemplates } from './shipped-templates.ts'

const CUT = /^(.*\/template-words\.ts)\?of=(\w+)\.(board|beside)$/

/**
 * A vite plugin: `template-words.ts?of=four_boxes.board` holds what a board of that template shows, and `.beside` the rest
 * of what the template says. Translators write one file, in which each sentence stands once. [U7] [U9]
 */
export function cutTemplateWords() {
  return {
    name: 'cut-template-words',
    enforce: 'pre',
    async load(id: string) {
      const [, file, template, part] = CUT.exec(id) ?? []
      if (file === undefined || template === undefined || part === undefined) return null
      const written: { readonly templateWords: TemplateWords } = await import(file)
      const wanted = wordsOfPart(template, part === 'board')
      const cut = Object.entries(written.templateWords).filter(([sentence]) => wanted.has(sentence))
      return `export const templateWords = ${JSON.stringify(Object.fromEntries(cut))}`
    },
  } as const
}

/** What a template says on its board before anybody presses anything, a child's own page included; or all the rest. */
export function wordsOfPart(id: string, onBoard: boolean): ReadonlySet<string> {
  const template = must(
    shippedTemplates().find((each) => each.id === id),
    'a template that ships',
  )
  const childsOwn = childTemplate(template)
  const all = wordsOfTemplate([template, childsOwn, USUAL_SCALE])
  const shown = wordsOfTemplate([shownAtOnce(template), shownAtOnce(childsOwn), endsOf(USUAL_SCALE)])
  return onBoard ? shown : new Set([...all].filter((words) => !shown.has(words)))
}

/** Titles, what an empty box asks, the ends of scales. Prompts, purposes, levels and decisions are opened first. */
function shownAtOnce({ boxes, edges, quadrants, scales, stages, reference }: Template) {
  return {
    boxes: boxes.map(({ title, short, ask, subTags }) => {
      return { title, short, ask, subTags: subTags.map(({ name, means }) => ({ name, means })) }
    }),
    edges,
    quadrants,
    scales: scales.map(endsOf),
    stages: stages.map(({ title }) => ({ title })),
    reference: reference && { name: reference.name },
  }
}

function endsOf({ anchor0, anchor10 }: Template['scales'][number]) {
  return { anchor0, anchor10 }
}
