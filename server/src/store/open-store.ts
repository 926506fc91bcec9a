import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { createDoorReads } from './door-reads.ts'
import { openForReading } from './open-database.ts'
import { takeProcessLock } from './process-lock.ts'
import { createSqliteRoomLog } from './sqlite-room-log.ts'
import type { Store } from './store.ts'
import { StoreRefusal } from './store-refusal.ts'
import type { Database } from './tables.ts'
import { type Broken, startWriter, type Writer } from './writer.ts'

const databaseFile = (folder: string) => join(folder, 'evenhand.db')

/** Whether this folder has had a store. Asked before the master key is made, which only an empty folder may cause. */
export function hasDatabase(folder: string): boolean {
  return existsSync(databaseFile(folder))
}

/**
 * Opens the data folder for this process alone, making it (0700) when it is not there. Throws a StoreRefusal when it
 * cannot be written, is in use, is not sound, or cannot promise that what is committed stays. `fault` names a point at
 * which a test wants the process killed. `broken` is told when a commit failed such that nothing can be written any
 * more: whoever runs the process must end it, because only a fresh start shows what the disk has. [S1]
 */
export async function openStore(opts: {
  folder: string
  fault?: string | undefined
  broken?: Broken | undefined
}): Promise<Store> {
  const { folder, fault, broken } = opts
  prepareFolder(folder)
  const lock = takeProcessLock(join(folder, 'lock'))
  try {
    const file = databaseFile(folder)
    const writer = await startWriter({ file, fault }, broken)
    return storeOver(writer, file, () => lock.release())
  } catch (error) {
    lock.release()
    throw error
  }
}

function storeOver(writer: Writer, file: string, release: () => void): Store {
  const read = new Kysely<Database>({ dialect: new SqliteDialect({ database: openForReading(file) }) })
  const doors = openForReading(file)
  return {
    read,
    door: createDoorReads(doors),
    run: writer.run,
    tidy: writer.tidy,
    log: createSqliteRoomLog({ read, writer }),
    async close() {
      doors.close()
      await read.destroy()
      await writer.close()
      release()
    },
  }
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new StoreRefusal('folder-not-writable')
  }
}

/** One level at a time: where a file system takes no folders, Node's own recursive way tries for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
