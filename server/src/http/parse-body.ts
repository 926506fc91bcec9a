import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { z } from 'zod'

/** The body as its schema says, or the paths that do not fit. Values are never echoed. */
export function parseBody<Body>(
  schema: z.ZodType<Body>,
  body: unknown,
): Outcome<Body, 'bad-request'> & { readonly problems?: readonly string[] } {
  const parsed = schema.safeParse(body)
  if (parsed.success) return done(parsed.data)
  return { ...refused('bad-request'), problems: parsed.error.issues.map((issue) => issue.path.join('.')) }
}
