import type { Database as File } from 'better-sqlite3'
import { type DatabaseConnection, type Dialect, SqliteDialect, SqliteDriver } from 'kysely'

/**
 * Kysely over the connection that writes. When a disk fails under a COMMIT, SQLite has rolled back by itself, and asking
 * for it again fails in its turn: that second error would hide the first, by which it is known that the disk failed. [S1]
 */
export function writingDialect(file: File): Dialect {
  class Driver extends SqliteDriver {
    override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
      if (file.inTransaction) await super.rollbackTransaction(connection)
    }
  }
  const sqlite = new SqliteDialect({ database: file })
  return {
    createAdapter: () => sqlite.createAdapter(),
    createDriver: () => new Driver({ database: file }),
    createIntrospector: (db) => sqlite.createIntrospector(db),
    createQueryCompiler: () => sqlite.createQueryCompiler(),
  }
}
