import { done, refused } from '@evenhand/shared/lib/outcome'
import { COMMAND_REFUSALS, type CommandRefusal } from '@evenhand/shared/protocol/refusal'

export type CommandOutcome<Result> =
  | { readonly ok: true; readonly value: Result }
  | {
      readonly ok: false
      readonly reason: CommandRefusal | 'offline'
      /** The fields that were not understood, by their paths: `people.2.name`. */
      readonly problems?: readonly string[]
    }

/**
 * Asks the server for one thing and gives back what it answered, or why not. The one place where an answer's bytes
 * become a type: `Result` is what the route's presenter makes.
 */
export async function command<Result = void>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<CommandOutcome<Result>> {
  const response = await ask(method, path, body)
  if (response === null) return refused('offline')
  const answer = await bodyOf(response)
  if (!response.ok) {
    const problems = problemsOf(answer)
    return { ...refused(refusalOf(response.status, answer)), ...(problems.length > 0 && { problems }) }
  }
  // An answer that was cut off on the way says nothing; whoever asked asks again.
  if (answer === undefined && response.status !== EMPTY) return refused('offline')
  return done(answer as Result)
}

/** The status of an answer that is meant to have no body. */
const EMPTY = 204

/** A line that hangs longer than this is no line: the words stay on the screen and can be sent again. */
const PATIENCE_MS = 20_000

/** Null when no answer came: no line, or the server is away. */
async function ask(method: string, path: string, body: unknown): Promise<Response | null> {
  const content =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    return await fetch(path, { method, credentials: 'same-origin', cache: 'no-store', signal, ...content })
  } catch {
    // fetch throws for one thing only, that nobody answered in time; the caller is told as a value.
    return null
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    // Empty, or cut short by a lost line: the status tells which.
    return undefined
  }
}

function problemsOf(body: unknown): readonly string[] {
  const told = typeof body === 'object' && body !== null && 'problems' in body ? body.problems : undefined
  return Array.isArray(told) ? told.filter((path) => typeof path === 'string') : []
}

/** What the body says; for answers that something in between made, what the status says. */
export function refusalOf(status: number, body: unknown): CommandRefusal {
  const told = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : undefined
  const reasons = Object.keys(COMMAND_REFUSALS).filter((key): key is CommandRefusal => key in COMMAND_REFUSALS)
  return reasons.find((reason) => reason === told) ?? reasons.find((r) => COMMAND_REFUSALS[r] === status) ?? 'not-now'
}
