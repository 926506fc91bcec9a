import { closeSync, openSync } from 'node:fs'
import Database, { type Database as File } from 'better-sqlite3'
import { StoreRefusal } from './store-refusal.ts'

const FULL = 2
const BUSY_MS = 5_000

/**
 * The one connection that writes. Throws a StoreRefusal unless the file is sound and every COMMIT will wait for the
 * disk: the setting is read back, because a build or a file system may quietly answer with less. [S5]
 */
export function openForWriting(file: string): File {
  closeSync(openSync(file, 'a', 0o600))
  const db = new Database(file, { timeout: BUSY_MS })
  try {
    const journal = db.pragma('journal_mode = WAL', { simple: true })
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    if (journal !== 'wal' || db.pragma('synchronous', { simple: true }) !== FULL) throw new StoreRefusal('not-durable')
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StoreRefusal('corrupt')
    return db
  } catch (error) {
    db.close()
    throw isCorrupt(error) ? new StoreRefusal('corrupt') : error
  }
}

/** A connection that cannot write, for everything that only reads. */
export function openForReading(file: string): File {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS })
  db.pragma('query_only = ON')
  return db
}

function isCorrupt(error: unknown): boolean {
  if (!(error instanceof Database.SqliteError)) return false
  return error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT')
}
