import type { z } from 'zod'
import { checkReferences, type Problem } from './worked-references.ts'
import { type WorkedMeeting, workedMeetingSchema } from './worked-schema.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Reads a meeting written down as `worked-meeting/1`, from parsed JSON. Keys that we do not know are allowed and named
 * by their paths; `meeting` is without them. When anything is wrong, every wrong type, missing key and id that names
 * nothing is listed, each with its path, and there is no meeting. Problems never quote what stands in the file.
 */
export function readWorkedMeeting(
  json: unknown,
):
  | { readonly ok: true; readonly meeting: WorkedMeeting; readonly unknownKeys: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const strict = workedMeetingSchema.safeParse(json)
  const issues = strict.error?.issues ?? []
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  )
  const problems = issues.filter(({ code }) => code !== 'unrecognized_keys').map((issue) => problemOf(issue, json))
  if (problems.length > 0) return { ok: false, problems }
  const meeting = strict.data ?? workedMeetingSchema.parse(without(json, unknown))
  const dangling = checkReferences(meeting)
  if (dangling.length > 0) return { ok: false, problems: dangling }
  return { ok: true, meeting, unknownKeys: unknown.map(written) }
}

function problemOf(issue: Issue, json: unknown): Problem {
  return { path: written(issue.path), problem: whatIsWrong(issue, json) }
}

function whatIsWrong(issue: Issue, json: unknown): string {
  if (at(json, issue.path) === undefined) return 'missing'
  if (issue.code === 'invalid_type') return `not of type ${issue.expected}`
  if (issue.code === 'invalid_value') return `not one of: ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small') return 'too little'
  if (issue.code === 'too_big') return 'too much'
  return 'not as it should be'
}

function written(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('')
}

function at(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, step) => (isObject(inside) ? Reflect.get(inside, step) : undefined), json)
}

function without(json: unknown, paths: readonly Path[]): unknown {
  const copy = structuredClone(json)
  for (const path of paths) {
    const parent = at(copy, path.slice(0, -1))
    const key = path.at(-1)
    if (isObject(parent) && key !== undefined) Reflect.deleteProperty(parent, key)
  }
  return copy
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
