import type { Template } from '@evenhand/shared/domain/template'
import { type Panels, type Read, wholeTemplate } from '@evenhand/shared/domain/template-file'
import type { FoundFile, TemplateFault } from './read-folder.ts'

/** Templates with their panels in them. What is there twice, or leads nowhere, is left out and named. */
export function assemble(found: readonly FoundFile[]): {
  readonly templates: readonly Template[]
  readonly faults: readonly TemplateFault[]
} {
  const seen = new Set<string>()
  const kept: FoundFile[] = []
  const faults: TemplateFault[] = []
  for (const each of found) {
    const { kind, id, version } = each.content
    const name = `${kind} ${id} ${version}`
    if (seen.has(name)) faults.push({ file: each.file, path: 'version', problem: 'is there already with this id' })
    else kept.push(each)
    seen.add(name)
  }
  const newest = panelsOf(kept)
  const shipped = panelsOf(kept.filter(({ own }) => !own))
  const templates = kept.flatMap(({ file, own, content }) => {
    if (content.kind !== 'template') return []
    const whole = wholeTemplate(content.written, newest)
    if (!whole.ok) faults.push(...whole.problems.map((problem) => ({ file, ...problem })))
    // An organisation's panel that does not fit what was shipped takes no meeting's template away.
    const usable: Read<Template> = whole.ok || own ? whole : wholeTemplate(content.written, shipped)
    return usable.ok ? [usable.value] : []
  })
  return { templates, faults }
}

/** The newest panel of each id: the later versions are put in last. */
function panelsOf(found: readonly FoundFile[]): Panels {
  const rising = found.map(({ content }) => content).toSorted((a, b) => a.version - b.version)
  return {
    references: new Map(rising.flatMap((each) => (each.kind === 'reference' ? [[each.id, each.reference]] : []))),
    analyses: new Map(rising.flatMap((each) => (each.kind === 'analyses' ? [[each.id, each.analyses]] : []))),
  }
}
