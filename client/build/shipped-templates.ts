import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Template } from '@evenhand/shared/domain/template'
import { readTemplateFile, type TemplateFile, wholeTemplate } from '@evenhand/shared/domain/template-file'

const folder = path.join(import.meta.dirname, '../../shared/src/domain/templates')

/** The templates that ship, whole, as a meeting holds them. */
export function shippedTemplates(): readonly Template[] {
  const files = readdirSync(folder).map(readShipped)
  const panels = {
    references: new Map(files.flatMap((each) => (each.kind === 'reference' ? [[each.id, each.reference]] : []))),
    analyses: new Map(files.flatMap((each) => (each.kind === 'analyses' ? [[each.id, each.analyses]] : []))),
  }
  return files.flatMap((each) => {
    if (each.kind !== 'template') return []
    const whole = wholeTemplate(each.written, panels)
    if (!whole.ok) throw new Error(`the shipped template ${each.id} is not whole`)
    return [whole.value]
  })
}

function readShipped(name: string): TemplateFile {
  const read = readTemplateFile(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
  if (!read.ok) throw new Error(`the shipped template ${name} cannot be read`)
  return read.value
}
