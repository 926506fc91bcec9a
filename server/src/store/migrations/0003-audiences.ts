import type { Migration } from '../migrate.ts'

/** A tab is for one audience, and a look is asked of one. What is older is the first session's. */
export const audiences: Migration = [
  'alter table seat add column audience text',
  'alter table look add column audience text',
]
