/** How often, with which choices, and where to say what goes on. */
export interface FaultOptions {
  readonly rounds: number
  readonly seed: number
  readonly say: (line: string) => void
}

/** What came of it. Counts are of edits or, for a reveal, of scores. */
export interface FaultResult {
  readonly rounds: number
  /** Called saved by the server. */
  readonly acknowledged: number
  /** Called saved, and not there afterwards. */
  readonly lost: number
  /** Devices that did not come to show what the others show. */
  readonly diverged: number
  /** Promises that were broken in another way; empty when all is well. */
  readonly broken: readonly string[]
  readonly note: string
}

/** One way in which the world fails, done on purpose to the real server. */
export interface FaultCase {
  readonly name: string
  /** How often, unless somebody says otherwise. */
  readonly rounds: number
  /** Null when this machine cannot do it. */
  run(opts: FaultOptions): Promise<FaultResult | null>
}
