/**
 * A write that was not done.
 *
 *   overloaded   not tried: too much is waiting
 *   rolled-back  tried and nothing of it kept
 *   unknown      the disk failed under it: read again before going on
 */
export class StoreFailure extends Error {
  readonly reason: 'overloaded' | 'rolled-back' | 'unknown'
  /** The database's own code, such as SQLITE_CONSTRAINT_UNIQUE. */
  readonly code: string | null

  constructor(reason: StoreFailure['reason'], message: string, code: string | null = null) {
    super(message)
    this.name = 'StoreFailure'
    this.reason = reason
    this.code = code
  }
}
