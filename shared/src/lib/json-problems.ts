import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** One thing that is wrong in a file. */
export interface Problem {
  /** Where, as `cards[3].by`. */
  readonly path: string
  /** What is wrong there; never what stands there. */
  readonly problem: string
}

/**
 * What a schema found wrong in parsed JSON, each with its path. Says nothing of what stands in the file, so that it can
 * be logged.
 */
export function problemsIn(error: z.ZodError, json: unknown): readonly Problem[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: writtenPath([...issue.path, key]), problem: 'not known' }))
      : [{ path: writtenPath(issue.path), problem: whatIsWrong(issue, json) }],
  )
}

/** A path as somebody would write it. The whole file is `(the file)`. */
export function writtenPath(path: Path): string {
  if (path.length === 0) return '(the file)'
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('')
}

function whatIsWrong(issue: Issue, json: unknown): string {
  if (at(json, issue.path) === undefined) return 'missing'
  if (issue.code === 'invalid_type') return `not of type ${issue.expected}`
  if (issue.code === 'invalid_value') return `not one of: ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small') return 'too little'
  if (issue.code === 'too_big') return 'too much'
  return 'not as it should be'
}

function at(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined),
    json,
  )
}
