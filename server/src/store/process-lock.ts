import Database from 'better-sqlite3'
import { StoreRefusal } from './store-refusal.ts'

/**
 * Holds the data folder for this process. The lock is the operating system's, on a file of its own, so it goes with the
 * process however that ends; a file with a process number in it would outlive a crash. Throws `in-use` when another has it.
 */
export function takeProcessLock(file: string): { release(): void } {
  const db = new Database(file, { timeout: 0 })
  try {
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw new StoreRefusal('in-use')
    throw error
  }
  return { release: () => void db.close() }
}
