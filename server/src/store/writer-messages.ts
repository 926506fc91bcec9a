/** What passes between the server and the writer's thread. Everything survives a structured clone. */
import type { Appended, RowToAppend } from './append-rows.ts'
import type { Commands } from './commands.ts'
import type { StoreRefusalReason } from './store-refusal.ts'

export interface WriterSettings {
  readonly file: string
  readonly fault: string | undefined
}

export type Job =
  | { readonly kind: 'append'; readonly row: RowToAppend }
  | { readonly kind: 'command'; readonly name: keyof Commands; readonly args: unknown }
  /** Leaves nothing of what was deleted beside the database. */
  | { readonly kind: 'tidy' }

/** `epoch` counts failed commits: what was sent before the sender heard of one is not done. */
export type ToWriter =
  | { readonly kind: 'job'; readonly id: number; readonly epoch: number; readonly job: Job }
  | { readonly kind: 'close' }

export type FromWriter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly reason: StoreRefusalReason | null; readonly message: string }
  | { readonly kind: 'appended'; readonly id: number; readonly outcome: Appended }
  | { readonly kind: 'ran'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly epoch: number; readonly failure: Failure }
  /** The connection is not to be trusted any more, and nothing more is written. `code` as in a failure. */
  | { readonly kind: 'broken'; readonly code: string | null }

/** `code` is the database's own, such as SQLITE_CONSTRAINT_UNIQUE; null when the command itself threw. */
export interface Failure {
  readonly reason: 'rolled-back' | 'unknown'
  readonly message: string
  readonly code: string | null
}
