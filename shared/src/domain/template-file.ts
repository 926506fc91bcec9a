import { z } from 'zod'
import { type Problem, problemsIn } from '../lib/json-problems.ts'
import type { Analysis, Reference, Template } from './template.ts'
import { checkTemplate } from './template-references.ts'
import { analysesSchema, referenceSchema, templateShape } from './template-schema.ts'

const panelName = z.string().regex(/^[a-z][a-z0-9_]{0,31}$/)
const version = z.int().min(1).max(1_000_000)

const referenceFile = z.strictObject({
  panel: z.literal('reference'),
  id: panelName,
  version,
  reference: referenceSchema,
})
const analysesFile = z.strictObject({ panel: z.literal('analyses'), id: panelName, version, analyses: analysesSchema })

/** What one file holds. */
export type TemplateFile =
  | { readonly kind: 'template'; readonly id: string; readonly version: number; readonly written: Written }
  | { readonly kind: 'reference'; readonly id: string; readonly version: number; readonly reference: Reference }
  | {
      readonly kind: 'analyses'
      readonly id: string
      readonly version: number
      readonly analyses: readonly Analysis[]
    }

/** A template as it stands in a file: its panels may be written out, or named, when several templates share one. */
export interface Written extends Omit<Template, 'reference' | 'analyses'> {
  readonly reference: string | Reference | null
  readonly analyses: string | readonly Analysis[]
}

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The panels that templates may name, by their ids. */
export interface Panels {
  readonly references: ReadonlyMap<string, Reference>
  readonly analyses: ReadonlyMap<string, readonly Analysis[]>
}

/**
 * Reads one file of the templates folder, from parsed JSON: a template, or a panel that templates name. When anything is
 * wrong in its shape every problem is listed with its path, and nothing of what stands in the file.
 */
export function readTemplateFile(json: unknown): Read<TemplateFile> {
  const panel = typeof json === 'object' && json !== null && 'panel' in json ? json.panel : null
  if (panel === 'reference') {
    const read = parse(referenceFile, json)
    return read.ok ? { ok: true, value: { ...read.value, kind: 'reference' } } : read
  }
  if (panel !== null) {
    const read = parse(analysesFile, json)
    return read.ok ? { ok: true, value: { ...read.value, kind: 'analyses' } } : read
  }
  const read = parse(templateFile(json), json)
  if (!read.ok) return read
  const { id, version: at } = read.value
  return { ok: true, value: { kind: 'template', id, version: at, written: read.value } }
}

/** The whole template, its named panels put in; or every reference in it that leads nowhere. */
export function wholeTemplate(written: Written, panels: Panels): Read<Template> {
  const { reference, analyses } = written
  const found = {
    reference: typeof reference === 'string' ? panels.references.get(reference) : reference,
    analyses: typeof analyses === 'string' ? panels.analyses.get(analyses) : analyses,
  }
  const template: Template = { ...written, reference: found.reference ?? null, analyses: found.analyses ?? [] }
  const problems = [
    ...(['reference', 'analyses'] as const)
      .filter((panel) => found[panel] === undefined)
      .map((path) => ({ path, problem: 'no such panel' })),
    ...checkTemplate(template),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: template }
}

/** A named panel is a word; anything else is read as one that is written out, so that each problem in it has its path. */
function templateFile(json: unknown): z.ZodType<Written> {
  const named = (panel: string) =>
    typeof json === 'object' && json !== null && typeof Reflect.get(json, panel) === 'string'
  return z.strictObject({
    ...templateShape,
    reference: named('reference') ? panelName : referenceSchema.nullable(),
    analyses: named('analyses') ? panelName : analysesSchema,
  })
}

function parse<Value>(schema: z.ZodType<Value>, json: unknown): Read<Value> {
  const parsed = schema.safeParse(json)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: problemsIn(parsed.error, json) }
}
