import { fileURLToPath } from 'node:url'
import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import { forOccasion, type Template } from '@evenhand/shared/domain/template'
import { must } from '@evenhand/shared/lib/must'
import type { LogFields } from '../observe/log.ts'
import { assemble } from './assemble.ts'
import { readFolder, type TemplateFault } from './read-folder.ts'

export type Occasion = 'first' | 'follow_up'

/** What meetings can be made of. Read once, at the start: a meeting keeps its own from then on. */
export interface Templates {
  /** The newest of this id, or null. A first meeting has no stage that looks back. */
  byId(id: string, occasion?: Occasion): Template | null
  /** What a kind of meeting has unless somebody chooses another one. */
  usualFor(kind: MeetingKind, occasion?: Occasion): Template
  /** The newest of each, by name. */
  all(): readonly Template[]
  /** What was left out of the organisation's own folder, and why. */
  readonly faults: readonly TemplateFault[]
}

const SHIPPED = fileURLToPath(new URL('../../../shared/src/domain/templates/', import.meta.url))
const USUAL: Readonly<Record<MeetingKind, string>> = {
  initial_child_protection_conference: 'four_boxes',
  family_network_meeting: 'family_network',
  group_supervision: 'group_supervision',
}

/** The shipped templates and an organisation's own. A faulty file is left out and named in the log; the start goes on. */
export function loadTemplates(opts: {
  /** The organisation's own, which need not be there. */
  folder: string
  warn?: (event: string, fields?: LogFields) => void
}): Templates {
  const own = readFolder(opts.folder, true)
  const shipped = readFolder(SHIPPED, false)
  const { templates, faults: unfit } = assemble([...shipped.found, ...own.found])
  const faults = [...shipped.faults, ...own.faults, ...unfit]
  for (const { file, path, problem } of faults) opts.warn?.('template left out', { file, path, problem })

  const newest = new Map<string, Template>()
  for (const template of templates) {
    const known = newest.get(template.id)
    if (!known || known.version < template.version) newest.set(template.id, template)
  }
  const offered = [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const suits = (kind: MeetingKind) => (template: Template) => template.kinds.includes(kind)
  return {
    byId(id, occasion = 'first') {
      const template = newest.get(id)
      return template ? forOccasion(template, occasion) : null
    },
    usualFor(kind, occasion = 'first') {
      const usual = newest.get(USUAL[kind])
      const template = usual && suits(kind)(usual) ? usual : offered.find(suits(kind))
      return forOccasion(must(template, 'a template for each kind of meeting'), occasion)
    },
    all: () => offered,
    faults,
  }
}
