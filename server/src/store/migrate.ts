import { rmSync } from 'node:fs'
import type { Database as File } from 'better-sqlite3'
import { firstTables } from './migrations/0001-first-tables.ts'
import { twoSnapshots } from './migrations/0002-two-snapshots.ts'
import { audiences } from './migrations/0003-audiences.ts'
import { answersOfOtherTimes } from './migrations/0004-answers-of-other-times.ts'
import { roomTrail } from './migrations/0005-room-trail.ts'
import { StoreRefusal } from './store-refusal.ts'

/** One version's change: statements, one DDL step each, in order. */
export type Migration = readonly string[]

/** In order, never reordered or edited once released: the file's `user_version` counts how many it has had. */
const MIGRATIONS: readonly Migration[] = [firstTables, twoSnapshots, audiences, answersOfOtherTimes, roomTrail]

/**
 * Brings the database up to date, each version in one transaction with its number, so that a crash leaves it at one
 * version or the next. Call under the process lock. A file with data is copied first and the copy removed once all is
 * well: it holds the keys of meetings, and one that is erased later must not live on in it. [S3]
 */
export function migrate(db: File, file: string, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = versionOf(db)
  if (version > migrations.length) throw new StoreRefusal('made-by-newer-version')
  if (version === migrations.length) return
  const copy = `${file}.before-${migrations.length}`
  if (version > 0) keepCopy(db, copy)
  for (const [index, migration] of migrations.entries()) {
    if (index >= version) apply(db, migration, index + 1)
  }
  rmSync(copy, { force: true })
}

function versionOf(db: File): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function keepCopy(db: File, copy: string): void {
  rmSync(copy, { force: true })
  db.prepare('vacuum into ?').run(copy)
}

function apply(db: File, migration: Migration, version: number): void {
  db.transaction(() => {
    for (const statement of migration) db.exec(statement)
    db.pragma(`user_version = ${version}`)
  }).immediate()
}
