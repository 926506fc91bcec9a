/** Every reason an edit can be refused for. The client has a sentence for each; nothing typed is lost over one. [G4] */
export const EDIT_REFUSALS = [
  'not-understood',
  'not-yours',
  'not-allowed',
  'paused',
  'too-long',
  'too-many',
  'withdrawn',
  'missing-dependency',
  'untested-hypothesis',
  'not-this-stage',
] as const
export type EditRefusal = (typeof EDIT_REFUSALS)[number]

/** Every reason a command over HTTP can be refused for, with its status. None tells whether another thing exists. */
export const COMMAND_REFUSALS = {
  'bad-request': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'round-closed': 409,
  'wrong-phase': 409,
  'already-open': 409,
  'changed-meanwhile': 409,
  'unmet-checks': 409,
  'already-set-up': 409,
  'not-empty': 409,
  'must-not-meet': 409,
  'link-used': 410,
  'seal-mismatch': 422,
  'too-many-requests': 429,
  'not-now': 503,
} as const
export type CommandRefusal = keyof typeof COMMAND_REFUSALS

/** The body of every refused command. `problems` names fields by path, never their values. */
export interface RefusalBody {
  readonly reason: CommandRefusal
  readonly problems?: readonly string[]
}
